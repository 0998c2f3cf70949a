import type { Heard } from './api';
import type { Service } from './wire';

export type Found<T> = T & { service: Service };

/**
 * One list, newest first, of what several services have read so far of theirs. It ends where a service goes on with
 * something newer than what the others have shown: nothing shall appear later above what has been seen.
 */
export function newestFirst<T>(heard: Heard<T>[], timeOf: (item: T) => string): Found<T>[] {
  const pages = new Map<Service, Heard<T>>();
  for (const { service, items, next, problem } of heard) {
    const before = pages.get(service)?.items ?? [];
    pages.set(service, { service, items: [...before, ...items], next, problem });
  }
  const lists = [...pages.values()];
  const horizon = Math.max(
    ...lists.filter(({ next }) => next).map(({ items }) => moment(items.at(-1), timeOf)),
    Number.NEGATIVE_INFINITY,
  );
  return lists
    .flatMap(({ service, items }) => items.map((item) => ({ ...item, service })))
    .filter((item) => moment(item, timeOf) >= horizon)
    .sort((one, other) => moment(other, timeOf) - moment(one, timeOf));
}

function moment<T>(item: T | undefined, timeOf: (item: T) => string): number {
  return item === undefined ? Number.NEGATIVE_INFINITY : Date.parse(timeOf(item));
}

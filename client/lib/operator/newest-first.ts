import type { ServiceResponse } from './api';
import type { Service } from './wire';

export type OfService<T> = T & { service: Service };

/**
 * Merges the loaded pages of several services into one list, newest first. The list ends where a service has further
 * pages, so that a page that is loaded later never adds an item above shown ones.
 */
export function newestFirst<T>(responses: ServiceResponse<T>[], timeOf: (item: T) => string): OfService<T>[] {
  const pages = new Map<Service, ServiceResponse<T>>();
  for (const { service, items, next, problem } of responses) {
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

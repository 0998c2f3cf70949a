import { type Answer, ask, Problem } from '../api';
import type { Service } from './wire';

/** What the services tell operators, and only them. */

export const services = [
  'auth',
  'tickets',
  'orders',
  'payments',
  'expiration',
] as const satisfies readonly Service[];

const roots: Record<Service, string> = {
  auth: '/users',
  tickets: '/tickets',
  orders: '/orders',
  payments: '/payments',
  expiration: '/expiration',
};

/** The address of something that a service tells operators, below `/api`. */
export function at(service: Service, path: string, query: Record<string, string | number> = {}): string {
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${roots[service]}/admin/${path}${parameters.size > 0 ? `?${parameters}` : ''}`;
}

/** What one service answered to a question that several were asked; nothing, and why, if it did not. */
export type Heard<T> = { service: Service; items: T[]; next?: string; problem?: Problem };

/** Asks several services at once. That one does not answer keeps nobody from hearing the others. */
export async function askAll<T>(
  paths: Partial<Record<Service, string>>,
  question: (path: string) => Promise<Pick<Answer<T[]>, 'data' | 'next'>>,
): Promise<Heard<T>[]> {
  return Promise.all(
    services
      .filter((service) => paths[service] !== undefined)
      .map(async (service): Promise<Heard<T>> => {
        try {
          const { data, next } = await question(paths[service] as string);
          return { service, items: data, next };
        } catch (problem) {
          if (!(problem instanceof Problem) || problem.status === 401) throw problem;
          return { service, items: [], problem };
        }
      }),
  );
}

const MANY_PAGES = 10;

/** A list with all its pages; `next` stands only where even many pages were not all. */
export async function askForAll<T>(path: string, signal?: AbortSignal): Promise<Answer<T[]>> {
  const items: T[] = [];
  let next: string | undefined = path;
  for (let page = 0; next && page < MANY_PAGES; page++) {
    const answer: Answer<T[]> = await ask<T[]>('GET', next, { signal });
    items.push(...answer.data);
    next = answer.next;
  }
  return { data: items, next };
}

/** Something that is there or not: only the latter is no problem. */
export async function askFor<T>(path: string, signal?: AbortSignal): Promise<T | undefined> {
  try {
    return (await ask<T>('GET', path, { signal })).data;
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return undefined;
    throw problem;
  }
}

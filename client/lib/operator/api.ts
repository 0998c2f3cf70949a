import { type ApiResponse, Problem, request } from '../api';
import type { Service } from './wire';

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

/** The path of an operators' resource, below `/api`. */
export function at(service: Service, path: string, query: Record<string, string | number> = {}): string {
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${roots[service]}/admin/${path}${parameters.size > 0 ? `?${parameters}` : ''}`;
}

/** One service's part of a list; without items and with the problem if the request failed. */
export type ServiceResponse<T> = { service: Service; items: T[]; next?: string; problem?: Problem };

/** Requests several services at once. A failed request becomes its service's problem; a 401 fails all. */
export async function requestAll<T>(
  paths: Partial<Record<Service, string>>,
  read: (path: string) => Promise<Pick<ApiResponse<T[]>, 'data' | 'next'>>,
): Promise<ServiceResponse<T>[]> {
  return Promise.all(
    services
      .filter((service) => paths[service] !== undefined)
      .map(async (service): Promise<ServiceResponse<T>> => {
        try {
          const { data, next } = await read(paths[service] as string);
          return { service, items: data, next };
        } catch (problem) {
          if (!(problem instanceof Problem) || problem.status === 401) throw problem;
          return { service, items: [], problem };
        }
      }),
  );
}

const MAX_PAGES = 10;

/** Reads a list page by page; `next` is set only if there are more pages than the limit. */
export async function requestAllPages<T>(path: string, signal?: AbortSignal): Promise<ApiResponse<T[]>> {
  const items: T[] = [];
  let next: string | undefined = path;
  for (let page = 0; next && page < MAX_PAGES; page++) {
    const response: ApiResponse<T[]> = await request<T[]>('GET', next, { signal });
    items.push(...response.data);
    next = response.next;
  }
  return { data: items, next };
}

/** Reads a resource; undefined for a 404. */
export async function requestIfPresent<T>(path: string, signal?: AbortSignal): Promise<T | undefined> {
  try {
    return (await request<T>('GET', path, { signal })).data;
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return undefined;
    throw problem;
  }
}

import { Problem } from '../api';
import { at, requestAll, requestAllPages, requestIfPresent, services } from './api';
import type { OperatorOrder, OperatorPayment, OperatorUser, Service, TrailEntry } from './wire';

/** The kind of aggregate that an id belongs to; `other` for subjects of events alone. A payment leads to its order. */
export type SearchResult = {
  kind: 'order' | 'user' | 'other' | 'nothing';
  id: string;
  unavailable: Service[];
};

/** Looks an id up in one service after the other. Unavailable services are skipped, and named in the result. */
export async function search(id: string, signal?: AbortSignal): Promise<SearchResult> {
  const unavailable: Service[] = [];
  const lookUp = async <T>(service: Service, path: string): Promise<T | undefined> => {
    try {
      return await requestIfPresent<T>(at(service, `${path}/${encodeURIComponent(id)}`), signal);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status === 401 || problem.status === 403) throw problem;
      unavailable.push(service);
      return undefined;
    }
  };
  if (await lookUp<OperatorOrder>('orders', 'orders')) return { kind: 'order', id, unavailable };
  if (await lookUp<OperatorUser>('auth', 'users')) return { kind: 'user', id, unavailable };
  const payment = await lookUp<OperatorPayment>('payments', 'payments');
  if (payment) return { kind: 'order', id: payment.orderId, unavailable };
  return { kind: (await hasEvents(id, signal)) ? 'other' : 'nothing', id, unavailable };
}

async function hasEvents(id: string, signal?: AbortSignal): Promise<boolean> {
  const trails = await requestAll<TrailEntry>(trailPaths(id), (path) => requestAllPages(path, signal));
  return trails.some(({ items }) => items.length > 0);
}

export function trailPaths(subject: string): Record<Service, string> {
  const paths = services.map((service) => [service, at(service, 'trail', { subject, limit: 100 })]);
  return Object.fromEntries(paths) as Record<Service, string>;
}

export function isAddress(text: string): boolean {
  return text.includes('@');
}

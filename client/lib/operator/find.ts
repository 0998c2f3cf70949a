import { Problem } from '../api';
import { askAll, askFor, askForAll, at, services } from './api';
import type { OperatorOrder, OperatorPayment, OperatorUser, Service, TrailEntry } from './wire';

/** What an id is the id of. A payment is shown with its order; `other` is what only events speak of, or orders. */
export type Sought = { kind: 'order' | 'user' | 'other' | 'nothing'; id: string; silent: Service[] };

/** Finds out, one service after the other, what an id stands for. Who does not answer is named, and is not waited for. */
export async function find(id: string, signal?: AbortSignal): Promise<Sought> {
  const silent: Service[] = [];
  const asked = async <T>(service: Service, path: string): Promise<T | undefined> => {
    try {
      return await askFor<T>(at(service, `${path}/${encodeURIComponent(id)}`), signal);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status === 401 || problem.status === 403) throw problem;
      silent.push(service);
      return undefined;
    }
  };
  if (await asked<OperatorOrder>('orders', 'orders')) return { kind: 'order', id, silent };
  if (await asked<OperatorUser>('auth', 'users')) return { kind: 'user', id, silent };
  const payment = await asked<OperatorPayment>('payments', 'payments');
  if (payment) return { kind: 'order', id: payment.orderId, silent };
  return { kind: (await isSpokenOf(id, signal)) ? 'other' : 'nothing', id, silent };
}

async function isSpokenOf(id: string, signal?: AbortSignal): Promise<boolean> {
  const trails = await askAll<TrailEntry>(trailPaths(id), (path) => askForAll(path, signal));
  return trails.some(({ items }) => items.length > 0);
}

export function trailPaths(subject: string): Record<Service, string> {
  const paths = services.map((service) => [service, at(service, 'trail', { subject, limit: 100 })]);
  return Object.fromEntries(paths) as Record<Service, string>;
}

export function isAddress(text: string): boolean {
  return text.includes('@');
}

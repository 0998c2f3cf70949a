import { type Answer, ask, Problem } from '../api';

/** What the services tell operators, and only them. */

export const services = ['auth', 'tickets', 'orders', 'payments', 'expiration'] as const;

export type Service = (typeof services)[number];

export type Figure = { name: string; labels: Record<string, string>; value: number };

export type Status = {
  service: Service;
  ready: boolean;
  databaseReachable: boolean;
  migrated: boolean;
  brokerReachable: boolean;
  figures: Figure[];
};

export type DeadLetter = {
  id: string;
  topic: string;
  type?: string;
  eventId?: string;
  subject?: string;
  cause: string;
  receivedAt: string;
  headers: Record<string, unknown>;
  body: string;
};

export type Replayed = { result: 'applied' | 'duplicate' | 'stale' };

export type Step = 'waiting' | 'applied' | 'stale' | 'set-aside';

export type TrailEntry = {
  eventId?: string;
  type?: string;
  subject: string;
  topic?: string;
  state: Step;
  occurredAt?: string;
  at: string;
  requestId?: string;
};

export type Action = {
  id: string;
  at: string;
  operatorId: string;
  action: 'replay-dead-letter' | 'discard-dead-letter' | 'cancel-order' | 'retry-refund';
  subject: string;
  reason: string;
};

/** A payment with what only operators see; its amount is in the currency's minor units. */
export type OpenPayment = {
  id: string;
  orderId: string;
  userId: string;
  stripeId?: string;
  amount: number;
  currency: string;
  status: 'pending' | 'captured' | 'refunded' | 'failed';
  createdAt: string;
  refundReason?: string;
  refundDue?: boolean;
  tries?: number;
  dueAt?: string;
};

export type Account = { id: string; email: string; roles: string[]; createdAt: string };

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

'use client';

import {
  type InfiniteData,
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { type Answer, ask, Problem } from './api';
import { serverNow } from './clock';
import type { CurrentUser, EntryCode, Order, Payment, Ticket, User } from './wire';

const RETRY_MILLIS = 2_000;
const ORDER_POLL_MILLIS = 15_000;
const PENDING_POLL_MILLIS = 1_000;

/** Whatever may pass is asked again until it has passed; what a page shows stays while it does. */
export const retrying = {
  retry: (failures: number, problem: Error) => problem instanceof Problem && problem.passes && failures < 2,
  retryDelay: (failure: number) => Math.min(400 * 2 ** failure, 3_000),
  refetchInterval: (query: { state: { status: string; error: unknown } }) =>
    query.state.error instanceof Problem && query.state.error.passes ? RETRY_MILLIS : false,
  networkMode: 'always',
} as const;

export const keys = {
  me: ['me'],
  tickets: ['tickets'],
  ticket: (id: string) => ['ticket', id],
  orders: ['orders'],
  order: (id: string) => ['order', id],
  payments: (orderId: string) => ['payments', orderId],
} as const;

export function useMe() {
  return useQuery({
    queryKey: keys.me,
    queryFn: async ({ signal }) =>
      (await ask<CurrentUser>('GET', '/users/currentuser', { signal })).data.currentUser,
    staleTime: 60_000,
  });
}

/** Someone else's answers are none of ours: forget everything that depends on who is signed in. */
export function changedUser(client: QueryClient, user: User | null): void {
  client.setQueryData(keys.me, user);
  client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
}

export function useTickets(query: string, enabled = true) {
  return useInfiniteQuery({
    queryKey: [...keys.tickets, query],
    queryFn: ({ pageParam, signal }) => ask<Ticket[]>('GET', pageParam, { signal }),
    initialPageParam: `/tickets${query}`,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
    enabled,
  });
}

export function useTicket(id: string, enabled = true) {
  return useQuery({
    queryKey: keys.ticket(id),
    queryFn: ({ signal }) => ask<Ticket>('GET', `/tickets/${encodeURIComponent(id)}`, { signal }),
    enabled: enabled && id !== '',
  });
}

export function useOrders(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: keys.orders,
    queryFn: ({ pageParam, signal }) => ask<Order[]>('GET', pageParam, { signal }),
    initialPageParam: '/orders?sort=-createdAt',
    getNextPageParam: (page) => page.next,
    enabled,
  });
}

/** Looks again while the order can still change: quickly while something is about to happen. */
export function useOrder(id: string, hurried: boolean) {
  return useQuery({
    queryKey: keys.order(id),
    queryFn: async ({ signal }) =>
      (await ask<Order>('GET', `/orders/${encodeURIComponent(id)}`, { signal })).data,
    enabled: id !== '',
    refetchInterval: (query) => {
      if (query.state.error) return retrying.refetchInterval(query);
      const order = query.state.data;
      if (!order || !isLive(order)) return false;
      const due = Date.parse(order.expiresAt) <= serverNow();
      return hurried || due || order.status === 'created' ? PENDING_POLL_MILLIS : ORDER_POLL_MILLIS;
    },
  });
}

export function usePayments(orderId: string, enabled: boolean) {
  return useQuery({
    queryKey: keys.payments(orderId),
    queryFn: async ({ signal }) =>
      (await ask<Payment[]>('GET', `/payments?orderId=${encodeURIComponent(orderId)}`, { signal })).data,
    enabled: enabled && orderId !== '',
    refetchInterval: (query) => {
      if (query.state.error) return retrying.refetchInterval(query);
      return query.state.data?.some((payment) => payment.status === 'pending') ? PENDING_POLL_MILLIS : false;
    },
  });
}

export function useCode(orderId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['code', orderId],
    queryFn: async ({ signal }) =>
      (await ask<EntryCode>('GET', `/orders/${encodeURIComponent(orderId)}/code`, { signal })).data.code,
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A change at a service; what it makes stale is read again. */
export function useChange<V, T>(
  change: (variables: V) => Promise<T>,
  stale: readonly (readonly unknown[])[] = [],
) {
  const client = useQueryClient();
  return useMutation<T, Error, V>({
    mutationFn: change,
    networkMode: 'always',
    onSettled: () => {
      for (const queryKey of stale) client.invalidateQueries({ queryKey });
    },
  });
}

export function isLive(order: Order): boolean {
  return order.status === 'created' || order.status === 'awaiting:payment';
}

type Pages<T> = InfiniteData<Answer<T[]>>;

export function all<T>(pages: Pages<T> | undefined): T[] | undefined {
  return pages?.pages.flatMap((page) => page.data);
}

export type TicketNews = Pick<Ticket, 'id' | 'price' | 'version'> & { status: Ticket['status'] | 'deleted' };

/** Writes what a ticket has become into everything shown of it, without moving anything. */
export function applyNews(client: QueryClient, news: TicketNews): void {
  let known = false;
  const update = (ticket: Ticket): Ticket => {
    if (ticket.id !== news.id) return ticket;
    known = true;
    if (news.version <= ticket.version || news.status === 'deleted') return ticket;
    return { ...ticket, status: news.status, price: news.price, version: news.version };
  };
  client.setQueriesData<Pages<Ticket>>(
    { queryKey: keys.tickets },
    (pages) =>
      pages && { ...pages, pages: pages.pages.map((page) => ({ ...page, data: page.data.map(update) })) },
  );
  if (news.status === 'deleted') {
    client.setQueriesData<Pages<Ticket>>(
      { queryKey: keys.tickets },
      (pages) =>
        pages && {
          ...pages,
          pages: pages.pages.map((page) => ({ ...page, data: page.data.filter(({ id }) => id !== news.id) })),
        },
    );
  }
  client.invalidateQueries({ queryKey: keys.ticket(news.id) });
  if (!known && news.status === 'available') client.invalidateQueries({ queryKey: keys.tickets });
  const mine = all(client.getQueryData<Pages<Order>>(keys.orders)) ?? [];
  for (const order of mine.filter(({ ticket }) => ticket.id === news.id)) {
    client.invalidateQueries({ queryKey: keys.order(order.id) });
    client.invalidateQueries({ queryKey: keys.orders });
  }
}

'use client';

import {
  type InfiniteData,
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { type ApiResponse, Problem, request } from './api';
import { serverNow } from './clock';
import type { CurrentUser, EntryCode, Order, Payment, Ticket, User } from './wire';

const RETRY_MILLIS = 2_000;
const ORDER_POLL_MILLIS = 15_000;
const PENDING_POLL_MILLIS = 1_000;

/** Transient problems are retried until they pass; shown data stay meanwhile. */
export const retrying = {
  retry: (failures: number, problem: Error) =>
    problem instanceof Problem && problem.isTransient && failures < 2,
  retryDelay: (failure: number) => Math.min(400 * 2 ** failure, 3_000),
  refetchInterval: (query: { state: { status: string; error: unknown } }) =>
    query.state.error instanceof Problem && query.state.error.isTransient ? RETRY_MILLIS : false,
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
      (await request<CurrentUser>('GET', '/users/currentuser', { signal })).data.currentUser,
    staleTime: 60_000,
  });
}

/** Replaces the signed-in user, and resets all queries: their results may depend on the user. */
export function switchUser(client: QueryClient, user: User | null): void {
  client.setQueryData(keys.me, user);
  client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
}

export function useTickets(query: string, enabled = true) {
  return useInfiniteQuery({
    queryKey: [...keys.tickets, query],
    queryFn: ({ pageParam, signal }) => request<Ticket[]>('GET', pageParam, { signal }),
    initialPageParam: `/tickets${query}`,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
    enabled,
  });
}

export function useTicket(id: string, enabled = true) {
  return useQuery({
    queryKey: keys.ticket(id),
    queryFn: ({ signal }) => request<Ticket>('GET', `/tickets/${encodeURIComponent(id)}`, { signal }),
    enabled: enabled && id !== '',
  });
}

export function useOrders(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: keys.orders,
    queryFn: ({ pageParam, signal }) => request<Order[]>('GET', pageParam, { signal }),
    initialPageParam: '/orders?sort=-createdAt',
    getNextPageParam: (page) => page.next,
    enabled,
  });
}

/** Polls a live order; every second if `hurried`, while it is unconfirmed, and once its time is over. */
export function useOrder(id: string, hurried: boolean) {
  return useQuery({
    queryKey: keys.order(id),
    queryFn: async ({ signal }) =>
      (await request<Order>('GET', `/orders/${encodeURIComponent(id)}`, { signal })).data,
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
      (await request<Payment[]>('GET', `/payments?orderId=${encodeURIComponent(orderId)}`, { signal })).data,
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
      (await request<EntryCode>('GET', `/orders/${encodeURIComponent(orderId)}/code`, { signal })).data.code,
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A change at a service, after which the given queries are loaded again. */
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

type Pages<T> = InfiniteData<ApiResponse<T[]>>;

export function all<T>(pages: Pages<T> | undefined): T[] | undefined {
  return pages?.pages.flatMap((page) => page.data);
}

export type TicketEvent = Pick<Ticket, 'id' | 'price' | 'version'> & { status: Ticket['status'] | 'deleted' };

/** Updates a ticket in all loaded lists, in its place; other queries that show it are loaded again. */
export function applyTicketEvent(client: QueryClient, event: TicketEvent): void {
  let known = false;
  const update = (ticket: Ticket): Ticket => {
    if (ticket.id !== event.id) return ticket;
    known = true;
    if (event.version <= ticket.version || event.status === 'deleted') return ticket;
    return { ...ticket, status: event.status, price: event.price, version: event.version };
  };
  client.setQueriesData<Pages<Ticket>>(
    { queryKey: keys.tickets },
    (pages) =>
      pages && { ...pages, pages: pages.pages.map((page) => ({ ...page, data: page.data.map(update) })) },
  );
  if (event.status === 'deleted') {
    client.setQueriesData<Pages<Ticket>>(
      { queryKey: keys.tickets },
      (pages) =>
        pages && {
          ...pages,
          pages: pages.pages.map((page) => ({
            ...page,
            data: page.data.filter(({ id }) => id !== event.id),
          })),
        },
    );
  }
  client.invalidateQueries({ queryKey: keys.ticket(event.id) });
  if (!known && event.status === 'available') client.invalidateQueries({ queryKey: keys.tickets });
  const mine = all(client.getQueryData<Pages<Order>>(keys.orders)) ?? [];
  for (const order of mine.filter(({ ticket }) => ticket.id === event.id)) {
    client.invalidateQueries({ queryKey: keys.order(order.id) });
    client.invalidateQueries({ queryKey: keys.orders });
  }
}

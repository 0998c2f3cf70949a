'use client';

import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { request } from '../api';
import { useChange } from '../queries';
import { at, requestAll, requestAllPages, type ServiceResponse, services } from './api';
import { search, trailPaths } from './search';
import type {
  Action,
  DeadLetter,
  OperatorOrder,
  OperatorPayment,
  OperatorUser,
  Reason,
  Service,
  Status,
  TrailEntry,
  UserSearch,
} from './wire';

const REFRESH_MILLIS = 5_000;
const LISTS_REFRESH_MILLIS = 10_000;
const STATUS_LIMIT_MILLIS = 4_000;
const PAGE = 20;

/** The first part of the key of all operators' queries: each action of an operator makes them all stale. */
const OPERATOR = 'operator';

/** The status of each service, refreshed every few seconds. Without retries: a missing response is a result. */
export function useStatuses() {
  return useQueries({
    queries: services.map((service) => ({
      queryKey: [OPERATOR, 'status', service],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await request<Status>('GET', at(service, 'status'), { signal, limitMillis: STATUS_LIMIT_MILLIS }))
          .data,
      retry: false,
      refetchInterval: REFRESH_MILLIS,
      staleTime: 0,
    })),
  });
}

export const useDeadLetters = () => useListOfAllServices<DeadLetter>('dead-letters');

export const useOperatorActions = () => useListOfAllServices<Action>('actions');

/** A list of which every service has a part, page by page, refreshed. */
function useListOfAllServices<T>(path: string) {
  return useInfiniteQuery({
    queryKey: [OPERATOR, path],
    queryFn: ({ pageParam, signal }) =>
      requestAll<T>(pageParam, (path) => request<T[]>('GET', path, { signal })),
    initialPageParam: firstPages(path),
    getNextPageParam: nextPages,
    refetchInterval: LISTS_REFRESH_MILLIS,
  });
}

type Paths = Partial<Record<Service, string>>;

function firstPages(path: string): Paths {
  return Object.fromEntries(services.map((service) => [service, at(service, path, { limit: PAGE })]));
}

function nextPages(responses: ServiceResponse<unknown>[]): Paths | undefined {
  const remaining = responses.filter(({ next }) => next).map(({ service, next }) => [service, next]);
  return remaining.length > 0 ? Object.fromEntries(remaining) : undefined;
}

export function useSearch(id: string) {
  return useQuery({
    queryKey: [OPERATOR, 'find', id],
    queryFn: ({ signal }) => search(id, signal),
    enabled: id !== '',
  });
}

/** One resource of a service, refreshed unless `fresh` is false. */
function useResource<T>(service: Service, path: string, id: string | undefined, fresh = true) {
  return useQuery({
    queryKey: [OPERATOR, service, path, id],
    queryFn: async ({ signal }) =>
      (await request<T>('GET', at(service, `${path}/${encodeURIComponent(id ?? '')}`), { signal })).data,
    enabled: id !== undefined,
    ...(fresh ? { refetchInterval: REFRESH_MILLIS } : { staleTime: Number.POSITIVE_INFINITY, retry: false }),
  });
}

export const useOperatorOrder = (id: string) => useResource<OperatorOrder>('orders', 'orders', id);

export const useOperatorUser = (id: string | undefined) =>
  useResource<OperatorUser>('auth', 'users', id, false);

/** A list of one service, page by page, refreshed. */
function useList<T>(service: Service, path: string, query: Record<string, string>) {
  return useInfiniteQuery({
    queryKey: [OPERATOR, service, path, query],
    queryFn: ({ pageParam, signal }) => request<T[]>('GET', pageParam, { signal }),
    initialPageParam: at(service, path, { ...query, limit: PAGE }),
    getNextPageParam: (page) => page.next,
    refetchInterval: REFRESH_MILLIS,
  });
}

export const useOperatorOrders = (of: { userId: string } | { ticketId: string }) =>
  useList<OperatorOrder>('orders', 'orders', of);

export const useOperatorPayments = (of: { userId: string } | { orderId: string }) =>
  useList<OperatorPayment>('payments', 'payments', of);

/** The event trails of these subjects in all services. */
export function useTrail(subjects: readonly string[]) {
  return useQuery({
    queryKey: [OPERATOR, 'trail', ...subjects],
    queryFn: async ({ signal }) =>
      (
        await Promise.all(
          subjects.map((subject) =>
            requestAll<TrailEntry>(trailPaths(subject), (path) => requestAllPages(path, signal)),
          ),
        )
      ).flat(),
    placeholderData: (before) => before,
    refetchInterval: REFRESH_MILLIS,
  });
}

/** An action of an operator, with the reason as its variable. */
export function useOperatorAction<T>(service: Service, path: string) {
  return useChange<string, T>(
    async (reason) =>
      (await request<T>('POST', at(service, path), { body: { reason } satisfies Reason })).data,
    [[OPERATOR]],
  );
}

/** The id of the user with this e-mail address; sent in a body, since proxies log addresses. */
export async function findUserId(email: string): Promise<string | undefined> {
  const { data } = await request<OperatorUser[]>('POST', at('auth', 'users/find'), {
    body: { email } satisfies UserSearch,
  });
  return data[0]?.id;
}

'use client';

import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { ask } from '../api';
import { useChange } from '../queries';
import { askAll, askForAll, at, type Heard, services } from './api';
import { find, trailPaths } from './find';
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

const LOOK_MILLIS = 5_000;
const LISTS_LOOK_MILLIS = 10_000;
const STATUS_LIMIT_MILLIS = 4_000;
const PAGE = 20;

/** Everything that operators see begins with this key: whatever one of them does makes all of it stale. */
const OPERATOR = 'operator';

/** How each service is, anew every few seconds while the page is seen. Nobody is asked twice: no answer is an answer. */
export function useStatuses() {
  return useQueries({
    queries: services.map((service) => ({
      queryKey: [OPERATOR, 'status', service],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await ask<Status>('GET', at(service, 'status'), { signal, limitMillis: STATUS_LIMIT_MILLIS })).data,
      retry: false,
      refetchInterval: LOOK_MILLIS,
      staleTime: 0,
    })),
  });
}

export const useDeadLetters = () => useEverywhere<DeadLetter>('dead-letters');

export const useActions = () => useEverywhere<Action>('actions');

/** A list of which every service has a part, page by page. */
function useEverywhere<T>(what: string) {
  return useInfiniteQuery({
    queryKey: [OPERATOR, what],
    queryFn: ({ pageParam, signal }) => askAll<T>(pageParam, (path) => ask<T[]>('GET', path, { signal })),
    initialPageParam: firstPages(what),
    getNextPageParam: nextPages,
    refetchInterval: LISTS_LOOK_MILLIS,
  });
}

type Paths = Partial<Record<Service, string>>;

function firstPages(what: string): Paths {
  return Object.fromEntries(services.map((service) => [service, at(service, what, { limit: PAGE })]));
}

function nextPages(heard: Heard<unknown>[]): Paths | undefined {
  const on = heard.filter(({ next }) => next).map(({ service, next }) => [service, next]);
  return on.length > 0 ? Object.fromEntries(on) : undefined;
}

export function useSought(id: string) {
  return useQuery({
    queryKey: [OPERATOR, 'find', id],
    queryFn: ({ signal }) => find(id, signal),
    enabled: id !== '',
  });
}

/** One thing of a service, kept fresh. */
function useThing<T>(service: Service, path: string, id: string | undefined, fresh = true) {
  return useQuery({
    queryKey: [OPERATOR, service, path, id],
    queryFn: async ({ signal }) =>
      (await ask<T>('GET', at(service, `${path}/${encodeURIComponent(id ?? '')}`), { signal })).data,
    enabled: id !== undefined,
    ...(fresh ? { refetchInterval: LOOK_MILLIS } : { staleTime: Number.POSITIVE_INFINITY, retry: false }),
  });
}

export const useOpenOrder = (id: string) => useThing<OperatorOrder>('orders', 'orders', id);

export const useAccount = (id: string | undefined) => useThing<OperatorUser>('auth', 'users', id, false);

/** A list of one service, page by page, kept fresh. */
function useList<T>(service: Service, path: string, query: Record<string, string>) {
  return useInfiniteQuery({
    queryKey: [OPERATOR, service, path, query],
    queryFn: ({ pageParam, signal }) => ask<T[]>('GET', pageParam, { signal }),
    initialPageParam: at(service, path, { ...query, limit: PAGE }),
    getNextPageParam: (page) => page.next,
    refetchInterval: LOOK_MILLIS,
  });
}

export const useOpenOrders = (of: { userId: string } | { ticketId: string }) =>
  useList<OperatorOrder>('orders', 'orders', of);

export const useOpenPayments = (of: { userId: string } | { orderId: string }) =>
  useList<OperatorPayment>('payments', 'payments', of);

/** What every service knows of the events about these. */
export function useTrail(subjects: readonly string[]) {
  return useQuery({
    queryKey: [OPERATOR, 'trail', ...subjects],
    queryFn: async ({ signal }) =>
      (
        await Promise.all(
          subjects.map((subject) =>
            askAll<TrailEntry>(trailPaths(subject), (path) => askForAll(path, signal)),
          ),
        )
      ).flat(),
    placeholderData: (before) => before,
    refetchInterval: LOOK_MILLIS,
  });
}

/** Something that an operator does, with a reason. */
export function useAct<T>(service: Service, path: string) {
  return useChange<string, T>(
    async (reason) => (await ask<T>('POST', at(service, path), { body: { reason } satisfies Reason })).data,
    [[OPERATOR]],
  );
}

/** Who has this address; asked so that the address stands in no log. */
export async function idOf(email: string): Promise<string | undefined> {
  const { data } = await ask<OperatorUser[]>('POST', at('auth', 'users/find'), {
    body: { email } satisfies UserSearch,
  });
  return data[0]?.id;
}

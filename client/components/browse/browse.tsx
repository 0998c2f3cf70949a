'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { byField } from '@/lib/problem-text';
import { all, useMe, useTickets } from '@/lib/queries';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { CardGrid, CardSkeleton, TicketCard } from '../ticket/ticket-card';
import { Reconnecting, Trouble } from '../trouble';
import { Filters } from './filters';
import { toQuery } from './query';

/** The heading is part of the exported page; the results depend on the address and are rendered by the browser. */
export function Browse() {
  const t = useTranslations('browse');
  return (
    <>
      <div className="mb-8 max-w-3xl">
        <Heading title={t('heading')} big>
          {t('title')}
        </Heading>
        <p className="mt-4 text-lg text-muted">{t('lead')}</p>
      </div>
      <Suspense>
        <Results />
      </Suspense>
    </>
  );
}

function Results() {
  const t = useTranslations('browse');
  const common = useTranslations('common');
  const shop = useTranslations('shop');
  const params = useSearchParams();
  const { data: me } = useMe();
  const query = toQuery(params);
  const {
    data,
    error,
    isPending,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
    isPlaceholderData,
  } = useTickets(query);
  const tickets = all(data);
  const wrong = error instanceof Problem && error.status === 400 ? byField(error) : {};
  const filtered = query !== '' && query !== '?sort=-createdAt';

  return (
    <>
      <Filters errors={wrong} />
      <section aria-labelledby="found" className="mt-8">
        <div className="mb-4 flex items-baseline justify-between gap-4">
          <h2 id="found" className="font-bold text-xl">
            {t('heading')}
          </h2>
          <p role="status" className="text-muted text-sm">
            {tickets &&
              (hasNextPage
                ? t('foundMore', { count: tickets.length })
                : t('found', { count: tickets.length }))}
          </p>
        </div>
        <Reconnecting problem={error} stale={tickets !== undefined} />
        {isPending && !error && (
          <CardGrid busy>
            {Array.from({ length: 6 }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: all alike
              <li key={place}>
                <CardSkeleton />
              </li>
            ))}
          </CardGrid>
        )}
        {!tickets && error && Object.keys(wrong).length === 0 && (
          <Trouble problem={error} retry={() => refetch()} />
        )}
        {tickets?.length === 0 && !filtered && (
          <Empty title={t('emptyTitle')} text={t('empty')}>
            <LinkButton href="/sell" first>
              {shop('sell')}
            </LinkButton>
          </Empty>
        )}
        {tickets?.length === 0 && filtered && (
          <Empty title={t('nothingTitle')} text={t('nothing')}>
            <LinkButton href="/" first>
              {t('clear')}
            </LinkButton>
          </Empty>
        )}
        {tickets && tickets.length > 0 && (
          <CardGrid busy={isPlaceholderData}>
            {tickets.map((ticket) => (
              <li key={ticket.id}>
                <TicketCard ticket={ticket} href={`/tickets/${ticket.id}`} mine={me?.id === ticket.userId} />
              </li>
            ))}
          </CardGrid>
        )}
        {hasNextPage && (
          <div className="mt-8 flex justify-center">
            <button
              type="button"
              onClick={() => fetchNextPage()}
              aria-disabled={isFetchingNextPage}
              className="button button-second"
            >
              {isFetchingNextPage ? common('loadingMore') : common('more')}
            </button>
          </div>
        )}
      </section>
    </>
  );
}

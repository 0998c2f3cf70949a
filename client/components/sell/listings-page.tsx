'use client';

import { useTranslations } from 'use-intl';
import { all, useTickets } from '@/lib/queries';
import type { Ticket } from '@/lib/wire';
import { NeedsAccount } from '../account/needs-account';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { Money } from '../money';
import { CardGrid, CardSkeleton, TicketCard } from '../ticket/ticket-card';
import { Reconnecting, Trouble } from '../trouble';

export function ListingsPage() {
  const shop = useTranslations('shop');
  return <NeedsAccount title={shop('listings')}>{() => <Listings />}</NeedsAccount>;
}

function Listings() {
  const t = useTranslations('listings');
  const shop = useTranslations('shop');
  const common = useTranslations('common');
  const { data, error, refetch, hasNextPage, fetchNextPage } = useTickets('?seller=me&limit=100');
  const tickets = all(data);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Heading>{shop('listings')}</Heading>
        <LinkButton href="/sell" first>
          {shop('sell')}
        </LinkButton>
      </div>
      <Reconnecting problem={error} stale={tickets !== undefined} />
      {!tickets && error && <Trouble problem={error} retry={() => refetch()} />}
      {!tickets && !error && (
        <CardGrid busy>
          <li>
            <CardSkeleton />
          </li>
        </CardGrid>
      )}
      {tickets?.length === 0 && <Empty title={t('emptyTitle')} text={t('empty')} />}
      {tickets && tickets.length > 0 && (
        <>
          <SalesTotals tickets={tickets} />
          <CardGrid>
            {tickets.map((ticket) => (
              <li key={ticket.id}>
                <TicketCard
                  ticket={ticket}
                  heading="h2"
                  href={ticket.status === 'available' ? `/sell/${ticket.id}` : `/tickets/${ticket.id}`}
                />
              </li>
            ))}
          </CardGrid>
        </>
      )}
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()} className="button button-second self-center">
          {common('more')}
        </button>
      )}
    </div>
  );
}

function SalesTotals({ tickets }: { tickets: Ticket[] }) {
  const t = useTranslations('listings');
  const sold = tickets.filter((ticket) => ticket.status === 'sold');
  const cents = sold.reduce((sum, ticket) => sum + Math.round(ticket.price * 100), 0);
  return (
    <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3">
      <Total name={t('earned')}>
        <Money amount={cents / 100} currency={tickets[0]?.currency ?? 'USD'} />
      </Total>
      <Total name={t('soldCount')}>{sold.length}</Total>
      <Total name={t('onSale')}>{tickets.filter((ticket) => ticket.status === 'available').length}</Total>
    </dl>
  );
}

function Total({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="rounded-lg border border-line bg-surface p-5">
      <dt className="text-muted text-sm">{name}</dt>
      <dd className="mt-1 font-extrabold text-2xl tabular-nums">{children}</dd>
    </div>
  );
}

'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import type { Ticket } from '@/lib/wire';
import { Badge, StatusBadge } from '../badge';
import { Pin, Stub } from '../icons';
import { Money } from '../money';

export type Shown = Pick<Ticket, 'title' | 'price' | 'currency' | 'status' | 'startsAt' | 'venue' | 'seat'>;

/**
 * A ticket in a list. The whole card is a link; its size does not depend on the ticket's status.
 *
 * @param heading one level below the heading above the list
 */
export function TicketCard({
  ticket,
  href,
  mine,
  heading: Title = 'h3',
}: {
  ticket: Shown;
  href?: string;
  mine?: boolean;
  heading?: 'h2' | 'h3';
}) {
  const t = useTranslations('ticket');
  return (
    <article
      className={`ticket flex h-full min-h-44 flex-col transition-shadow ${href ? 'hover:border-edge' : ''} ${ticket.status === 'available' ? '' : 'bg-page'}`}
    >
      <div className="flex grow gap-4 p-5">
        <DateBlock startsAt={ticket.startsAt} />
        <div className="min-w-0 grow">
          <Title className="line-clamp-2 font-bold text-lg">
            {href ? (
              <Link href={href} prefetch={false} className="after:absolute after:inset-0 after:rounded-lg">
                {ticket.title}
              </Link>
            ) : (
              ticket.title
            )}
          </Title>
          <p className="mt-1 flex items-start gap-1 text-muted text-sm">
            {(ticket.venue || ticket.seat) && <Pin />}
            <span className="line-clamp-2">{[ticket.venue, ticket.seat].filter(Boolean).join(' · ')}</span>
          </p>
        </div>
      </div>
      <div className="ticket-tear mx-0 flex min-h-14 items-center justify-between gap-3 px-5 py-3">
        <span className="font-extrabold text-lg">
          <Money amount={ticket.price} currency={ticket.currency} />
        </span>
        <span className="flex gap-2">
          {mine && <Badge tone="accent">{t('yours')}</Badge>}
          <StatusBadge status={ticket.status} />
        </span>
      </div>
    </article>
  );
}

function DateBlock({ startsAt }: { startsAt?: string }) {
  const format = useFormatter();
  const t = useTranslations('ticket');
  if (!startsAt || Number.isNaN(Date.parse(startsAt))) {
    return (
      <span
        className="grid size-16 shrink-0 place-items-center rounded-md bg-sunken text-muted"
        title={t('noDate')}
      >
        <Stub size={26} />
      </span>
    );
  }
  const date = new Date(startsAt);
  return (
    <time
      dateTime={startsAt}
      className="flex size-16 shrink-0 flex-col items-center justify-center rounded-md bg-tint text-accent"
    >
      <span className="font-bold text-xs uppercase leading-none">
        {format.dateTime(date, { month: 'short' })}
      </span>
      <span className="my-1 font-extrabold text-xl leading-none">
        {format.dateTime(date, { day: 'numeric' })}
      </span>
      <span className="text-xs leading-none">{format.dateTime(date, { year: 'numeric' })}</span>
    </time>
  );
}

/** A placeholder of a card's size, so that the layout does not shift. */
export function CardSkeleton() {
  return (
    <div className="ticket flex min-h-44 flex-col" aria-hidden="true">
      <div className="flex grow gap-4 p-5">
        <div className="skeleton size-16 shrink-0" />
        <div className="grow space-y-2">
          <div className="skeleton h-5 w-3/4" />
          <div className="skeleton h-4 w-1/2" />
        </div>
      </div>
      <div className="flex min-h-14 items-center justify-between border-line border-t border-dashed px-5 py-3">
        <div className="skeleton h-6 w-20" />
        <div className="skeleton h-5 w-20" />
      </div>
    </div>
  );
}

export function CardGrid({ children, busy }: { children: React.ReactNode; busy?: boolean }) {
  return (
    <ul className="grid list-none gap-5 sm:grid-cols-2 lg:grid-cols-3" aria-busy={busy}>
      {children}
    </ul>
  );
}

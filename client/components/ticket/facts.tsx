'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Ticket } from '@/lib/wire';

/** The details of a listing; those that the seller left out are not shown. */
export function Facts({ ticket }: { ticket: Ticket }) {
  const t = useTranslations('ticket');
  const format = useFormatter();
  const time = (iso: string, timeStyle?: 'short') => (
    <time dateTime={iso}>{format.dateTime(new Date(iso), { dateStyle: 'full', timeStyle })}</time>
  );
  return (
    <>
      <dl className="mt-6 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {ticket.startsAt && <Fact name={t('when')}>{time(ticket.startsAt, 'short')}</Fact>}
        {ticket.venue && <Fact name={t('venue')}>{ticket.venue}</Fact>}
        {ticket.seat && <Fact name={t('seat')}>{ticket.seat}</Fact>}
        <Fact name={t('listed')}>{time(ticket.createdAt)}</Fact>
      </dl>
      {ticket.description && (
        <section aria-labelledby="description" className="mt-8">
          <h2 id="description" className="font-bold text-lg">
            {t('description')}
          </h2>
          <p className="mt-2 max-w-prose whitespace-pre-line">{ticket.description}</p>
        </section>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-sm">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}

'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import { useTicket } from '@/lib/queries';
import type { Order } from '@/lib/wire';
import { Money } from '../money';

/** The ordered ticket at the price of the order, with the details that the listing has now. */
export function Summary({ order }: { order: Order }) {
  const t = useTranslations('order');
  const fact = useTranslations('ticket');
  const format = useFormatter();
  const { data } = useTicket(order.ticket.id);
  const ticket = data?.data;
  return (
    <div className="flex min-h-48 flex-col gap-4 p-6">
      <h2 className="font-bold text-xl">
        <Link href={`/tickets/${order.ticket.id}`} prefetch={false} className="hover:text-accent">
          {order.ticket.title}
        </Link>
      </h2>
      <dl className="flex grow flex-col gap-2 text-sm">
        {ticket?.startsAt && (
          <Row name={fact('when')}>
            {format.dateTime(new Date(ticket.startsAt), { dateStyle: 'full', timeStyle: 'short' })}
          </Row>
        )}
        {ticket?.venue && <Row name={fact('venue')}>{ticket.venue}</Row>}
        {ticket?.seat && <Row name={fact('seat')}>{ticket.seat}</Row>}
        <Row name={t('number')}>
          <span className="font-mono text-xs">{order.id}</span>
        </Row>
      </dl>
      <p className="flex items-baseline justify-between gap-4 border-line border-t border-dashed pt-4">
        <span className="text-muted">{fact('price')}</span>
        <span className="font-extrabold text-2xl">
          <Money amount={order.price} currency={order.currency} />
        </span>
      </p>
    </div>
  );
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="text-right font-semibold">{children}</dd>
    </div>
  );
}

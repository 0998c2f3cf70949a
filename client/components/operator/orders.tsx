'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useOperatorOrders } from '@/lib/operator/queries';
import type { OperatorOrder } from '@/lib/operator/wire';
import { all } from '@/lib/queries';
import { Badge } from '../badge';
import { Money } from '../money';
import type { Tone } from '../tones';
import { Trouble } from '../trouble';
import { EmptyList, LoadMore } from './list';
import { Section } from './section';
import { Timestamp } from './timestamp';

const tones: Record<OperatorOrder['status'], Tone> = {
  created: 'warn',
  'awaiting:payment': 'warn',
  complete: 'good',
  cancelled: 'neutral',
};

export function OrderBadge({ order: { status, cancelReason } }: { order: OperatorOrder }) {
  const t = useTranslations('find');
  return (
    <Badge tone={tones[status]}>
      {t(`statuses.${status}`)}
      {cancelReason && ` · ${t(`reasons.${cancelReason}`)}`}
    </Badge>
  );
}

/** The orders of a user or of a ticket. */
export function Orders({ of }: { of: { userId: string } | { ticketId: string } }) {
  const t = useTranslations('find');
  const list = useOperatorOrders(of);
  const orders = all(list.data);
  return (
    <Section id="orders" title={t('orders')}>
      {!orders && list.error && <Trouble problem={list.error} retry={() => list.refetch()} />}
      {!orders && !list.error && <div className="skeleton h-24" aria-busy="true" />}
      {orders?.length === 0 && <EmptyList>{t('noOrders')}</EmptyList>}
      {orders && orders.length > 0 && (
        <ul className="list-none divide-y divide-line rounded-lg border border-line bg-surface">
          {orders.map((order) => (
            <li key={order.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4">
              <div className="flex min-w-0 flex-col">
                <Link href={`/admin?find=${order.id}`} prefetch={false} className="link">
                  {order.ticket.title}
                </Link>
                <span className="text-muted text-xs">
                  <Timestamp time={order.createdAt} />
                </span>
              </div>
              <div className="flex items-center gap-4">
                <OrderBadge order={order} />
                <span className="font-semibold">
                  <Money amount={order.price} currency={order.currency} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </Section>
  );
}

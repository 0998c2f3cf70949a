'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '@/lib/api';
import { useOperatorAction, useOperatorOrder, useOperatorPayments, useTrail } from '@/lib/operator/queries';
import type { OperatorOrder } from '@/lib/operator/wire';
import { all, isLive } from '@/lib/queries';
import { Money } from '../money';
import { Notice } from '../notice';
import { useToast } from '../toasts';
import { Reconnecting, Trouble } from '../trouble';
import { Fact, Facts } from './facts';
import { IdLink, UserLink } from './links';
import { OrderBadge } from './orders';
import { Payments } from './payments';
import { ReasonDialog } from './reason-dialog';
import { Section } from './section';
import { Timestamp } from './timestamp';
import { EventTrail } from './trail';

/** One order, with its payments and its event trail. */
export function FoundOrder({ id }: { id: string }) {
  const { data: order, error, refetch } = useOperatorOrder(id);
  const payments = useOperatorPayments({ orderId: id });
  const ids = all(payments.data)?.map((payment) => payment.id) ?? [];
  const trail = useTrail([id, ...ids]);
  return (
    <div className="flex flex-col gap-8">
      <Reconnecting problem={error} stale={order !== undefined} />
      {!order && error && <Trouble problem={error} retry={() => refetch()} />}
      {!order && !error && <div className="skeleton h-48" aria-busy="true" />}
      {order && <OrderDetails order={order} />}
      <Payments list={payments} />
      <EventTrail trail={trail} of={id} />
    </div>
  );
}

function OrderDetails({ order }: { order: OperatorOrder }) {
  const t = useTranslations('find');
  return (
    <Section id="order" title={t('order')} aside={<OrderBadge order={order} />}>
      <div className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-5">
        <Facts>
          <Fact name={t('id')}>
            <span className="font-mono text-xs">{order.id}</span>
          </Fact>
          <Fact name={t('buyer')}>
            <UserLink id={order.userId} />
          </Fact>
          <Fact name={t('ticket')}>
            <Link href={`/tickets/${order.ticket.id}`} prefetch={false} className="link">
              {order.ticket.title}
            </Link>
          </Fact>
          <Fact name={t('ticketId')}>
            <IdLink id={order.ticket.id} />
          </Fact>
          <Fact name={t('price')}>
            <Money amount={order.price} currency={order.currency} />
          </Fact>
          <Fact name={t('created')}>
            <Timestamp time={order.createdAt} />
          </Fact>
          <Fact name={t('expires')}>
            <Timestamp time={order.expiresAt} />
          </Fact>
          {order.hold !== undefined && <Fact name={t('hold')}>{order.hold}</Fact>}
          {order.paymentId && (
            <Fact name={t('payment')}>
              <IdLink id={order.paymentId} />
            </Fact>
          )}
        </Facts>
        <Cancel order={order} />
      </div>
    </Section>
  );
}

/** The dialog stays open when the order ends meanwhile; the service then refuses the cancellation. */
function Cancel({ order }: { order: OperatorOrder }) {
  const t = useTranslations('find');
  const showToast = useToast();
  const [confirming, setConfirming] = useState(false);
  const cancel = useOperatorAction<OperatorOrder>('orders', `orders/${order.id}/cancel`);
  const act = async (reason: string) => {
    await cancel.mutateAsync(reason);
    showToast(t('cancelled'));
  };
  return (
    <>
      {isLive(order) && (
        <button type="button" onClick={() => setConfirming(true)} className="button button-bad self-start">
          {t('cancel')}
        </button>
      )}
      {confirming && (
        <ReasonDialog
          title={t('cancelTitle')}
          text={t('cancelText', { title: order.ticket.title })}
          confirm={t('cancel')}
          act={act}
          explain={(problem) => isPaid(problem) && <Notice tone="warn" title={t('orderPaid')} urgent />}
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  );
}

function isPaid({ slug }: Problem): boolean {
  return slug === 'order-paid';
}

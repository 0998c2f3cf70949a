'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '@/lib/api';
import { useAct, useOpenOrder, useOpenPayments, useTrail } from '@/lib/operator/queries';
import type { OperatorOrder } from '@/lib/operator/wire';
import { all, isLive } from '@/lib/queries';
import { Money } from '../money';
import { Notice } from '../notice';
import { useToast } from '../toasts';
import { Reconnecting, Trouble } from '../trouble';
import { Fact, Facts } from './facts';
import { Id, Who } from './id';
import { OrderBadge } from './orders';
import { Payments } from './payments';
import { ReasonDialog } from './reason-dialog';
import { Section } from './section';
import { When } from './time';
import { EventTrail } from './trail';

/** One order: what it is, what was paid for it, and how it came to be so. */
export function FoundOrder({ id }: { id: string }) {
  const { data: order, error, refetch } = useOpenOrder(id);
  const payments = useOpenPayments({ orderId: id });
  const ids = all(payments.data)?.map((payment) => payment.id) ?? [];
  const trail = useTrail([id, ...ids]);
  return (
    <div className="flex flex-col gap-8">
      <Reconnecting problem={error} stale={order !== undefined} />
      {!order && error && <Trouble problem={error} retry={() => refetch()} />}
      {!order && !error && <div className="skeleton h-48" aria-busy="true" />}
      {order && <OrderItself order={order} />}
      <Payments list={payments} />
      <EventTrail trail={trail} of={id} />
    </div>
  );
}

function OrderItself({ order }: { order: OperatorOrder }) {
  const t = useTranslations('find');
  return (
    <Section id="order" title={t('order')} aside={<OrderBadge order={order} />}>
      <div className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-5">
        <Facts>
          <Fact name={t('id')}>
            <span className="font-mono text-xs">{order.id}</span>
          </Fact>
          <Fact name={t('buyer')}>
            <Who id={order.userId} />
          </Fact>
          <Fact name={t('ticket')}>
            <Link href={`/tickets/${order.ticket.id}`} prefetch={false} className="link">
              {order.ticket.title}
            </Link>
          </Fact>
          <Fact name={t('ticketId')}>
            <Id id={order.ticket.id} />
          </Fact>
          <Fact name={t('price')}>
            <Money amount={order.price} currency={order.currency} />
          </Fact>
          <Fact name={t('created')}>
            <When time={order.createdAt} />
          </Fact>
          <Fact name={t('expires')}>
            <When time={order.expiresAt} />
          </Fact>
          {order.hold !== undefined && <Fact name={t('hold')}>{order.hold}</Fact>}
          {order.paymentId && (
            <Fact name={t('payment')}>
              <Id id={order.paymentId} />
            </Fact>
          )}
        </Facts>
        <Cancel order={order} />
      </div>
    </Section>
  );
}

/** Whoever is asked why keeps the question before them, even if the order ends meanwhile: the answer will say so. */
function Cancel({ order }: { order: OperatorOrder }) {
  const t = useTranslations('find');
  const say = useToast();
  const [asked, setAsked] = useState(false);
  const cancel = useAct<OperatorOrder>('orders', `orders/${order.id}/cancel`);
  const act = async (reason: string) => {
    await cancel.mutateAsync(reason);
    say(t('cancelled'));
  };
  return (
    <>
      {isLive(order) && (
        <button type="button" onClick={() => setAsked(true)} className="button button-bad self-start">
          {t('cancel')}
        </button>
      )}
      {asked && (
        <ReasonDialog
          title={t('cancelTitle')}
          text={t('cancelText', { title: order.ticket.title })}
          confirm={t('cancel')}
          act={act}
          explain={(problem) => isPaid(problem) && <Notice tone="warn" title={t('orderPaid')} urgent />}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

function isPaid({ slug }: Problem): boolean {
  return slug === 'order-paid';
}

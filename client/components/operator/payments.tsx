'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { major } from '@/lib/operator/metrics';
import { useOperatorAction, type useOperatorPayments } from '@/lib/operator/queries';
import type { OperatorPayment } from '@/lib/operator/wire';
import { all } from '@/lib/queries';
import { Badge } from '../badge';
import { Money, useMoney } from '../money';
import { Notice } from '../notice';
import { useToast } from '../toasts';
import type { Tone } from '../tones';
import { Trouble } from '../trouble';
import { IdLink } from './links';
import { EmptyList, LoadMore } from './list';
import { ReasonDialog } from './reason-dialog';
import { Section } from './section';
import { Timestamp } from './timestamp';

const tones: Record<OperatorPayment['status'], Tone> = {
  pending: 'warn',
  captured: 'good',
  refunded: 'neutral',
  failed: 'neutral',
};

export function Payments({
  list,
  withOrder,
}: {
  list: ReturnType<typeof useOperatorPayments>;
  withOrder?: boolean;
}) {
  const t = useTranslations('find');
  const payments = all(list.data);
  return (
    <Section id="payments" title={t('payments')}>
      {!payments && list.error && <Trouble problem={list.error} retry={() => list.refetch()} />}
      {!payments && !list.error && <div className="skeleton h-24" aria-busy="true" />}
      {payments?.length === 0 && <EmptyList>{t('noPayments')}</EmptyList>}
      {payments && payments.length > 0 && (
        <ul className="list-none divide-y divide-line rounded-lg border border-line bg-surface">
          {payments.map((payment) => (
            <li key={payment.id} className="p-4">
              <PaymentDetails payment={payment} withOrder={withOrder} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </Section>
  );
}

function PaymentDetails({ payment, withOrder }: { payment: OperatorPayment; withOrder?: boolean }) {
  const t = useTranslations('find');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-col gap-1">
        <span className="font-mono text-xs">{payment.id}</span>
        <span className="text-muted text-xs">
          <Timestamp time={payment.createdAt} />
        </span>
        {withOrder && (
          <span className="text-sm">
            {t('order')} <IdLink id={payment.orderId} />
          </span>
        )}
        <Pending payment={payment} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {payment.refundDue && <Badge tone="warn">{t('refundDue')}</Badge>}
        <Badge tone={tones[payment.status]}>{t(`paymentStatuses.${payment.status}`)}</Badge>
        <span className="font-semibold">
          <Money amount={major(payment.amount, payment.currency)} currency={payment.currency} />
        </span>
        <Refund payment={payment} />
      </div>
    </div>
  );
}

/** Reason, attempts and next attempt of a refund. */
function Pending({ payment: { refundReason, tries, dueAt } }: { payment: OperatorPayment }) {
  const t = useTranslations('find');
  const format = useFormatter();
  const parts = [
    refundReason && t('refundReason', { reason: refundReason }),
    dueAt && tries ? t('tries', { count: tries }) : undefined,
    dueAt && t('nextTry', { time: format.dateTime(new Date(dueAt), { timeStyle: 'medium' }) }),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return <span className="text-sm">{parts.join(' · ')}</span>;
}

function Refund({ payment }: { payment: OperatorPayment }) {
  const t = useTranslations('find');
  const money = useMoney();
  const showToast = useToast();
  const [confirming, setConfirming] = useState(false);
  const refund = useOperatorAction<OperatorPayment>('payments', `payments/${payment.id}/refund`);
  const amount = money(major(payment.amount, payment.currency), payment.currency);
  const act = async (reason: string) => {
    const { status } = await refund.mutateAsync(reason);
    showToast(t(status === 'refunded' ? 'refunded' : 'refundAsked'));
  };
  return (
    <>
      {payment.refundDue && (
        <button type="button" onClick={() => setConfirming(true)} className="button button-second">
          {t('refund')}
        </button>
      )}
      {confirming && (
        <ReasonDialog
          title={t('refundTitle')}
          text={t('refundText', { amount })}
          confirm={t('refund')}
          mild
          act={act}
          explain={({ slug }) =>
            slug === 'no-refund-due' && <Notice tone="warn" title={t('noRefundDue')} urgent />
          }
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  );
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem, request } from '@/lib/api';
import { keys, useChange, useOrder, usePayments } from '@/lib/queries';
import { useNow } from '@/lib/time';
import { traceOf } from '@/lib/trace';
import type { NewPayment, Order } from '@/lib/wire';
import { Confirm } from '../confirm';
import { Heading } from '../heading';
import { Notice } from '../notice';
import { useToast } from '../toasts';
import { Trouble } from '../trouble';
import { CardForm } from './card-form';
import { Countdown } from './countdown';
import { isPending, type PaymentTrouble, paymentTrouble } from './payment-trouble';
import { Summary } from './summary';

/** A live order: the countdown, the payment form and the cancellation. */
export function Checkout({ order }: { order: Order }) {
  const t = useTranslations('order');
  const now = useNow();
  const left = now === null ? null : Date.parse(order.expiresAt) - now;
  const over = left !== null && left <= 0;
  return (
    <div className="flex flex-col gap-6">
      <Heading>{t('title')}</Heading>
      <div className="min-h-20">{left !== null && !over && <Countdown left={left} />}</div>
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_24rem]">
        <div className="order-2 flex flex-col gap-6 rounded-lg border border-line bg-surface p-6 sm:p-8 lg:order-1">
          {over ? <Expiring /> : <Paying order={order} />}
        </div>
        <div className="ticket order-1 lg:order-2">
          <Summary order={order} />
        </div>
      </div>
    </div>
  );
}

function Expiring() {
  const t = useTranslations('order');
  return (
    <div role="status">
      <Notice tone="warn" title={t('expiring')} />
    </div>
  );
}

function Paying({ order }: { order: Order }) {
  const t = useTranslations('order');
  const [paid, setPaid] = useState(false);
  const submitting = useRef(false);
  useOrder(order.id, paid);
  const { data: payments = [] } = usePayments(order.id, true);
  const pending = isPending(payments);
  const wasPending = useWasTrue(pending);
  const pay = useChange<string, void>(
    async (token) => {
      const body: NewPayment = { token, orderId: order.id };
      await request('POST', '/payments', { body, trace: traceOf(order.id) });
      setPaid(true);
    },
    [keys.order(order.id), keys.orders, keys.payments(order.id)],
  );
  // The second click of a double click comes before the button is rendered as disabled.
  const payOnce = (token: string) => {
    if (submitting.current) return;
    submitting.current = true;
    pay.mutate(token, {
      onSettled: () => {
        submitting.current = false;
      },
    });
  };
  // Once it is paid, the page waits for the order to become complete.
  const settled = paid || isOrderPaid(pay.error) || payments.some((payment) => payment.status === 'captured');

  return (
    <>
      <PaymentNotice trouble={paymentTrouble(pay.error, payments, wasPending)} problem={pay.error} />
      <CardForm
        price={{ amount: order.price, currency: order.currency }}
        busy={pay.isPending || settled}
        blocked={pending && !pay.isPending}
        onPay={payOnce}
      />
      <Cancel order={order} disabled={pay.isPending || settled} />
      {settled && (
        <p role="status" className="text-muted text-sm">
          {t('paying')}
        </p>
      )}
    </>
  );
}

function isOrderPaid(problem: unknown): boolean {
  return problem instanceof Problem && problem.slug === 'order-paid';
}

/** Whether it was true in any rendering until now. */
function useWasTrue(value: boolean): boolean {
  const [was, setWas] = useState(false);
  useEffect(() => {
    if (value) setWas(true);
  }, [value]);
  return was;
}

function PaymentNotice({ trouble, problem }: { trouble: PaymentTrouble; problem: unknown }) {
  const t = useTranslations('order');
  const shop = useTranslations('trouble');
  switch (trouble) {
    case 'none':
      return null;
    case 'declined':
      return (
        <Notice tone="bad" title={t('declinedTitle')} urgent>
          <p>{t('declinedText')}</p>
        </Notice>
      );
    case 'unreachable':
      return (
        <Notice tone="warn" title={t('unreachableTitle')} urgent>
          <p>{t('unreachableText')}</p>
        </Notice>
      );
    case 'unresolved':
      return (
        <Notice tone="warn" title={t('resolvingTitle')} urgent>
          <p>{t('resolvingText')}</p>
        </Notice>
      );
    case 'failed':
      return <Notice tone="warn" title={t('failedText')} urgent />;
    case 'signed-out':
      return <Notice tone="warn" title={shop('signInAgain')} urgent />;
    case 'other':
      return <Trouble problem={problem} />;
  }
}

function Cancel({ order, disabled }: { order: Order; disabled: boolean }) {
  const t = useTranslations('order');
  const showToast = useToast();
  const trouble = useTranslations('trouble');
  const [open, setOpen] = useState(false);
  const cancel = useChange<void, void>(async () => {
    await request('DELETE', `/orders/${order.id}`, { trace: traceOf(order.id) });
  }, [keys.order(order.id), keys.orders, keys.ticket(order.ticket.id), keys.tickets]);
  const confirm = () =>
    cancel.mutate(undefined, {
      onSuccess: () => showToast(t('cancelled')),
      onError: () => showToast(trouble('text')),
      onSettled: () => setOpen(false),
    });
  return (
    <>
      <button
        type="button"
        onClick={() => !disabled && setOpen(true)}
        aria-disabled={disabled}
        className="button button-second self-start"
      >
        {t('cancel')}
      </button>
      <Confirm
        open={open}
        title={t('cancelTitle')}
        text={t('cancelText')}
        confirm={t('cancelConfirm')}
        keep={t('cancelKeep')}
        busy={cancel.isPending}
        onConfirm={confirm}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

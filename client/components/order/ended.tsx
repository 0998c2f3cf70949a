'use client';

import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { usePayments, useTicket } from '@/lib/queries';
import type { Order } from '@/lib/wire';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { useMoney } from '../money';
import { Notice } from '../notice';
import { useReserve } from '../ticket/reserve';
import { Trouble } from '../trouble';
import { Summary } from './summary';

const texts = {
  expired: ['expiredTitle', 'expiredText'],
  user: ['cancelledTitle', 'cancelledText'],
  'ticket-unavailable': ['unavailableTitle', 'unavailableText'],
  operator: ['operatorTitle', 'cancelledText'],
} as const;

/** A cancelled order: the reason, the refund, and a way to order again. */
export function Ended({ order }: { order: Order }) {
  const t = useTranslations('order');
  const common = useTranslations('common');
  const view = useTranslations('view');
  const money = useMoney();
  const { data: payments } = usePayments(order.id, true);
  const { data: ticket } = useTicket(order.ticket.id);
  const again = useReserve({ id: order.ticket.id });
  const [title, text] = texts[order.cancelReason ?? 'user'];
  const price = money(order.price, order.currency);
  const refunded = payments?.some((payment) => payment.status === 'refunded');
  const refunding = payments?.some((payment) => payment.status === 'captured');
  const faster = again.problem instanceof Problem && again.problem.slug.startsWith('ticket-');
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-6">
      <Heading>{t(title)}</Heading>
      <p className="text-muted">
        {refunded ? t('refundedText', { price }) : refunding ? t('refundingText', { price }) : t(text)}
      </p>
      {faster && <Notice tone="warn" title={view('faster')} urgent />}
      {again.problem !== undefined && !faster && <Trouble problem={again.problem} />}
      <div className="ticket">
        <Summary order={order} />
      </div>
      <div className="flex min-h-12 flex-wrap gap-3">
        {ticket?.data.status === 'available' && (
          <button
            type="button"
            onClick={again.reserve}
            aria-disabled={again.busy}
            className="button button-first"
          >
            {t('again')}
          </button>
        )}
        <LinkButton href="/">{common('home')}</LinkButton>
      </div>
    </div>
  );
}

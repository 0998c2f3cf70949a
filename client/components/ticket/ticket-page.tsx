'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { all, isLive, useMe, useOrders, useTicket } from '@/lib/queries';
import { minutesAndSeconds, useNow } from '@/lib/time';
import type { Order, Ticket, User } from '@/lib/wire';
import { Badge, StatusBadge } from '../badge';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { useMoney } from '../money';
import { Notice } from '../notice';
import { useOwnId } from '../own-id';
import { Reconnecting, Trouble } from '../trouble';
import { Facts } from './facts';
import { Reserve, useReserve } from './reserve';

export function TicketPage() {
  const id = useOwnId();
  const t = useTranslations('view');
  const yours = useTranslations('ticket');
  const common = useTranslations('common');
  const { data, error, refetch } = useTicket(id);
  const { data: me, isPending } = useMe();
  const { data: orders } = useOrders(Boolean(me));
  const gone = error instanceof Problem && error.status === 404;

  if (gone) {
    return (
      <div className="flex flex-col gap-6">
        <Heading>{t('goneTitle')}</Heading>
        <Empty title={t('goneTitle')} text={t('goneText')}>
          <LinkButton href="/" first>
            {common('home')}
          </LinkButton>
        </Empty>
      </div>
    );
  }
  if (!data && error) {
    return (
      <div className="flex flex-col gap-6">
        <Heading>{t('title')}</Heading>
        <Trouble problem={error} retry={() => refetch()} />
      </div>
    );
  }
  if (!data) return <TicketSkeleton />;
  const ticket = data.data;
  const order = (all(orders) ?? []).find((one) => one.ticket.id === ticket.id && one.status !== 'cancelled');
  return (
    <>
      <Reconnecting problem={error} stale />
      <article className="ticket grid lg:grid-cols-[1fr_22rem]">
        <div className="p-6 sm:p-10">
          <div className="mb-4 flex gap-2">
            <StatusBadge status={ticket.status} />
            {me?.id === ticket.userId && <Badge tone="accent">{yours('yours')}</Badge>}
          </div>
          <Heading title={ticket.title}>{ticket.title}</Heading>
          <Facts ticket={ticket} />
        </div>
        <div className="ticket-tear ticket-tear-down flex flex-col gap-5 p-6 sm:p-8">
          {!isPending && <TicketActions key={ticket.id} ticket={ticket} me={me ?? null} order={order} />}
        </div>
      </article>
    </>
  );
}

/** The price, and the actions that this visitor has on this ticket. */
function TicketActions({ ticket, me, order }: { ticket: Ticket; me: User | null; order?: Order }) {
  const t = useTranslations('view');
  const now = useNow();
  const money = useMoney();
  const reserve = useReserve(ticket);
  const router = useRouter();
  const price = money(ticket.price, ticket.currency);
  const begun = ticket.startsAt !== undefined && now !== null && Date.parse(ticket.startsAt) <= now;
  const slug = reserve.problem instanceof Problem ? reserve.problem.slug : undefined;
  const faster = slug === 'ticket-reserved' || slug === 'ticket-sold';

  return (
    <>
      <p className="font-extrabold text-3xl tabular-nums">{price}</p>
      {me?.id === ticket.userId ? (
        <OwnTicket ticket={ticket} />
      ) : order && isLive(order) ? (
        <>
          <Notice tone="good" title={t('mineTitle')}>
            {now !== null && (
              <p className="tabular-nums">
                {t('mineText', { time: minutesAndSeconds(Date.parse(order.expiresAt) - now) })}
              </p>
            )}
          </Notice>
          <LinkButton href={`/orders/${order.id}`} first>
            {t('continue')}
          </LinkButton>
        </>
      ) : order ? (
        <>
          <Notice tone="good" title={t('boughtTitle')} />
          <LinkButton href={`/orders/${order.id}`} first>
            {t('toOrder')}
          </LinkButton>
        </>
      ) : (
        <>
          {faster && (ticket.status !== 'available' || ticket.version === reserve.refused) && (
            <Notice tone="warn" title={t('faster')} urgent>
              <p>{t('fasterText')}</p>
            </Notice>
          )}
          {reserve.problem !== undefined && !faster && (
            <ReserveTrouble slug={slug} problem={reserve.problem} />
          )}
          {ticket.status === 'sold' ? (
            <Notice tone="neutral" title={t('soldTitle')}>
              <p>{t('soldText')}</p>
            </Notice>
          ) : begun ? (
            <Notice tone="neutral" title={t('begunTitle')}>
              <p>{t('begunText')}</p>
            </Notice>
          ) : ticket.status === 'reserved' ? (
            !faster && (
              <Notice tone="warn" title={t('reservedTitle')}>
                <p>{t('reservedText')}</p>
              </Notice>
            )
          ) : me ? (
            <Reserve price={price} busy={reserve.busy} onReserve={reserve.reserve} />
          ) : (
            <>
              <p className="text-muted text-sm">{t('promise')}</p>
              <button
                type="button"
                className="button button-first"
                onClick={() => router.push(`/signin?next=${encodeURIComponent(`/tickets/${ticket.id}`)}`)}
              >
                {t('signIn')}
              </button>
            </>
          )}
        </>
      )}
    </>
  );
}

function ReserveTrouble({ slug, problem }: { slug?: string; problem: unknown }) {
  const t = useTranslations('view');
  const trouble = useTranslations('trouble');
  if (slug === 'event-begun') return <Notice tone="neutral" title={t('begunTitle')} urgent />;
  if (slug === 'not-signed-in') return <Notice tone="warn" title={trouble('signInAgain')} urgent />;
  return <Trouble problem={problem} />;
}

function OwnTicket({ ticket }: { ticket: Ticket }) {
  const t = useTranslations('view');
  const common = useTranslations('common');
  return (
    <>
      <Notice tone="accent" title={t('own')}>
        {ticket.status === 'reserved' && <p>{t('ownReserved')}</p>}
        {ticket.status === 'sold' && <p>{t('ownSold')}</p>}
      </Notice>
      {ticket.status === 'available' && (
        <LinkButton href={`/sell/${ticket.id}`} first>
          {common('edit')}
        </LinkButton>
      )}
    </>
  );
}

function TicketSkeleton() {
  const t = useTranslations('common');
  return (
    <div className="ticket grid lg:grid-cols-[1fr_22rem]" aria-busy="true">
      <div className="space-y-4 p-6 sm:p-10">
        <Heading title={t('loading')}>
          <span className="sr-only">{t('loading')}</span>
          <span className="skeleton block h-9 w-3/4" />
        </Heading>
        <div className="skeleton h-5 w-1/2" />
        <div className="skeleton h-40 w-full" />
      </div>
      <div className="ticket-tear ticket-tear-down min-h-64 p-6 sm:p-8">
        <div className="skeleton h-12 w-32" />
      </div>
    </div>
  );
}

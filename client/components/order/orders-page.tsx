'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import { all, isLive, useOrders } from '@/lib/queries';
import { minutesAndSeconds, useNow } from '@/lib/time';
import type { Order } from '@/lib/wire';
import { NeedsAccount } from '../account/needs-account';
import { Badge } from '../badge';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { Money } from '../money';
import { Reconnecting, Trouble } from '../trouble';

export function OrdersPage() {
  const shop = useTranslations('shop');
  return <NeedsAccount title={shop('orders')}>{() => <Orders />}</NeedsAccount>;
}

function Orders() {
  const t = useTranslations('orders');
  const shop = useTranslations('shop');
  const common = useTranslations('common');
  const { data, error, refetch, hasNextPage, fetchNextPage } = useOrders(true);
  const orders = all(data);
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-8">
      <Heading>{shop('orders')}</Heading>
      <Reconnecting problem={error} stale={orders !== undefined} />
      {!orders &&
        (error ? <Trouble problem={error} retry={() => refetch()} /> : <div className="skeleton h-64" />)}
      {orders?.length === 0 && (
        <Empty title={t('emptyTitle')} text={t('empty')}>
          <LinkButton href="/" first>
            {common('home')}
          </LinkButton>
        </Empty>
      )}
      <Section title={t('active')} orders={orders?.filter(isLive)} />
      <Section title={t('paid')} orders={orders?.filter((order) => order.status === 'complete')} />
      <Section title={t('past')} orders={orders?.filter((order) => order.status === 'cancelled')} />
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()} className="button button-second self-center">
          {common('more')}
        </button>
      )}
    </div>
  );
}

function Section({ title, orders }: { title: string; orders?: Order[] }) {
  if (!orders?.length) return null;
  return (
    <section>
      <h2 className="mb-3 font-bold text-xl">{title}</h2>
      <ul className="flex list-none flex-col gap-3">
        {orders.map((order) => (
          <li key={order.id}>
            <Row order={order} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ order }: { order: Order }) {
  const format = useFormatter();
  return (
    <article className="ticket flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:border-edge">
      <div className="min-w-0">
        <h3 className="font-bold text-lg">
          <Link
            href={`/orders/${order.id}`}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-lg"
          >
            {order.ticket.title}
          </Link>
        </h3>
        <p className="text-muted text-sm">
          <time dateTime={order.createdAt}>
            {format.dateTime(new Date(order.createdAt), { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        </p>
      </div>
      <div className="flex items-center gap-4">
        <State order={order} />
        <span className="font-extrabold text-lg">
          <Money amount={order.price} currency={order.currency} />
        </span>
      </div>
    </article>
  );
}

function State({ order }: { order: Order }) {
  const t = useTranslations('orders');
  const now = useNow();
  if (order.status === 'complete') return <Badge tone="good">{t('paid')}</Badge>;
  if (order.status === 'cancelled')
    return <Badge tone="neutral">{t(`reasons.${order.cancelReason ?? 'user'}`)}</Badge>;
  const left = now === null ? 0 : Date.parse(order.expiresAt) - now;
  return (
    <Badge tone="warn">
      <span className="tabular-nums">
        {left > 0 ? t('left', { time: minutesAndSeconds(left) }) : t('ended')}
      </span>
    </Badge>
  );
}

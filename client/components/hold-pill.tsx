'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { all, isLive, useMe, useOrders } from '@/lib/queries';
import { minutesAndSeconds, useNow } from '@/lib/time';
import { Clock } from './icons';

/** Links to the payment of the next unpaid order, on every page while there is one. */
export function HoldPill() {
  const t = useTranslations('order');
  const path = usePathname();
  const { data: me } = useMe();
  const { data } = useOrders(Boolean(me));
  const now = useNow();
  const held =
    now === null
      ? []
      : (all(data) ?? []).filter((order) => isLive(order) && Date.parse(order.expiresAt) > now);
  const next = held.sort((one, other) => Date.parse(one.expiresAt) - Date.parse(other.expiresAt))[0];
  if (!next || now === null || path.startsWith('/orders')) return null;
  return (
    <aside className="no-print sticky bottom-4 z-20 flex justify-center">
      <Link
        href={`/orders/${next.id}`}
        prefetch={false}
        className="button button-first arrive min-h-12 rounded-full shadow-card"
      >
        <Clock />
        <span className="tabular-nums">
          {t('pill', { time: minutesAndSeconds(Date.parse(next.expiresAt) - now) })}
        </span>
      </Link>
    </aside>
  );
}

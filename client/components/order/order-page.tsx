'use client';

import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { useOrder } from '@/lib/queries';
import type { Order } from '@/lib/wire';
import { NeedsAccount } from '../account/needs-account';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { useOwnId } from '../own-id';
import { Reconnecting, Trouble } from '../trouble';
import { Checkout } from './checkout';
import { Ended } from './ended';
import { Paid } from './paid';

export function OrderPage() {
  const t = useTranslations('order');
  const id = useOwnId();
  return <NeedsAccount title={t('title')}>{() => <LoadedOrder key={id} id={id} />}</NeedsAccount>;
}

function LoadedOrder({ id }: { id: string }) {
  const t = useTranslations('order');
  const { data: order, error, refetch } = useOrder(id, false);
  if (order) {
    return (
      <>
        <Reconnecting problem={error} stale />
        <OrderByStatus order={order} />
      </>
    );
  }
  if (error instanceof Problem && (error.status === 403 || error.status === 404)) {
    return <OrderUnavailable notYours={error.status === 403} />;
  }
  return (
    <div className="flex flex-col gap-6">
      <Heading>{t('title')}</Heading>
      {error ? (
        <Trouble problem={error} retry={() => refetch()} />
      ) : (
        <div className="skeleton h-96" aria-busy="true" />
      )}
    </div>
  );
}

function OrderByStatus({ order }: { order: Order }) {
  if (order.status === 'complete') return <Paid order={order} />;
  return order.status === 'cancelled' ? <Ended order={order} /> : <Checkout order={order} />;
}

function OrderUnavailable({ notYours }: { notYours: boolean }) {
  const t = useTranslations('order');
  const trouble = useTranslations('trouble');
  const shop = useTranslations('shop');
  const title = t(notYours ? 'notYoursTitle' : 'goneTitle');
  return (
    <div className="flex flex-col gap-6">
      <Heading>{title}</Heading>
      <Empty title={title} text={notYours ? t('notYoursText') : trouble('notFound')}>
        <LinkButton href="/orders" first>
          {shop('orders')}
        </LinkButton>
      </Empty>
    </div>
  );
}

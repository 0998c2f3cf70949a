'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem, request } from '@/lib/api';
import { keys } from '@/lib/queries';
import { assignTrace, newTrace } from '@/lib/trace';
import type { NewOrder, Order } from '@/lib/wire';
import { Clock } from '../icons';

/** Orders a ticket and opens the order's page; ignores clicks while a request is under way. */
export function useReserve(ticket: { id: string; version?: number }) {
  const client = useQueryClient();
  const router = useRouter();
  const submitting = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [refused, setRefused] = useState<number>();

  const reserve = async () => {
    if (submitting.current) return;
    submitting.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      const trace = newTrace();
      const body: NewOrder = { ticketId: ticket.id };
      const { data: order } = await request<Order>('POST', '/orders', { body, trace });
      assignTrace(trace, order.id);
      client.setQueryData(keys.order(order.id), order);
      client.invalidateQueries({ queryKey: keys.orders });
      router.push(`/orders/${order.id}`);
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 401)
        client.invalidateQueries({ queryKey: keys.me });
      await client.invalidateQueries({ queryKey: keys.ticket(ticket.id) });
      setProblem(failure);
      setRefused(ticket.version);
    } finally {
      submitting.current = false;
      setBusy(false);
    }
  };
  return { reserve, busy, problem, refused };
}

export function Reserve({ price, busy, onReserve }: { price: string; busy: boolean; onReserve: () => void }) {
  const t = useTranslations('view');
  return (
    <>
      <p id="promise" className="flex gap-2 text-muted text-sm">
        <Clock />
        {t('promise')}
      </p>
      <button
        type="button"
        onClick={onReserve}
        aria-disabled={busy}
        aria-describedby="promise"
        className="button button-first"
      >
        {busy ? t('reserving') : t('reserve', { price })}
      </button>
    </>
  );
}

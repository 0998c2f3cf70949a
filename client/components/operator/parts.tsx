'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Heard } from '@/lib/operator/api';
import { inUnit } from '@/lib/operator/figures';
import { useAccount } from '@/lib/operator/queries';
import { Alert } from '../icons';
import { Trouble } from '../parts';

/** A part of the page, under its heading. */
export function Section({
  id,
  title,
  lead,
  aside,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="font-bold text-xl">
          {title}
        </h2>
        {aside}
      </div>
      {lead && <p className="max-w-2xl text-muted text-sm">{lead}</p>}
      {children}
    </section>
  );
}

/** A time to the second, as logs have it; to the millisecond where many things happen in one. */
export function When({ time, fine }: { time: string; fine?: boolean }) {
  const format = useFormatter();
  return (
    <time dateTime={time} title={time} className="tabular-nums">
      {format.dateTime(new Date(time), {
        day: 'numeric',
        month: 'short',
        year: fine ? undefined : 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        fractionalSecondDigits: fine ? 3 : undefined,
      })}
    </time>
  );
}

/** Seconds in the unit that suits them. */
export function useDuration(): (seconds: number) => string {
  const format = useFormatter();
  return (seconds) => {
    const [value, unit] = inUnit(seconds);
    return format.number(value, { style: 'unit', unit, unitDisplay: 'short' });
  };
}

/** An id, and the way to what it is the id of. */
export function Id({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <Link
      href={`/admin?find=${encodeURIComponent(id)}`}
      prefetch={false}
      className={`link ${children ? '' : 'font-mono text-xs'}`}
    >
      {children ?? id}
    </Link>
  );
}

/** A user by the e-mail address, as soon as it is known. */
export function Who({ id }: { id: string }) {
  const { data } = useAccount(id);
  return <Id id={id}>{data?.email}</Id>;
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4 border-line border-b py-1">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="text-right font-semibold">{children}</dd>
    </div>
  );
}

/** Says whose part is missing; and if nobody answered, why. */
export function Silent({ heard, text }: { heard: Heard<unknown>[]; text?: (services: string) => string }) {
  const t = useTranslations('operator');
  const format = useFormatter();
  const silent = [...new Set(heard.filter(({ problem }) => problem).map(({ service }) => service))];
  if (silent.length === 0) return null;
  if (heard.every(({ problem }) => problem)) return <Trouble problem={heard[0]?.problem} />;
  const services = format.list(silent);
  return <Warning>{text ? text(services) : t('silent', { services })}</Warning>;
}

export function Warning({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="flex items-center gap-2 rounded-md bg-warn-tint px-4 py-2 text-sm text-warn">
      <Alert />
      {children}
    </p>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return (
    <p className="rounded-lg border border-line border-dashed px-6 py-8 text-center text-muted">{children}</p>
  );
}

export function More({
  list,
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => void };
}) {
  const common = useTranslations('common');
  if (!list.hasNextPage) return null;
  return (
    <button
      type="button"
      onClick={() => list.fetchNextPage()}
      aria-disabled={list.isFetchingNextPage}
      className="button button-second self-center"
    >
      {list.isFetchingNextPage ? common('loadingMore') : common('more')}
    </button>
  );
}

'use client';

import Link from 'next/link';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { incidentOf } from '@/lib/problem-text';
import type { TicketStatus } from '@/lib/wire';
import { Alert, Check, Stub } from './icons';

/** A page's heading, and its name in the browser. It can take the focus, and does after a navigation. */
export function Heading({ children, title, big }: { children: ReactNode; title?: string; big?: boolean }) {
  const t = useTranslations('shop');
  const name = title ?? (typeof children === 'string' ? children : '');
  return (
    <>
      <title>{`${name} · ${t('name')}`}</title>
      <h1 tabIndex={-1} className={`font-extrabold ${big ? 'text-3xl' : 'text-2xl'}`}>
        {children}
      </h1>
    </>
  );
}

const tones = {
  neutral: 'bg-sunken text-ink',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
  accent: 'bg-tint text-accent',
};

export type Tone = keyof typeof tones;

export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`badge inline-flex items-center rounded-full px-2.5 py-0.5 font-semibold text-xs ${tones[tone]}`}
    >
      {children}
    </span>
  );
}

const statusTones: Record<TicketStatus, Tone> = { available: 'good', reserved: 'warn', sold: 'neutral' };

export function StatusBadge({ status }: { status: TicketStatus }) {
  const t = useTranslations('ticket');
  return <Badge tone={statusTones[status]}>{t(status)}</Badge>;
}

/** What the page has to say about itself. Said aloud at once when it is about something that just went wrong. */
export function Notice({
  tone,
  title,
  children,
  urgent,
}: {
  tone: Tone;
  title: string;
  children?: ReactNode;
  urgent?: boolean;
}) {
  return (
    <div role={urgent ? 'alert' : undefined} className={`flex gap-3 rounded-md p-4 ${tones[tone]}`}>
      <span className="mt-0.5">{tone === 'good' ? <Check /> : <Alert />}</span>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-bold">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** Nothing to show, said kindly, and what to do about it. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-lg border border-line border-dashed px-6 py-16 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-tint text-accent">
        <Stub size={30} />
      </span>
      <h2 className="font-bold text-xl">{title}</h2>
      <p className="max-w-md text-muted">{text}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">{children}</div>
    </div>
  );
}

/** Why something cannot be shown, and how to go on. */
export function Trouble({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const t = useTranslations('trouble');
  const common = useTranslations('common');
  const offline = problem instanceof Problem && problem.slug === 'offline';
  const busy = problem instanceof Problem && problem.status === 503;
  const incident = incidentOf(problem);
  return (
    <Notice tone="bad" title={offline ? t('offlineTitle') : t('title')} urgent>
      <p>{offline ? t('offline') : busy ? t('busy') : t('text')}</p>
      {incident && <p className="text-sm">{t('incident', { incident })}</p>}
      {retry && (
        <button type="button" onClick={retry} className="button button-second mt-2 self-start">
          {common('retry')}
        </button>
      )}
    </Notice>
  );
}

/** Says that what is shown may be old, as long as the shop cannot be reached. */
export function Reconnecting({ problem, stale }: { problem: unknown; stale: boolean }) {
  const t = useTranslations('trouble');
  if (!stale || !(problem instanceof Problem) || !problem.passes) return null;
  return (
    <p
      role="status"
      className="mb-4 flex items-center gap-2 rounded-md bg-warn-tint px-4 py-2 text-sm text-warn"
    >
      <Alert />
      {problem.slug === 'offline' ? t('offline') : t('busy')}
    </p>
  );
}

export function Money({ amount, currency }: { amount: number; currency: string }) {
  return <span className="tabular-nums">{useMoney()(amount, currency)}</span>;
}

/** The amount in the customer's own manner; a currency that nobody knows as its code says. */
export function useMoney(): (amount: number, currency: string) => string {
  const format = useFormatter();
  return (amount, currency) => format.number(amount, { style: 'currency', currency });
}

export function LinkButton({
  href,
  first,
  children,
}: {
  href: string;
  first?: boolean;
  children: ReactNode;
}) {
  return (
    <Link href={href} prefetch={false} className={`button ${first ? 'button-first' : 'button-second'}`}>
      {children}
    </Link>
  );
}

/** A question that wants an answer before anything happens. */
export function Confirm({
  open,
  title,
  text,
  confirm,
  keep,
  busy,
  onConfirm,
  onClose,
}: {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  keep: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink shadow-card"
    >
      <h2 id="confirm-title" className="font-bold text-xl">
        {title}
      </h2>
      <p id="confirm-text" className="mt-2 text-muted">
        {text}
      </p>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <button type="button" onClick={onClose} className="button button-second">
          {keep}
        </button>
        <button type="button" onClick={onConfirm} disabled={busy} className="button button-bad">
          {confirm}
        </button>
      </div>
    </dialog>
  );
}

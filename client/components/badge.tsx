'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TicketStatus } from '@/lib/wire';
import { type Tone, tones } from './tones';

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

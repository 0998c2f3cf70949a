'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Heard } from '@/lib/operator/api';
import { Alert } from '../icons';
import { Trouble } from '../trouble';

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

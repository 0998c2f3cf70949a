'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ServiceResponse } from '@/lib/operator/api';
import { Alert } from '../icons';
import { Trouble } from '../trouble';

/** Names the services whose part is missing; shows the problem when all are. */
export function UnavailableServices({
  responses,
  text,
}: {
  responses: ServiceResponse<unknown>[];
  text?: (services: string) => string;
}) {
  const t = useTranslations('operator');
  const format = useFormatter();
  const unavailable = [...new Set(responses.filter(({ problem }) => problem).map(({ service }) => service))];
  if (unavailable.length === 0) return null;
  if (responses.every(({ problem }) => problem)) return <Trouble problem={responses[0]?.problem} />;
  const services = format.list(unavailable);
  return <Warning>{text ? text(services) : t('unavailable', { services })}</Warning>;
}

export function Warning({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="flex items-center gap-2 rounded-md bg-warn-tint px-4 py-2 text-sm text-warn">
      <Alert />
      {children}
    </p>
  );
}

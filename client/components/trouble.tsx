'use client';

import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { incidentOf } from '@/lib/problem-text';
import { Alert } from './icons';
import { Notice } from './notice';

/** A problem in words, with a way to retry. */
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

/** Marks shown data as possibly stale while the shop is unreachable. */
export function Reconnecting({ problem, stale }: { problem: unknown; stale: boolean }) {
  const t = useTranslations('trouble');
  if (!stale || !(problem instanceof Problem) || !problem.isTransient) return null;
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

'use client';

import { useTranslations } from 'use-intl';
import { newestFirst, type OfService } from '@/lib/operator/newest-first';
import { useOperatorActions } from '@/lib/operator/queries';
import type { Action } from '@/lib/operator/wire';
import { Trouble } from '../trouble';
import { IdLink, UserLink } from './links';
import { EmptyList, LoadMore } from './list';
import { Section } from './section';
import { Timestamp } from './timestamp';
import { UnavailableServices } from './warning';

/** The audit log of operators. */
export function OperatorActions() {
  const t = useTranslations('actions');
  const list = useOperatorActions();
  const responses = list.data?.pages.flat() ?? [];
  const actions = newestFirst(responses, ({ at }) => at);
  return (
    <Section id="actions" title={t('title')}>
      {list.error && !list.data && <Trouble problem={list.error} retry={() => list.refetch()} />}
      {list.isPending && !list.error && <div className="skeleton h-24" aria-busy="true" />}
      <UnavailableServices responses={responses} />
      {list.data && actions.length === 0 && responses.every(({ problem }) => !problem) && (
        <EmptyList>{t('none')}</EmptyList>
      )}
      {actions.length > 0 && (
        <ol className="list-none divide-y divide-line rounded-lg border border-line bg-surface">
          {actions.map((action) => (
            <li key={`${action.service} ${action.id}`} className="p-4">
              <ActionEntry action={action} />
            </li>
          ))}
        </ol>
      )}
      <LoadMore list={list} />
    </Section>
  );
}

function ActionEntry({ action }: { action: OfService<Action> }) {
  const t = useTranslations('actions');
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          <UserLink id={action.operatorId} /> {t(`did.${action.action}`, { service: action.service })}
        </span>
        <span className="text-muted text-xs">
          <Timestamp time={action.at} />
        </span>
      </p>
      <p className="text-base">
        <q>{action.reason}</q>
      </p>
      <p className="font-mono text-muted text-xs">
        {isSearchable(action) ? <IdLink id={action.subject} /> : action.subject}
      </p>
    </div>
  );
}

/** The id of a dead letter has no search result. */
function isSearchable({ action }: Action): boolean {
  return action === 'cancel-order' || action === 'retry-refund';
}

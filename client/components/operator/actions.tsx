'use client';

import { useTranslations } from 'use-intl';
import { type Found, newestFirst } from '@/lib/operator/merged';
import { useActions } from '@/lib/operator/queries';
import type { Action } from '@/lib/operator/wire';
import { Trouble } from '../trouble';
import { Id, Who } from './id';
import { More, Nothing } from './list';
import { Section } from './section';
import { When } from './time';
import { Silent } from './warning';

/** Who did what to the running system, and why. */
export function Actions() {
  const t = useTranslations('actions');
  const list = useActions();
  const heard = list.data?.pages.flat() ?? [];
  const actions = newestFirst(heard, ({ at }) => at);
  return (
    <Section id="actions" title={t('title')}>
      {list.error && !list.data && <Trouble problem={list.error} retry={() => list.refetch()} />}
      {list.isPending && !list.error && <div className="skeleton h-24" aria-busy="true" />}
      <Silent heard={heard} />
      {list.data && actions.length === 0 && heard.every(({ problem }) => !problem) && (
        <Nothing>{t('none')}</Nothing>
      )}
      {actions.length > 0 && (
        <ol className="list-none divide-y divide-line rounded-lg border border-line bg-surface">
          {actions.map((action) => (
            <li key={`${action.service} ${action.id}`} className="p-4">
              <Deed action={action} />
            </li>
          ))}
        </ol>
      )}
      <More list={list} />
    </Section>
  );
}

function Deed({ action }: { action: Found<Action> }) {
  const t = useTranslations('actions');
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          <Who id={action.operatorId} /> {t(`did.${action.action}`, { service: action.service })}
        </span>
        <span className="text-muted text-xs">
          <When time={action.at} />
        </span>
      </p>
      <p className="text-base">
        <q>{action.reason}</q>
      </p>
      <p className="font-mono text-muted text-xs">
        {isFindable(action) ? <Id id={action.subject} /> : action.subject}
      </p>
    </div>
  );
}

/** A dead letter has an id of its own, by which nothing else is known. */
function isFindable({ action }: Action): boolean {
  return action === 'cancel-order' || action === 'retry-refund';
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newestFirst, type OfService } from '@/lib/operator/newest-first';
import { useDeadLetters, useOperatorAction } from '@/lib/operator/queries';
import type { DeadLetter, Replay } from '@/lib/operator/wire';
import { Badge } from '../badge';
import { Notice } from '../notice';
import { Trouble } from '../trouble';
import { Fact, Facts } from './facts';
import { IdLink } from './links';
import { EmptyList, LoadMore } from './list';
import { ReasonDialog } from './reason-dialog';
import { Section } from './section';
import { Timestamp } from './timestamp';
import { UnavailableServices } from './warning';

type ServiceDeadLetter = OfService<DeadLetter>;

/** The dead letters of all services, with the actions on them. */
export function DeadLetters() {
  const t = useTranslations('deadLetters');
  const list = useDeadLetters();
  const [outcome, setOutcome] = useState<string>();
  const responses = list.data?.pages.flat() ?? [];
  const deadLetters = newestFirst(responses, ({ receivedAt }) => receivedAt);
  return (
    <Section id="dead-letters" title={t('title')} lead={t('lead')}>
      <Outcome text={outcome} />
      {list.error && !list.data && <Trouble problem={list.error} retry={() => list.refetch()} />}
      {list.isPending && !list.error && <div className="skeleton h-24" aria-busy="true" />}
      <UnavailableServices responses={responses} />
      {list.data && deadLetters.length === 0 && responses.every(({ problem }) => !problem) && (
        <EmptyList>{t('none')}</EmptyList>
      )}
      {deadLetters.length > 0 && (
        <ul className="flex list-none flex-col gap-3">
          {deadLetters.map((deadLetter) => (
            <li key={`${deadLetter.service} ${deadLetter.id}`}>
              <DeadLetterDetails deadLetter={deadLetter} onOutcome={setOutcome} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </Section>
  );
}

/** The outcome of the last action; scrolled into view, since the entry of the message is gone. */
function Outcome({ text }: { text?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text) place.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return (
    <div ref={place} role="status" className="empty:hidden">
      {text && <Notice tone="good" title={text} />}
    </div>
  );
}

function DeadLetterDetails({
  deadLetter,
  onOutcome,
}: {
  deadLetter: ServiceDeadLetter;
  onOutcome: (text: string) => void;
}) {
  const t = useTranslations('deadLetters');
  return (
    <details className="group rounded-lg border border-line bg-surface">
      <summary className="flex cursor-pointer gap-3 rounded-lg p-4 hover:bg-sunken">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        <span className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-bold">{deadLetter.type ?? t('unknown')}</span>
          <Badge tone="warn">{deadLetter.service}</Badge>
          <span className="text-muted text-sm">
            <Timestamp time={deadLetter.receivedAt} />
          </span>
          <span className="line-clamp-2 w-full text-muted text-sm group-open:hidden">{deadLetter.cause}</span>
        </span>
      </summary>
      <div className="flex flex-col gap-5 border-line border-t p-4">
        <Facts>
          <Fact name={t('topic')}>{deadLetter.topic}</Fact>
          {deadLetter.eventId && (
            <Fact name={t('event')}>
              <span className="font-mono text-xs">{deadLetter.eventId}</span>
            </Fact>
          )}
          {deadLetter.subject && (
            <Fact name={t('subject')}>
              <IdLink id={deadLetter.subject} />
            </Fact>
          )}
        </Facts>
        <Text name={t('cause')} text={deadLetter.cause} />
        <Headers headers={deadLetter.headers} />
        <Text name={t('body')} text={pretty(deadLetter.body) || t('empty')} />
        <DeadLetterActions deadLetter={deadLetter} onOutcome={onOutcome} />
      </div>
    </details>
  );
}

function Headers({ headers }: { headers: DeadLetter['headers'] }) {
  const t = useTranslations('deadLetters');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return <Text name={t('headers')} text={lines.join('\n') || t('empty')} />;
}

function Text({ name, text }: { name: string; text: string }) {
  return (
    <div className="flex flex-col gap-1.5">
      <h3 className="font-semibold text-sm">{name}</h3>
      <pre className="whitespace-pre-wrap rounded-md bg-sunken p-3 font-mono text-xs">{text}</pre>
    </div>
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function DeadLetterActions({
  deadLetter,
  onOutcome,
}: {
  deadLetter: ServiceDeadLetter;
  onOutcome: (text: string) => void;
}) {
  const t = useTranslations('deadLetters');
  const [confirming, setConfirming] = useState<'replay' | 'discard'>();
  const replay = useOperatorAction<Replay>(deadLetter.service, `dead-letters/${deadLetter.id}/replay`);
  const discard = useOperatorAction<void>(deadLetter.service, `dead-letters/${deadLetter.id}/discard`);
  const { service } = deadLetter;
  const act = async (reason: string) => {
    if (confirming === 'discard') {
      await discard.mutateAsync(reason);
      onOutcome(t('discarded'));
    } else {
      const { result } = await replay.mutateAsync(reason);
      onOutcome(t(`results.${result}`, { service }));
    }
  };
  return (
    <div className="flex flex-wrap gap-3">
      <button type="button" onClick={() => setConfirming('replay')} className="button button-first">
        {t('replay')}
      </button>
      <button type="button" onClick={() => setConfirming('discard')} className="button button-bad">
        {t('discard')}
      </button>
      {confirming && (
        <ReasonDialog
          title={t(`${confirming}Title`)}
          text={t(`${confirming}Text`, { service })}
          confirm={t(confirming)}
          mild={confirming === 'replay'}
          act={act}
          explain={(problem) => problem.slug === 'replay-failed' && <FailedAgain cause={problem.message} />}
          onClose={() => setConfirming(undefined)}
        />
      )}
    </div>
  );
}

function FailedAgain({ cause }: { cause: string }) {
  const t = useTranslations('deadLetters');
  return (
    <Notice tone="bad" title={t('failedTitle')} urgent>
      <p>{t('failedText')}</p>
      <p className="font-mono text-xs">{cause}</p>
    </Notice>
  );
}

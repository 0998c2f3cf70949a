'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Found, newestFirst } from '@/lib/operator/merged';
import { useAct, useDeadLetters } from '@/lib/operator/queries';
import type { DeadLetter, Replay } from '@/lib/operator/wire';
import { Badge } from '../badge';
import { Notice } from '../notice';
import { Trouble } from '../trouble';
import { Fact, Facts } from './facts';
import { Id } from './id';
import { More, Nothing } from './list';
import { ReasonDialog } from './reason-dialog';
import { Section } from './section';
import { When } from './time';
import { Silent } from './warning';

type Letter = Found<DeadLetter>;

/** What the services have set aside, and what can be done about it. */
export function DeadLetters() {
  const t = useTranslations('letters');
  const list = useDeadLetters();
  const [outcome, setOutcome] = useState<string>();
  const heard = list.data?.pages.flat() ?? [];
  const letters = newestFirst(heard, ({ receivedAt }) => receivedAt);
  return (
    <Section id="letters" title={t('title')} lead={t('lead')}>
      <Outcome text={outcome} />
      {list.error && !list.data && <Trouble problem={list.error} retry={() => list.refetch()} />}
      {list.isPending && !list.error && <div className="skeleton h-24" aria-busy="true" />}
      <Silent heard={heard} />
      {list.data && letters.length === 0 && heard.every(({ problem }) => !problem) && (
        <Nothing>{t('none')}</Nothing>
      )}
      {letters.length > 0 && (
        <ul className="flex list-none flex-col gap-3">
          {letters.map((letter) => (
            <li key={`${letter.service} ${letter.id}`}>
              <Opened letter={letter} onOutcome={setOutcome} />
            </li>
          ))}
        </ul>
      )}
      <More list={list} />
    </Section>
  );
}

/** It stays until the next one, and is brought into sight: the message itself has gone. */
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

function Opened({ letter, onOutcome }: { letter: Letter; onOutcome: (text: string) => void }) {
  const t = useTranslations('letters');
  return (
    <details className="group rounded-lg border border-line bg-surface">
      <summary className="flex cursor-pointer gap-3 rounded-lg p-4 hover:bg-sunken">
        <span aria-hidden="true" className="text-muted group-open:rotate-90">
          ▸
        </span>
        <span className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-bold">{letter.type ?? t('unknown')}</span>
          <Badge tone="warn">{letter.service}</Badge>
          <span className="text-muted text-sm">
            <When time={letter.receivedAt} />
          </span>
          <span className="line-clamp-2 w-full text-muted text-sm group-open:hidden">{letter.cause}</span>
        </span>
      </summary>
      <div className="flex flex-col gap-5 border-line border-t p-4">
        <Facts>
          <Fact name={t('topic')}>{letter.topic}</Fact>
          {letter.eventId && (
            <Fact name={t('event')}>
              <span className="font-mono text-xs">{letter.eventId}</span>
            </Fact>
          )}
          {letter.subject && (
            <Fact name={t('subject')}>
              <Id id={letter.subject} />
            </Fact>
          )}
        </Facts>
        <Text name={t('cause')} text={letter.cause} />
        <Headers headers={letter.headers} />
        <Text name={t('body')} text={pretty(letter.body) || t('empty')} />
        <Deeds letter={letter} onOutcome={onOutcome} />
      </div>
    </details>
  );
}

function Headers({ headers }: { headers: DeadLetter['headers'] }) {
  const t = useTranslations('letters');
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

function Deeds({ letter, onOutcome }: { letter: Letter; onOutcome: (text: string) => void }) {
  const t = useTranslations('letters');
  const [asked, setAsked] = useState<'replay' | 'discard'>();
  const replay = useAct<Replay>(letter.service, `dead-letters/${letter.id}/replay`);
  const discard = useAct<void>(letter.service, `dead-letters/${letter.id}/discard`);
  const { service } = letter;
  const act = async (reason: string) => {
    if (asked === 'discard') {
      await discard.mutateAsync(reason);
      onOutcome(t('discarded'));
    } else {
      const { result } = await replay.mutateAsync(reason);
      onOutcome(t(`results.${result}`, { service }));
    }
  };
  return (
    <div className="flex flex-wrap gap-3">
      <button type="button" onClick={() => setAsked('replay')} className="button button-first">
        {t('replay')}
      </button>
      <button type="button" onClick={() => setAsked('discard')} className="button button-bad">
        {t('discard')}
      </button>
      {asked && (
        <ReasonDialog
          title={t(`${asked}Title`)}
          text={t(`${asked}Text`, { service })}
          confirm={t(asked)}
          mild={asked === 'replay'}
          act={act}
          explain={(problem) => problem.slug === 'replay-failed' && <FailedAgain cause={problem.message} />}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

function FailedAgain({ cause }: { cause: string }) {
  const t = useTranslations('letters');
  return (
    <Notice tone="bad" title={t('failedTitle')} urgent>
      <p>{t('failedText')}</p>
      <p className="font-mono text-xs">{cause}</p>
    </Notice>
  );
}

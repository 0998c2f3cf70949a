'use client';

import { useTranslations } from 'use-intl';
import type { useTrail } from '@/lib/operator/queries';
import { type EventHandling, mergeTrails, publisherOf, type TrailEvent } from '@/lib/operator/trail';
import type { EventState } from '@/lib/operator/wire';
import { Badge } from '../badge';
import type { Tone } from '../tones';
import { Trouble } from '../trouble';
import { EmptyList } from './list';
import { Section } from './section';
import { Timestamp, useDuration } from './timestamp';
import { UnavailableServices, Warning } from './warning';

const tones: Record<EventState, Tone> = {
  waiting: 'warn',
  applied: 'good',
  stale: 'neutral',
  'set-aside': 'bad',
};

/**
 * The events of some aggregates in order of time, each with its handling by the services.
 *
 * @param of the id of the main aggregate; events of others are marked
 */
export function EventTrail({ trail, of }: { trail: ReturnType<typeof useTrail>; of: string }) {
  const t = useTranslations('trail');
  const { data: responses, error, refetch } = trail;
  const events = mergeTrails(responses ?? []);
  return (
    <Section id="trail" title={t('title')}>
      {!responses && error && <Trouble problem={error} retry={() => refetch()} />}
      {!responses && !error && <div className="skeleton h-48" aria-busy="true" />}
      <UnavailableServices responses={responses ?? []} text={(services) => t('gaps', { services })} />
      {responses?.some(({ next }) => next) && <Warning>{t('more')}</Warning>}
      {responses && events.length === 0 && responses.every(({ problem }) => !problem) && (
        <EmptyList>{t('none')}</EmptyList>
      )}
      {events.length > 0 && (
        <ol className="list-none divide-y divide-line rounded-lg border border-line bg-surface">
          {events.map((event) => (
            <li key={event.key} className="grid gap-x-6 gap-y-2 p-4 text-sm sm:grid-cols-[12rem_1fr]">
              <Beginning event={event} of={of} />
              <Marks event={event} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Beginning({ event, of }: { event: TrailEvent; of: string }) {
  const t = useTranslations('trail');
  const deadLetters = useTranslations('deadLetters');
  const service = publisherOf(event.topic);
  return (
    <div className="flex flex-col">
      <span className="text-muted text-xs">
        <Timestamp time={event.occurredAt} fine />
      </span>
      <span className="font-bold">{event.type ?? deadLetters('unknown')}</span>
      {service && <span className="text-muted text-xs">{t('from', { service })}</span>}
      {event.subject !== of && (
        <span className="text-muted text-xs">{t('aboutPayment', { id: event.subject })}</span>
      )}
    </div>
  );
}

function Marks({ event }: { event: TrailEvent }) {
  const t = useTranslations('trail');
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <ul className="flex list-none flex-wrap gap-x-4 gap-y-2">
        {event.handlings.map((handling) => (
          <li key={`${handling.service} ${handling.state}`}>
            <HandlingView handling={handling} since={event.occurredAt} />
          </li>
        ))}
      </ul>
      {event.requestId && <span className="text-muted text-xs">{t('request', { id: event.requestId })}</span>}
    </div>
  );
}

function HandlingView({
  handling: { service, state, at },
  since,
}: {
  handling: EventHandling;
  since: string;
}) {
  const t = useTranslations('trail');
  const duration = useDuration();
  const seconds = Math.max(0, (Date.parse(at) - Date.parse(since)) / 1_000);
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={tones[state]}>{t(`states.${state}`, { service })}</Badge>
      {state !== 'waiting' && (
        <span className="text-muted text-xs tabular-nums" title={at}>
          {t('after', { time: duration(seconds) })}
        </span>
      )}
    </span>
  );
}

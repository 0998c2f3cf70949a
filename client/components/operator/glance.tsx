'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { services } from '@/lib/operator/api';
import { brokenPromises, conditionOf, isKnown, type Reading, readings } from '@/lib/operator/figures';
import { useStatuses } from '@/lib/operator/queries';
import type { Service, Status } from '@/lib/operator/wire';
import { Badge } from '../badge';
import { Alert } from '../icons';
import { Notice } from '../notice';
import type { Tone } from '../tones';
import { Section } from './section';
import { useDuration } from './time';

type Answer = { data?: Status; error: unknown; dataUpdatedAt: number };

const tones = {
  well: 'good',
  'no-broker': 'warn',
  'not-ready': 'bad',
  'not-migrated': 'bad',
  'no-database': 'bad',
  silent: 'bad',
  refused: 'bad',
  asking: 'neutral',
} as const satisfies Record<string, Tone>;

/** How the five services are, as they say themselves. */
export function Glance() {
  const t = useTranslations('glance');
  const answers = useStatuses();
  return (
    <Section id="glance" title={t('title')} aside={<Summary answers={answers} />}>
      <Promises all={answers.flatMap(({ data }) => data ?? [])} />
      <ul className="list-none divide-y divide-line rounded-lg border border-line bg-surface">
        {services.map((service, place) => (
          <li key={service} className="p-5">
            <Row service={service} answer={answers[place] as Answer} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stateOf({ data, error }: Answer): keyof typeof tones {
  if (error) return error instanceof Problem && error.status === 403 ? 'refused' : 'silent';
  return data ? conditionOf(data) : 'asking';
}

/** Said aloud when it changes. */
function Summary({ answers }: { answers: Answer[] }) {
  const t = useTranslations('glance');
  const format = useFormatter();
  const states = answers.map(stateOf);
  const troubled = services.filter((_, place) => !['well', 'asking'].includes(states[place] ?? ''));
  const asking = states.includes('asking');
  if (troubled.length > 0) {
    const text = t('someNot', { count: troubled.length, services: format.list(troubled) });
    return <Said tone="text-bad">{text}</Said>;
  }
  return <Said tone={asking ? 'text-muted' : 'text-good'}>{t(asking ? 'asking' : 'allWell')}</Said>;
}

function Said({ tone, children }: { tone: string; children: string }) {
  return (
    <p role="status" className={`font-semibold text-sm ${tone}`}>
      {children}
    </p>
  );
}

/** What must never be: in red, before everything else. */
function Promises({ all }: { all: Status[] }) {
  const t = useTranslations('glance');
  const broken = brokenPromises(all);
  if (broken.length === 0) return null;
  return (
    <Notice tone="bad" title={t('broken', { count: broken.length })} urgent>
      <ul className="list-disc pl-5">
        {broken.map(({ service, invariant, count }) => (
          <li key={service + invariant}>
            {t('brokenBy', {
              invariant: t.has(`invariants.${invariant}`) ? t(`invariants.${invariant}`) : invariant,
              count,
              service,
            })}
          </li>
        ))}
      </ul>
      <p className="text-sm">{t('brokenText')}</p>
    </Notice>
  );
}

/** The same figures stand below each other for all services, and then what is a service's own. */
function Row({ service, answer }: { service: Service; answer: Answer }) {
  const t = useTranslations('glance');
  const state = stateOf(answer);
  const { data, error } = answer;
  return (
    <article className="grid gap-4 lg:grid-cols-[12rem_1fr]">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 lg:flex-col lg:items-start lg:justify-start">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-bold text-lg">{service}</h3>
          <Badge tone={tones[state]}>{t(`conditions.${state}`)}</Badge>
        </div>
        <LastAnswer millis={answer.dataUpdatedAt} />
      </div>
      {data ? (
        <dl
          className={`grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3 lg:grid-cols-6 ${error ? 'opacity-60' : ''}`}
        >
          <Tile name={t('database')} bad={!data.databaseReachable}>
            {t(data.databaseReachable ? 'reachable' : 'unreachable')}
          </Tile>
          <Tile name={t('schema')} bad={!data.migrated}>
            {t(data.migrated ? 'migrated' : 'notMigrated')}
          </Tile>
          <Tile name={t('broker')} bad={!data.brokerReachable}>
            {t(data.brokerReachable ? 'reachable' : 'unreachable')}
          </Tile>
          {readings(data).map((reading) => (
            <FigureTile key={`${reading.name} ${reading.label}`} reading={reading} />
          ))}
        </dl>
      ) : error ? (
        <p className="text-muted text-sm">{t('silentText')}</p>
      ) : (
        <div className="skeleton h-12" aria-busy="true" />
      )}
    </article>
  );
}

function Tile({ name, bad, children }: { name: string; bad: boolean; children: ReactNode }) {
  const t = useTranslations('glance');
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-muted text-xs">{name}</dt>
      <dd className={`flex items-center gap-1.5 font-semibold tabular-nums ${bad ? 'text-bad' : ''}`}>
        {children}
        {bad && <Alert />}
        {bad && <span className="sr-only">{t('look')}</span>}
      </dd>
    </div>
  );
}

function FigureTile({ reading: { name, label, value, unit, alarming } }: { reading: Reading }) {
  const t = useTranslations('glance');
  const format = useFormatter();
  const duration = useDuration();
  const title = isKnown(name) ? t(`figures.${name}`) : name.replace(/^ticketing_/, '').replaceAll('_', ' ');
  const of = label && (t.has(`labels.${label}`) ? t(`labels.${label}`) : label);
  return (
    <Tile name={of ? `${title}, ${of}` : title} bad={alarming}>
      {unit === 'count' ? format.number(value) : value > 0 ? duration(value) : '–'}
    </Tile>
  );
}

function LastAnswer({ millis }: { millis: number }) {
  const t = useTranslations('glance');
  const format = useFormatter();
  return (
    <p className="text-muted text-xs tabular-nums">
      {millis === 0
        ? t('neverAnswered')
        : t('answered', { time: format.dateTime(new Date(millis), { timeStyle: 'medium' }) })}
    </p>
  );
}

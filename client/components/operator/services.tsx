'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { services } from '@/lib/operator/api';
import { conditionOf, invariantViolations, isKnown, type Reading, readings } from '@/lib/operator/metrics';
import { useStatuses } from '@/lib/operator/queries';
import type { Service, Status } from '@/lib/operator/wire';
import { Badge } from '../badge';
import { Alert } from '../icons';
import { Notice } from '../notice';
import type { Tone } from '../tones';
import { Section } from './section';
import { useDuration } from './timestamp';

type StatusQuery = { data?: Status; error: unknown; dataUpdatedAt: number };

const tones = {
  well: 'good',
  'no-broker': 'warn',
  'not-ready': 'bad',
  'not-migrated': 'bad',
  'no-database': 'bad',
  unavailable: 'bad',
  refused: 'bad',
  asking: 'neutral',
} as const satisfies Record<string, Tone>;

/** The status of each service. */
export function Services() {
  const t = useTranslations('services');
  const responses = useStatuses();
  return (
    <Section id="services" title={t('title')} aside={<Summary responses={responses} />}>
      <Violations all={responses.flatMap(({ data }) => data ?? [])} />
      <ul className="list-none divide-y divide-line rounded-lg border border-line bg-surface">
        {services.map((service, place) => (
          <li key={service} className="p-5">
            <Row service={service} response={responses[place] as StatusQuery} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stateOf({ data, error }: StatusQuery): keyof typeof tones {
  if (error) return error instanceof Problem && error.status === 403 ? 'refused' : 'unavailable';
  return data ? conditionOf(data) : 'asking';
}

/** Read aloud by screen readers when it changes. */
function Summary({ responses }: { responses: StatusQuery[] }) {
  const t = useTranslations('services');
  const format = useFormatter();
  const states = responses.map(stateOf);
  const troubled = services.filter((_, place) => !['well', 'asking'].includes(states[place] ?? ''));
  const asking = states.includes('asking');
  if (troubled.length > 0) {
    const text = t('someNot', { count: troubled.length, services: format.list(troubled) });
    return <StatusText tone="text-bad">{text}</StatusText>;
  }
  return (
    <StatusText tone={asking ? 'text-muted' : 'text-good'}>{t(asking ? 'asking' : 'allWell')}</StatusText>
  );
}

function StatusText({ tone, children }: { tone: string; children: string }) {
  return (
    <p role="status" className={`font-semibold text-sm ${tone}`}>
      {children}
    </p>
  );
}

/** Violated invariants. */
function Violations({ all }: { all: Status[] }) {
  const t = useTranslations('services');
  const violations = invariantViolations(all);
  if (violations.length === 0) return null;
  return (
    <Notice tone="bad" title={t('violations', { count: violations.length })} urgent>
      <ul className="list-disc pl-5">
        {violations.map(({ service, invariant, count }) => (
          <li key={service + invariant}>
            {t('violation', {
              invariant: t.has(`invariants.${invariant}`) ? t(`invariants.${invariant}`) : invariant,
              count,
              service,
            })}
          </li>
        ))}
      </ul>
      <p className="text-sm">{t('violationsText')}</p>
    </Notice>
  );
}

/** Metrics of all services stand in the same columns; those of one service follow. */
function Row({ service, response }: { service: Service; response: StatusQuery }) {
  const t = useTranslations('services');
  const state = stateOf(response);
  const { data, error } = response;
  return (
    <article className="grid gap-4 lg:grid-cols-[12rem_1fr]">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 lg:flex-col lg:items-start lg:justify-start">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-bold text-lg">{service}</h3>
          <Badge tone={tones[state]}>{t(`conditions.${state}`)}</Badge>
        </div>
        <LastResponse millis={response.dataUpdatedAt} />
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
        <p className="text-muted text-sm">{t('unavailableText')}</p>
      ) : (
        <div className="skeleton h-12" aria-busy="true" />
      )}
    </article>
  );
}

function Tile({ name, bad, children }: { name: string; bad: boolean; children: ReactNode }) {
  const t = useTranslations('services');
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-muted text-xs">{name}</dt>
      <dd className={`flex items-center gap-1.5 font-semibold tabular-nums ${bad ? 'text-bad' : ''}`}>
        {children}
        {bad && <Alert />}
        {bad && <span className="sr-only">{t('attention')}</span>}
      </dd>
    </div>
  );
}

function FigureTile({ reading: { name, label, value, unit, alarming } }: { reading: Reading }) {
  const t = useTranslations('services');
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

function LastResponse({ millis }: { millis: number }) {
  const t = useTranslations('services');
  const format = useFormatter();
  return (
    <p className="text-muted text-xs tabular-nums">
      {millis === 0
        ? t('neverAnswered')
        : t('answered', { time: format.dateTime(new Date(millis), { timeStyle: 'medium' }) })}
    </p>
  );
}

import type { Figure, Service, Status } from './wire';

export type Unit = 'count' | 'seconds';

/** A figure as it is shown: whether somebody should look into it is known here. */
export type Reading = {
  name: string;
  label?: string;
  value: number;
  unit: Unit;
  alarming: boolean;
};

export type BrokenPromise = { service: Service; invariant: string; count: number };

const INVARIANT = 'ticketing_invariant_violations';

/** Those of every service first, then what is a service's own. A figure that is not named here comes last. */
const known = [
  'ticketing_outbox_pending',
  'ticketing_outbox_oldest_age_seconds',
  'ticketing_dead_letters',
  'ticketing_orders',
  'ticketing_orders_overdue_oldest_seconds',
  'ticketing_payments_pending',
  'ticketing_payments_pending_oldest_age_seconds',
  'ticketing_payments_refunds_due',
  'ticketing_payments_refunds_due_oldest_age_seconds',
  'ticketing_deadlines_pending',
  'ticketing_deadlines_overdue_oldest_seconds',
];

/** Above these somebody should look. */
const limits: Record<string, number> = {
  ticketing_outbox_oldest_age_seconds: 60,
  ticketing_dead_letters: 0,
  ticketing_orders_overdue_oldest_seconds: 60,
  ticketing_payments_pending_oldest_age_seconds: 300,
  ticketing_payments_refunds_due_oldest_age_seconds: 900,
  ticketing_deadlines_overdue_oldest_seconds: 5,
};

/** An order's life, from its beginning. */
const statuses = ['created', 'awaiting:payment', 'complete', 'cancelled'];

export function isKnown(name: string): boolean {
  return known.includes(name);
}

export function readings({ figures }: Pick<Status, 'figures'>): Reading[] {
  return figures
    .filter(({ name }) => name !== INVARIANT)
    .map((figure) => ({
      name: figure.name,
      label: Object.values(figure.labels).join(', ') || undefined,
      value: figure.value,
      unit: figure.name.endsWith('_seconds') ? ('seconds' as const) : ('count' as const),
      alarming: figure.value > (limits[figure.name] ?? Number.POSITIVE_INFINITY),
    }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ name, label }: Reading): number {
  const place = known.indexOf(name);
  return (place < 0 ? known.length : place) * 10 + statuses.indexOf(label ?? '');
}

/** What is and must not be. */
export function brokenPromises(all: readonly Status[]): BrokenPromise[] {
  return all.flatMap(({ service, figures }) =>
    figures
      .filter(({ name, value }) => name === INVARIANT && value > 0)
      .map(({ labels, value }: Figure) => ({
        service,
        invariant: String(labels.invariant ?? '?'),
        count: value,
      })),
  );
}

export type Condition = 'well' | 'no-broker' | 'not-ready' | 'not-migrated' | 'no-database';

/** The worst that a service says of itself. */
export function conditionOf(status: Status): Condition {
  if (!status.databaseReachable) return 'no-database';
  if (!status.migrated) return 'not-migrated';
  if (!status.ready) return 'not-ready';
  return status.brokerReachable ? 'well' : 'no-broker';
}

/** The largest unit in which a duration is still a number of some size. */
export function inUnit(seconds: number): [number, 'millisecond' | 'second' | 'minute' | 'hour' | 'day'] {
  if (seconds < 1) return [Math.round(seconds * 1_000), 'millisecond'];
  if (seconds < 120) return [Math.round(seconds * 10) / 10, 'second'];
  if (seconds < 7_200) return [Math.floor(seconds / 60), 'minute'];
  return seconds < 172_800 ? [Math.floor(seconds / 3_600), 'hour'] : [Math.floor(seconds / 86_400), 'day'];
}

/** An amount in minor units, such as cents, as the number that is shown. */
export function major(amount: number, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return amount / 10 ** maximumFractionDigits;
}

import type { Metric, Service, Status } from './wire';

export type Unit = 'count' | 'seconds';

/** A metric as it is shown; `alarming` above its limit. */
export type Reading = {
  name: string;
  label?: string;
  value: number;
  unit: Unit;
  alarming: boolean;
};

export type InvariantViolation = { service: Service; invariant: string; count: number };

const INVARIANT = 'ticketing_invariant_violations';

/** The order of metrics: those of all services, those of one; metrics that are not listed come last. */
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

/** A value above its limit needs an operator's attention. */
const limits: Record<string, number> = {
  ticketing_outbox_oldest_age_seconds: 60,
  ticketing_dead_letters: 0,
  ticketing_orders_overdue_oldest_seconds: 60,
  ticketing_payments_pending_oldest_age_seconds: 300,
  ticketing_payments_refunds_due_oldest_age_seconds: 900,
  ticketing_deadlines_overdue_oldest_seconds: 5,
};

/** The states of an order, in the order in which it passes them. */
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

/** The invariants that are violated. */
export function invariantViolations(all: readonly Status[]): InvariantViolation[] {
  return all.flatMap(({ service, figures }) =>
    figures
      .filter(({ name, value }) => name === INVARIANT && value > 0)
      .map(({ labels, value }: Metric) => ({
        service,
        invariant: String(labels.invariant ?? '?'),
        count: value,
      })),
  );
}

export type Condition = 'well' | 'no-broker' | 'not-ready' | 'not-migrated' | 'no-database';

/** The most severe condition in a service's status. */
export function conditionOf(status: Status): Condition {
  if (!status.databaseReachable) return 'no-database';
  if (!status.migrated) return 'not-migrated';
  if (!status.ready) return 'not-ready';
  return status.brokerReachable ? 'well' : 'no-broker';
}

/** Converts a duration to the largest unit in which it is at least about two. */
export function inUnit(seconds: number): [number, 'millisecond' | 'second' | 'minute' | 'hour' | 'day'] {
  if (seconds < 1) return [Math.round(seconds * 1_000), 'millisecond'];
  if (seconds < 120) return [Math.round(seconds * 10) / 10, 'second'];
  if (seconds < 7_200) return [Math.floor(seconds / 60), 'minute'];
  return seconds < 172_800 ? [Math.floor(seconds / 3_600), 'hour'] : [Math.floor(seconds / 86_400), 'day'];
}

/** Converts an amount from minor units, such as cents, to major units. */
export function major(amount: number, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return amount / 10 ** maximumFractionDigits;
}

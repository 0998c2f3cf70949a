import { describe, expect, it } from 'vitest';
import { conditionOf, inUnit, invariantViolations, isKnown, major, readings } from './metrics';
import type { Metric, Status } from './wire';

const metric = (name: string, value: number, labels: Record<string, string> = {}): Metric => ({
  name,
  labels,
  value,
});

const status = (changes: Partial<Status> = {}): Status => ({
  service: 'orders',
  ready: true,
  databaseReachable: true,
  migrated: true,
  brokerReachable: true,
  figures: [],
  ...changes,
});

describe('the metrics of a service', () => {
  it('are in a fixed order: those of all services, its own, unlisted ones', () => {
    const figures = [
      metric('ticketing_something_new', 1),
      metric('ticketing_orders', 3, { status: 'complete' }),
      metric('ticketing_orders', 2, { status: 'created' }),
      metric('ticketing_dead_letters', 0),
      metric('ticketing_outbox_pending', 0),
    ];
    expect(readings({ figures }).map(({ name, label }) => `${name} ${label ?? ''}`.trim())).toEqual([
      'ticketing_outbox_pending',
      'ticketing_dead_letters',
      'ticketing_orders created',
      'ticketing_orders complete',
      'ticketing_something_new',
    ]);
    expect(isKnown('ticketing_something_new')).toBe(false);
  });

  it.each([
    ['ticketing_dead_letters', 0, false],
    ['ticketing_dead_letters', 1, true],
    ['ticketing_outbox_oldest_age_seconds', 60, false],
    ['ticketing_outbox_oldest_age_seconds', 61, true],
    ['ticketing_deadlines_overdue_oldest_seconds', 6, true],
    ['ticketing_payments_pending_oldest_age_seconds', 300, false],
    ['ticketing_payments_refunds_due_oldest_age_seconds', 901, true],
    ['ticketing_outbox_pending', 1_000, false],
  ])('%s at %d is alarming: %s', (name, value, alarming) => {
    expect(readings({ figures: [metric(name, value)] })[0]?.alarming).toBe(alarming);
  });

  it('do not include the invariants', () => {
    const figures = [metric('ticketing_invariant_violations', 0, { invariant: 'the-price-is-paid' })];
    expect(readings({ figures })).toEqual([]);
  });
});

describe('an invariant', () => {
  const invariant = (value: number) =>
    status({
      figures: [metric('ticketing_invariant_violations', value, { invariant: 'the-price-is-paid' })],
    });

  it('is violated when its metric is above zero', () => {
    expect(invariantViolations([invariant(2)])).toEqual([
      { service: 'orders', invariant: 'the-price-is-paid', count: 2 },
    ]);
  });

  it('holds otherwise', () => {
    expect(invariantViolations([invariant(0), status()])).toEqual([]);
  });
});

describe('the condition of a service', () => {
  it.each([
    [{}, 'well'],
    [{ brokerReachable: false }, 'no-broker'],
    [{ ready: false, brokerReachable: false }, 'not-ready'],
    [{ migrated: false, ready: false }, 'not-migrated'],
    [{ databaseReachable: false, migrated: false, ready: false, brokerReachable: false }, 'no-database'],
  ] as const)('with %o is %s', (changes, condition) => {
    expect(conditionOf(status(changes))).toBe(condition);
  });
});

describe('a duration', () => {
  it.each([
    [0.084, [84, 'millisecond']],
    [4.24, [4.2, 'second']],
    [119, [119, 'second']],
    [400, [6, 'minute']],
    [9_000, [2, 'hour']],
    [200_000, [2, 'day']],
  ])('of %d s has the unit that suits it', (seconds, expected) => {
    expect(inUnit(seconds)).toEqual(expected);
  });
});

describe('an amount in minor units', () => {
  it('has as many decimals as its currency', () => {
    expect(major(1_999, 'USD')).toBe(19.99);
    expect(major(1_999, 'JPY')).toBe(1_999);
    expect(major(1_999, 'KWD')).toBe(1.999);
  });
});

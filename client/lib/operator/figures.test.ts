import { describe, expect, it } from 'vitest';
import { brokenPromises, conditionOf, inUnit, isKnown, major, readings } from './figures';
import type { Figure, Status } from './wire';

const figure = (name: string, value: number, labels: Record<string, string> = {}): Figure => ({
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

describe('the figures of a service', () => {
  it('stand in the same order always: what all have, then its own, then what is new', () => {
    const figures = [
      figure('ticketing_something_new', 1),
      figure('ticketing_orders', 3, { status: 'complete' }),
      figure('ticketing_orders', 2, { status: 'created' }),
      figure('ticketing_dead_letters', 0),
      figure('ticketing_outbox_pending', 0),
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
    expect(readings({ figures: [figure(name, value)] })[0]?.alarming).toBe(alarming);
  });

  it('do not have the promises among them', () => {
    const figures = [figure('ticketing_invariant_violations', 0, { invariant: 'the-price-is-paid' })];
    expect(readings({ figures })).toEqual([]);
  });
});

describe('a promise', () => {
  const promise = (value: number) =>
    status({
      figures: [figure('ticketing_invariant_violations', value, { invariant: 'the-price-is-paid' })],
    });

  it('is broken when anything is counted that must not be', () => {
    expect(brokenPromises([promise(2)])).toEqual([
      { service: 'orders', invariant: 'the-price-is-paid', count: 2 },
    ]);
  });

  it('is kept otherwise', () => {
    expect(brokenPromises([promise(0), status()])).toEqual([]);
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

import { describe, expect, it } from 'vitest';
import type { ServiceResponse } from './api';
import { mergeTrails, publisherOf } from './trail';
import type { Service, TrailEntry } from './wire';

const response = (service: Service, ...entries: Partial<TrailEntry>[]): ServiceResponse<TrailEntry> => ({
  service,
  items: entries.map((entry) => ({
    eventId: 'e1',
    type: 'OrderCreated',
    subject: 'o1',
    topic: 'ticketing.orders',
    state: 'applied',
    occurredAt: '2026-05-01T12:00:00Z',
    at: '2026-05-01T12:00:01Z',
    ...entry,
  })),
});

describe('the trails of several services', () => {
  it('have each event once, with its state in each service, the earliest first', () => {
    const [event, ...others] = mergeTrails([
      response('tickets', { at: '2026-05-01T12:00:03Z' }),
      response('payments', { state: 'set-aside', at: '2026-05-01T12:00:02Z' }),
      response('expiration', { state: 'stale', at: '2026-05-01T12:00:04Z' }),
    ]);
    expect(others).toEqual([]);
    expect(event?.handlings.map(({ service, state }) => `${service} ${state}`)).toEqual([
      'payments set-aside',
      'tickets applied',
      'expiration stale',
    ]);
  });

  it('are in the order in which events occurred, not in which they were received', () => {
    const events = mergeTrails([
      response('tickets', {
        eventId: 'late',
        occurredAt: '2026-05-01T12:00:09.5Z',
        at: '2026-05-01T12:00:10Z',
      }),
      response('orders', {
        eventId: 'early',
        occurredAt: '2026-05-01T12:00:09Z',
        at: '2026-05-01T13:00:00Z',
      }),
    ]);
    expect(events.map(({ key }) => key)).toEqual(['early', 'late']);
  });

  it('have the request id of any service that has it', () => {
    const [event] = mergeTrails([response('tickets', {}), response('payments', { requestId: 'r-1' })]);
    expect(event?.requestId).toBe('r-1');
  });

  it('keep entries without an event id apart', () => {
    const events = mergeTrails([
      response('tickets', { eventId: undefined, state: 'set-aside', occurredAt: undefined }),
      response('orders', { eventId: undefined, state: 'set-aside', occurredAt: undefined }),
    ]);
    expect(events).toHaveLength(2);
    expect(events[0]?.occurredAt).toBe('2026-05-01T12:00:01Z');
  });

  it('name the publisher of an event', () => {
    expect(publisherOf('ticketing.expirations')).toBe('expiration');
    expect(publisherOf('elsewhere')).toBe('elsewhere');
  });
});

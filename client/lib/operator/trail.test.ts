import { describe, expect, it } from 'vitest';
import type { Heard } from './api';
import { merged, publisherOf } from './trail';
import type { Service, TrailEntry } from './wire';

const said = (service: Service, ...entries: Partial<TrailEntry>[]): Heard<TrailEntry> => ({
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
  it('have each event once, with what every service did with it, the first first', () => {
    const [event, ...others] = merged([
      said('tickets', { at: '2026-05-01T12:00:03Z' }),
      said('payments', { state: 'set-aside', at: '2026-05-01T12:00:02Z' }),
      said('expiration', { state: 'stale', at: '2026-05-01T12:00:04Z' }),
    ]);
    expect(others).toEqual([]);
    expect(event?.marks.map(({ service, state }) => `${service} ${state}`)).toEqual([
      'payments set-aside',
      'tickets applied',
      'expiration stale',
    ]);
  });

  it('are in the order in which things happened, not in which they were heard', () => {
    const events = merged([
      said('tickets', { eventId: 'late', occurredAt: '2026-05-01T12:00:09.5Z', at: '2026-05-01T12:00:10Z' }),
      said('orders', { eventId: 'early', occurredAt: '2026-05-01T12:00:09Z', at: '2026-05-01T13:00:00Z' }),
    ]);
    expect(events.map(({ key }) => key)).toEqual(['early', 'late']);
  });

  it('know the request from whoever remembers it', () => {
    const [event] = merged([said('tickets', {}), said('payments', { requestId: 'r-1' })]);
    expect(event?.requestId).toBe('r-1');
  });

  it('keep apart what has no id', () => {
    const events = merged([
      said('tickets', { eventId: undefined, state: 'set-aside', occurredAt: undefined }),
      said('orders', { eventId: undefined, state: 'set-aside', occurredAt: undefined }),
    ]);
    expect(events).toHaveLength(2);
    expect(events[0]?.occurredAt).toBe('2026-05-01T12:00:01Z');
  });

  it('say who announced an event', () => {
    expect(publisherOf('ticketing.expirations')).toBe('expiration');
    expect(publisherOf('elsewhere')).toBe('elsewhere');
  });
});

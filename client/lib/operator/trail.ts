import type { ServiceResponse } from './api';
import type { EventState, Service, TrailEntry } from './wire';

/** The state of an event in one service, and since when. */
export type EventHandling = { service: Service; state: EventState; at: string };

export type TrailEvent = {
  key: string;
  type?: string;
  subject: string;
  topic?: string;
  occurredAt: string;
  requestId?: string;
  handlings: EventHandling[];
};

/** Merges the trails of services: each event once, in order of time, with its state in each service. */
export function mergeTrails(responses: ServiceResponse<TrailEntry>[]): TrailEvent[] {
  const events = new Map<string, TrailEvent>();
  for (const { service, items } of responses) {
    for (const entry of items) {
      const { state, at } = entry;
      // An entry without an event id is a dead letter of one service.
      const key = entry.eventId ?? `${service} ${at}`;
      const event = events.get(key) ?? begun(key, entry);
      event.requestId ??= entry.requestId;
      event.handlings.push({ service, state, at });
      events.set(key, event);
    }
  }
  for (const event of events.values()) event.handlings.sort((one, other) => order(one.at, other.at));
  return [...events.values()].sort((one, other) => order(one.occurredAt, other.occurredAt));
}

function begun(key: string, { type, subject, topic, occurredAt, at }: TrailEntry): TrailEvent {
  return { key, type, subject, topic, occurredAt: occurredAt ?? at, handlings: [] };
}

function order(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}

/** The service that publishes to a topic. */
export function publisherOf(topic: string | undefined): string | undefined {
  return topic && (publishers[topic] ?? topic);
}

const publishers: Record<string, Service> = {
  'ticketing.users': 'auth',
  'ticketing.tickets': 'tickets',
  'ticketing.orders': 'orders',
  'ticketing.payments': 'payments',
  'ticketing.expirations': 'expiration',
};

import type { Heard } from './api';
import type { EventState, Service, TrailEntry } from './wire';

/** What a service did with an event, and when. */
export type Mark = { service: Service; state: EventState; at: string };

export type TrailEvent = {
  key: string;
  type?: string;
  subject: string;
  topic?: string;
  occurredAt: string;
  requestId?: string;
  marks: Mark[];
};

/** Each event once, in order of time, with what every service did with it. */
export function merged(heard: Heard<TrailEntry>[]): TrailEvent[] {
  const events = new Map<string, TrailEvent>();
  for (const { service, items } of heard) {
    for (const entry of items) {
      const { state, at } = entry;
      // What has no id of its own was set aside by one service, and is nobody else's.
      const key = entry.eventId ?? `${service} ${at}`;
      const event = events.get(key) ?? begun(key, entry);
      event.requestId ??= entry.requestId;
      event.marks.push({ service, state, at });
      events.set(key, event);
    }
  }
  for (const event of events.values()) event.marks.sort((one, other) => order(one.at, other.at));
  return [...events.values()].sort((one, other) => order(one.occurredAt, other.occurredAt));
}

function begun(key: string, { type, subject, topic, occurredAt, at }: TrailEntry): TrailEvent {
  return { key, type, subject, topic, occurredAt: occurredAt ?? at, marks: [] };
}

function order(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}

/** Who announced it: each service has a topic of its own. */
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

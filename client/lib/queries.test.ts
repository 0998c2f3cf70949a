import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { all, applyTicketEvent, keys } from './queries';
import type { Ticket } from './wire';

const ticket = (id: string, version: number): Ticket => ({
  id,
  title: id,
  price: 5,
  currency: 'USD',
  userId: 'anna',
  version,
  status: 'available',
  createdAt: '',
  updatedAt: '',
});

describe('an event of a ticket', () => {
  let client: QueryClient;
  const list = [...keys.tickets, ''];
  const shown = () => all(client.getQueryData<{ pages: { data: Ticket[] }[]; pageParams: unknown[] }>(list));

  beforeEach(() => {
    client = new QueryClient();
    client.setQueryData(list, { pages: [{ data: [ticket('a', 1), ticket('b', 1)] }], pageParams: [''] });
  });

  it('changes its card in its place', () => {
    applyTicketEvent(client, { id: 'a', status: 'reserved', price: 5, version: 2 });
    expect(shown()?.map(({ id, status }) => `${id} ${status}`)).toEqual(['a reserved', 'b available']);
  });

  it('of an older version changes nothing', () => {
    applyTicketEvent(client, { id: 'a', status: 'sold', price: 5, version: 1 });
    expect(shown()?.[0]?.status).toBe('available');
  });

  it('removes a deleted one', () => {
    applyTicketEvent(client, { id: 'a', status: 'deleted', price: 5, version: 2 });
    expect(shown()?.map(({ id }) => id)).toEqual(['b']);
  });

  it('of one that is not shown invalidates the list', () => {
    applyTicketEvent(client, { id: 'c', status: 'available', price: 5, version: 0 });
    expect(client.getQueryState(list)?.isInvalidated).toBe(true);
  });
});

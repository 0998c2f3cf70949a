'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applyTicketEvent, keys, type TicketEvent } from './queries';

/**
 * Applies the events of the ticket stream while the page is visible; a hidden page holds no connection. After a gap all
 * shown data are loaded again.
 */
export function useLiveTickets(): void {
  const client = useQueryClient();
  useEffect(() => {
    let source: EventSource | undefined;
    let gap = false;

    const catchUp = () => {
      client.invalidateQueries({ queryKey: keys.tickets });
      client.invalidateQueries({
        predicate: ({ queryKey }) => ['ticket', 'order', 'orders'].includes(String(queryKey[0])),
      });
    };
    const open = () => {
      if (source || document.visibilityState === 'hidden') return;
      source = new EventSource('/api/tickets/stream');
      source.onopen = () => {
        if (gap) catchUp();
        gap = false;
      };
      source.onerror = () => {
        gap = true;
        if (source?.readyState === EventSource.CLOSED) {
          // The browser does not reconnect after a refusal, as by a server that is starting.
          close();
          again = setTimeout(open, 2_000);
        }
      };
      source.addEventListener('reset', catchUp);
      source.addEventListener('ticket', (event) =>
        applyTicketEvent(client, JSON.parse(event.data) as TicketEvent),
      );
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      clearTimeout(again);
      source?.close();
      source = undefined;
      gap = true;
    };
    const visibilityChanged = () => (document.visibilityState === 'hidden' ? close() : open());

    open();
    document.addEventListener('visibilitychange', visibilityChanged);
    window.addEventListener('pagehide', close);
    window.addEventListener('pageshow', open);
    return () => {
      document.removeEventListener('visibilitychange', visibilityChanged);
      window.removeEventListener('pagehide', close);
      window.removeEventListener('pageshow', open);
      close();
    };
  }, [client]);
}

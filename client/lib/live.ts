'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applyNews, keys, type TicketNews } from './queries';

/**
 * Follows what happens to tickets while the page is seen: a browser has few connections, and a hidden tab needs none.
 * After any gap everything shown is read again.
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
          // Refused, by a server that is just starting, say: the browser would not come back by itself.
          close();
          again = setTimeout(open, 2_000);
        }
      };
      source.addEventListener('reset', catchUp);
      source.addEventListener('ticket', (event) => applyNews(client, JSON.parse(event.data) as TicketNews));
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      clearTimeout(again);
      source?.close();
      source = undefined;
      gap = true;
    };
    const seen = () => (document.visibilityState === 'hidden' ? close() : open());

    open();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pagehide', close);
    window.addEventListener('pageshow', open);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', close);
      window.removeEventListener('pageshow', open);
      close();
    };
  }, [client]);
}

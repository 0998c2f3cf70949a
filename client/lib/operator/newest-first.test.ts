import { describe, expect, it } from 'vitest';
import type { ServiceResponse } from './api';
import { newestFirst } from './newest-first';
import type { Service } from './wire';

const page = (service: Service, hours: number[], next?: string): ServiceResponse<{ at: string }> => ({
  service,
  items: hours.map((hour) => ({ at: `2026-05-01T${String(hour).padStart(2, '0')}:00:00Z` })),
  next,
});

const shown = (...responses: ServiceResponse<{ at: string }>[]) =>
  newestFirst(responses, ({ at }) => at).map(({ service, at }) => `${service} ${Number(at.slice(11, 13))}`);

describe('the lists of several services', () => {
  it('are one, newest first', () => {
    expect(shown(page('orders', [9, 3]), page('payments', [7, 4]))).toEqual([
      'orders 9',
      'payments 7',
      'payments 4',
      'orders 3',
    ]);
  });

  it('end where one of them has further pages', () => {
    expect(shown(page('orders', [9, 5], '/more'), page('payments', [7, 4]))).toEqual([
      'orders 9',
      'payments 7',
      'orders 5',
    ]);
  });

  it('show withheld items as soon as the next page is loaded', () => {
    const first = [page('orders', [9, 5], '/more'), page('payments', [7, 4])];
    expect(shown(...first, page('orders', [2]))).toEqual([
      'orders 9',
      'payments 7',
      'orders 5',
      'payments 4',
      'orders 2',
    ]);
  });

  it('are empty when all are empty', () => {
    expect(shown(page('orders', []), page('payments', []))).toEqual([]);
  });
});

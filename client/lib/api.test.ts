import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextOf, Problem, request } from './api';

afterEach(() => vi.unstubAllGlobals());

function respondWith(status: number, body: unknown, headers: Record<string, string> = {}) {
  const response = () => new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response()),
  );
}

describe('a request to a service', () => {
  it('returns the data, the validator and the next page', async () => {
    respondWith(200, [1], { ETag: '"3"', Link: '</api/tickets?cursor=a%20b>; rel="next"' });
    expect(await request('GET', '/tickets')).toEqual({
      data: [1],
      etag: '"3"',
      next: '/tickets?cursor=a%20b',
    });
  });

  it('carries the trace where there is one', async () => {
    respondWith(200, {});
    await request('POST', '/orders', { trace: 'a'.repeat(32) });
    await request('GET', '/orders');
    const headers = vi.mocked(fetch).mock.calls.map(([, init]) => new Headers(init?.headers));
    expect(headers[0]?.get('traceparent')).toMatch(/^00-a{32}-[0-9a-f]{16}-01$/);
    expect(headers[1]?.has('traceparent')).toBe(false);
  });

  it('has no data for a response without content', async () => {
    respondWith(204, undefined);
    expect((await request('DELETE', '/orders/1')).data).toBeUndefined();
  });

  it('throws the problem of the service', async () => {
    const errors = [{ message: 'Title is required', field: 'title' }];
    respondWith(400, { type: '/problems/validation', errors });
    await expect(request('POST', '/tickets', { body: {} })).rejects.toMatchObject({
      status: 400,
      slug: 'validation',
      errors,
    });
  });

  it('takes an error without a problem body for an internal failure', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('<html>', { status: 502 })),
    );
    await expect(request('GET', '/tickets')).rejects.toMatchObject({
      status: 502,
      slug: 'internal',
      isTransient: true,
    });
  });

  it('is offline when there is no response', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('Failed to fetch'))),
    );
    await expect(request('GET', '/tickets')).rejects.toMatchObject({ slug: 'offline', isTransient: true });
  });

  it('takes no refusal for transient', () => {
    expect(new Problem(400, 'ticket-reserved', []).isTransient).toBe(false);
  });
});

describe('the next page', () => {
  it.each([[null], ['</api/tickets>; rel="prev"']])('is none for %s', (link) => {
    expect(nextOf(link)).toBeUndefined();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, nextOf, Problem } from './api';

afterEach(() => vi.unstubAllGlobals());

function answers(status: number, body: unknown, headers: Record<string, string> = {}) {
  const response = () => new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response()),
  );
}

describe('asking a service', () => {
  it('gives the data, its validator and the next page', async () => {
    answers(200, [1], { ETag: '"3"', Link: '</api/tickets?cursor=a%20b>; rel="next"' });
    expect(await ask('GET', '/tickets')).toEqual({ data: [1], etag: '"3"', next: '/tickets?cursor=a%20b' });
  });

  it('asks within a trace where there is one', async () => {
    answers(200, {});
    await ask('POST', '/orders', { trace: 'a'.repeat(32) });
    await ask('GET', '/orders');
    const headers = vi.mocked(fetch).mock.calls.map(([, init]) => new Headers(init?.headers));
    expect(headers[0]?.get('traceparent')).toMatch(/^00-a{32}-[0-9a-f]{16}-01$/);
    expect(headers[1]?.has('traceparent')).toBe(false);
  });

  it('has no data for an answer without content', async () => {
    answers(204, undefined);
    expect((await ask('DELETE', '/orders/1')).data).toBeUndefined();
  });

  it('throws what the service says went wrong', async () => {
    const errors = [{ message: 'Title is required', field: 'title' }];
    answers(400, { type: '/problems/validation', errors });
    await expect(ask('POST', '/tickets', { body: {} })).rejects.toMatchObject({
      status: 400,
      slug: 'validation',
      errors,
    });
  });

  it('takes an answer that is no problem at all for a failure of ours', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('<html>', { status: 502 })),
    );
    await expect(ask('GET', '/tickets')).rejects.toMatchObject({
      status: 502,
      slug: 'internal',
      passes: true,
    });
  });

  it('is offline when there is no answer', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('Failed to fetch'))),
    );
    await expect(ask('GET', '/tickets')).rejects.toMatchObject({ slug: 'offline', passes: true });
  });

  it('does not expect a refusal to pass', () => {
    expect(new Problem(400, 'ticket-reserved', []).passes).toBe(false);
  });
});

describe('the next page', () => {
  it.each([[null], ['</api/tickets>; rel="prev"']])('is none for %s', (link) => {
    expect(nextOf(link)).toBeUndefined();
  });
});

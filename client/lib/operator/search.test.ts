import { afterEach, describe, expect, it, vi } from 'vitest';
import { at, requestAll, requestAllPages } from './api';
import { search } from './search';

type Served = Record<string, [number, unknown?, string?]>;

let requests: string[] = [];

function serve(served: Served) {
  requests = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => {
      requests.push(path);
      const [status, body = {}, next] = served[path] ?? (path.includes('/trail?') ? [200, []] : [404]);
      if (status === 0) throw new TypeError('Failed to fetch');
      const headers: Record<string, string> = next ? { Link: `<${next}>; rel="next"` } : {};
      return new Response(JSON.stringify(body), { status, headers });
    }),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('an id', () => {
  const order = '/api/orders/admin/orders/x';
  const user = '/api/users/admin/users/x';
  const payment = '/api/payments/admin/payments/x';

  it("is an order's if orders has it, and no other service is requested", async () => {
    serve({ [order]: [200, { id: 'x' }] });
    expect(await search('x')).toEqual({ kind: 'order', id: 'x', unavailable: [] });
    expect(requests).toEqual([order]);
  });

  it("may be a user's", async () => {
    serve({ [user]: [200, { id: 'x' }] });
    expect(await search('x')).toMatchObject({ kind: 'user', id: 'x' });
  });

  it("of a payment leads to the payment's order", async () => {
    serve({ [payment]: [200, { id: 'x', orderId: 'o1' }] });
    expect(await search('x')).toMatchObject({ kind: 'order', id: 'o1' });
  });

  it('may be the subject of events alone', async () => {
    serve({ '/api/orders/admin/trail?subject=x&limit=100': [200, [{ eventId: 'e1' }]] });
    expect(await search('x')).toMatchObject({ kind: 'other', id: 'x' });
  });

  it('is nothing if no service has it', async () => {
    serve({});
    expect(await search('x')).toEqual({ kind: 'nothing', id: 'x', unavailable: [] });
  });

  it('is found in spite of an unavailable service, which is named', async () => {
    serve({ [order]: [0], [user]: [200, { id: 'x' }] });
    expect(await search('x')).toEqual({ kind: 'user', id: 'x', unavailable: ['orders'] });
  });

  it('is encoded in the path', async () => {
    serve({});
    await search('../a b');
    expect(requests[0]).toBe('/api/orders/admin/orders/..%2Fa%20b');
  });
});

describe('a request to all services', () => {
  const paths = { orders: at('orders', 'actions'), payments: at('payments', 'actions') };

  it('has the items of those that respond and the problems of the others', async () => {
    serve({ '/api/orders/admin/actions': [200, [1]], '/api/payments/admin/actions': [503] });
    const responses = await requestAll<number>(paths, (path) => requestAllPages(path));
    expect(responses.map(({ service, items, problem }) => [service, items, problem?.status])).toEqual([
      ['orders', [1], undefined],
      ['payments', [], 503],
    ]);
  });

  it('fails when the session has ended', async () => {
    serve({ '/api/orders/admin/actions': [401], '/api/payments/admin/actions': [200, []] });
    await expect(requestAll<number>(paths, (path) => requestAllPages(path))).rejects.toMatchObject({
      status: 401,
    });
  });

  it('reads all pages of a list', async () => {
    serve({ '/api/a': [200, [1, 2], '/api/b'], '/api/b': [200, [3]] });
    expect(await requestAllPages<number>('/a')).toEqual({ data: [1, 2, 3], next: undefined });
  });
});

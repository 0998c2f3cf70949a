import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAll, askForAll, at } from './api';
import { find } from './find';

type Served = Record<string, [number, unknown?, string?]>;

let asked: string[] = [];

function serve(served: Served) {
  asked = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => {
      asked.push(path);
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

  it("is an order's if orders knows it, and nobody else is asked", async () => {
    serve({ [order]: [200, { id: 'x' }] });
    expect(await find('x')).toEqual({ kind: 'order', id: 'x', silent: [] });
    expect(asked).toEqual([order]);
  });

  it("may be a user's", async () => {
    serve({ [user]: [200, { id: 'x' }] });
    expect(await find('x')).toMatchObject({ kind: 'user', id: 'x' });
  });

  it("of a payment leads to the payment's order", async () => {
    serve({ [payment]: [200, { id: 'x', orderId: 'o1' }] });
    expect(await find('x')).toMatchObject({ kind: 'order', id: 'o1' });
  });

  it('may be one that only events speak of', async () => {
    serve({ '/api/orders/admin/trail?subject=x&limit=100': [200, [{ eventId: 'e1' }]] });
    expect(await find('x')).toMatchObject({ kind: 'other', id: 'x' });
  });

  it('is nothing if nobody knows it', async () => {
    serve({});
    expect(await find('x')).toEqual({ kind: 'nothing', id: 'x', silent: [] });
  });

  it('is found in spite of a service that does not answer, which is named', async () => {
    serve({ [order]: [0], [user]: [200, { id: 'x' }] });
    expect(await find('x')).toEqual({ kind: 'user', id: 'x', silent: ['orders'] });
  });

  it('goes into the address as it is meant', async () => {
    serve({});
    await find('../a b');
    expect(asked[0]).toBe('/api/orders/admin/orders/..%2Fa%20b');
  });
});

describe('asking all services', () => {
  const paths = { orders: at('orders', 'actions'), payments: at('payments', 'actions') };

  it('hears those that answer, and says who does not', async () => {
    serve({ '/api/orders/admin/actions': [200, [1]], '/api/payments/admin/actions': [503] });
    const heard = await askAll<number>(paths, (path) => askForAll(path));
    expect(heard.map(({ service, items, problem }) => [service, items, problem?.status])).toEqual([
      ['orders', [1], undefined],
      ['payments', [], 503],
    ]);
  });

  it('is over when the session is', async () => {
    serve({ '/api/orders/admin/actions': [401], '/api/payments/admin/actions': [200, []] });
    await expect(askAll<number>(paths, (path) => askForAll(path))).rejects.toMatchObject({ status: 401 });
  });

  it('reads all pages of a list', async () => {
    serve({ '/api/a': [200, [1, 2], '/api/b'], '/api/b': [200, [3]] });
    expect(await askForAll<number>('/a')).toEqual({ data: [1, 2, 3], next: undefined });
  });
});

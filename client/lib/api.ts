import { synchronizeClock } from './clock';
import { traceparent } from './trace';
import type { ProblemBody } from './wire';

type ErrorDetail = ProblemBody['errors'][number];

/** A response of 400 and above (RFC 9457). Without any response the status is 0 and the slug `offline`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    readonly errors: ErrorDetail[],
    readonly incident?: string,
  ) {
    super(errors[0]?.message ?? slug);
    this.name = 'Problem';
  }

  /** Whether a retry may succeed. */
  get isTransient(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 408 || this.status === 429;
  }
}

export type ApiResponse<T> = { data: T; etag?: string; next?: string };

type Options = {
  body?: unknown;
  ifMatch?: string;
  signal?: AbortSignal;
  limitMillis?: number;
  trace?: string;
};

const LIMIT_MILLIS = 20_000;

/**
 * Sends a request to a service.
 *
 * @param path below `/api`
 * @throws Problem for every response of 400 and above, and for none
 */
export async function request<T>(
  method: string,
  path: string,
  options: Options = {},
): Promise<ApiResponse<T>> {
  const sent = Date.now();
  const response = await send(method, path, options);
  synchronizeClock(response.headers.get('Date'), sent, Date.now());
  if (!response.ok) {
    throw await problemOf(response);
  }
  const data = response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  return {
    data,
    etag: response.headers.get('ETag') ?? undefined,
    next: nextOf(response.headers.get('Link')),
  };
}

async function send(
  method: string,
  path: string,
  { body, ifMatch, signal, limitMillis = LIMIT_MILLIS, trace }: Options,
): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (ifMatch) headers['If-Match'] = ifMatch;
  if (trace) headers.traceparent = traceparent(trace);
  const limit = AbortSignal.timeout(limitMillis);
  try {
    return await fetch(`/api${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      cache: 'no-store',
    });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Problem(0, 'offline', []);
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => ({}));
  const slug = typeof body.type === 'string' ? body.type.replace(/^.*\//, '') : 'internal';
  return new Problem(response.status, slug, Array.isArray(body.errors) ? body.errors : [], body.incident);
}

/** The path and query of `rel="next"`, below `/api`. */
export function nextOf(link: string | null): string | undefined {
  const target = link?.match(/<([^>]+)>\s*;\s*rel="?next"?/)?.[1];
  if (!target) return undefined;
  const url = new URL(target, 'http://here');
  return url.pathname.replace(/^\/api/, '') + url.search;
}

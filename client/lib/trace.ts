/**
 * One purchase is one trace (W3C Trace Context): requests about an order carry the trace in which it was placed, until the
 * page is reloaded.
 */
const tracesOfOrders = new Map<string, string>();

const TRACE_BYTES = 16;
const SPAN_BYTES = 8;

export function newTrace(): string {
  return random(TRACE_BYTES);
}

export function assignTrace(trace: string, orderId: string): void {
  tracesOfOrders.set(orderId, trace);
}

export function traceOf(orderId: string): string {
  const known = tracesOfOrders.get(orderId) ?? newTrace();
  assignTrace(known, orderId);
  return known;
}

/** The header that makes a request part of the trace. */
export function traceparent(trace: string): string {
  return `00-${trace}-${random(SPAN_BYTES)}-01`;
}

function random(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

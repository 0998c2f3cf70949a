import { describe, expect, it } from 'vitest';
import { assignTrace, newTrace, traceOf, traceparent } from './trace';

describe('the trace of a purchase', () => {
  it('is that of all requests about the order', () => {
    const trace = newTrace();
    assignTrace(trace, 'order-1');
    expect(traceOf('order-1')).toBe(trace);
  });

  it('is another for each order, and stays the same for one that was placed elsewhere', () => {
    expect(traceOf('order-2')).not.toBe(traceOf('order-3'));
    expect(traceOf('order-2')).toBe(traceOf('order-2'));
  });

  it('is written as W3C Trace Context wants it, each request a part of its own', () => {
    const trace = newTrace();
    expect(traceparent(trace)).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    expect(trace).toMatch(/^[0-9a-f]{32}$/);
    expect(traceparent(trace)).not.toBe(traceparent(trace));
  });
});

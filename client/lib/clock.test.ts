import { afterEach, describe, expect, it, vi } from 'vitest';
import { serverNow, synchronizeClock } from './clock';

afterEach(() => {
  vi.useRealTimers();
});

describe("the server's clock", () => {
  it('is estimated from its responses, even if the browser is minutes off', () => {
    vi.useFakeTimers({ now: Date.parse('2026-05-01T12:10:00Z') });
    synchronizeClock('Fri, 01 May 2026 12:00:00 GMT', Date.now() - 20, Date.now());
    expect(Math.abs(serverNow() - Date.parse('2026-05-01T12:00:00Z'))).toBeLessThan(1_000);
  });

  it('is kept after a response without a date', () => {
    const before = serverNow() - Date.now();
    synchronizeClock(null, 0, 1);
    expect(Math.abs(serverNow() - Date.now() - before)).toBeLessThan(50);
  });
});

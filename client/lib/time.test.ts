import { describe, expect, it } from 'vitest';
import { fromLocalInput, minutesAndSeconds, toLocalInput } from './time';

describe('the time that is left', () => {
  it.each([
    [900_000, '15:00'],
    [899_001, '15:00'],
    [60_000, '01:00'],
    [999, '00:01'],
    [0, '00:00'],
    [-5_000, '00:00'],
    [6_000_000, '100:00'],
  ])('of %d ms is %s', (millis, text) => {
    expect(minutesAndSeconds(millis)).toBe(text);
  });
});

describe("an event's beginning", () => {
  it('comes back from the input as it went in, to the minute', () => {
    const iso = '2027-03-04T18:30:00.000Z';
    expect(fromLocalInput(toLocalInput(iso))).toBe(iso);
  });

  it('is none when nothing was entered', () => {
    expect(fromLocalInput(toLocalInput(undefined))).toBeNull();
  });
});

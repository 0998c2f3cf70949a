'use client';

import { useFormatter } from 'use-intl';
import { inUnit } from '@/lib/operator/metrics';

/** A time with seconds; `fine` adds milliseconds and leaves the year out. */
export function Timestamp({ time, fine }: { time: string; fine?: boolean }) {
  const format = useFormatter();
  return (
    <time dateTime={time} title={time} className="tabular-nums">
      {format.dateTime(new Date(time), {
        day: 'numeric',
        month: 'short',
        year: fine ? undefined : 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        fractionalSecondDigits: fine ? 3 : undefined,
      })}
    </time>
  );
}

/** Formats seconds in the largest suitable unit. */
export function useDuration(): (seconds: number) => string {
  const format = useFormatter();
  return (seconds) => {
    const [value, unit] = inUnit(seconds);
    return format.number(value, { style: 'unit', unit, unitDisplay: 'short' });
  };
}

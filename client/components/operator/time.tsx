'use client';

import { useFormatter } from 'use-intl';
import { inUnit } from '@/lib/operator/figures';

/** A time to the second, as logs have it; to the millisecond where many things happen in one. */
export function When({ time, fine }: { time: string; fine?: boolean }) {
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

/** Seconds in the unit that suits them. */
export function useDuration(): (seconds: number) => string {
  const format = useFormatter();
  return (seconds) => {
    const [value, unit] = inUnit(seconds);
    return format.number(value, { style: 'unit', unit, unitDisplay: 'short' });
  };
}

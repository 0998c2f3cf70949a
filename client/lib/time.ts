'use client';

import { useEffect, useState } from 'react';
import { serverNow } from './clock';

/** The server's time, updated each second. Null in the exported page, until the first effect. */
export function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const update = () => setNow(serverNow());
    update();
    const timer = setInterval(update, 1_000);
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return now;
}

/** Milliseconds as mm:ss, rounded up to whole seconds; never below 00:00. */
export function minutesAndSeconds(millis: number): string {
  const seconds = Math.max(0, Math.ceil(millis / 1_000));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The value of a `datetime-local` input for a time: the browser's local time, to the minute. */
export function toLocalInput(iso: string | undefined): string {
  if (!iso) return '';
  const time = new Date(iso);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The time of a `datetime-local` input: null if empty, the input's own value if it is no time. */
export function fromLocalInput(value: string): string | null {
  if (!value) return null;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : time.toISOString();
}

'use client';

import { useEffect, useState } from 'react';
import { serverNow } from './clock';

/** The server's time, anew each second while the page is seen. Null before the first look, when nothing is known. */
export function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setNow(serverNow());
    look();
    const timer = setInterval(look, 1_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/** Milliseconds as mm:ss, rounded up: a second that has begun is still there. Never below 00:00. */
export function minutesAndSeconds(millis: number): string {
  const seconds = Math.max(0, Math.ceil(millis / 1_000));
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A time as a `datetime-local` input wants it: this place's wall clock, to the minute. */
export function toLocalInput(iso: string | undefined): string {
  if (!iso) return '';
  const time = new Date(iso);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** And back: null for none, and what the input holds as it is when it is no time. */
export function fromLocalInput(value: string): string | null {
  if (!value) return null;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : time.toISOString();
}

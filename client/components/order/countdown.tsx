'use client';

import { useTranslations } from 'use-intl';
import { minutesAndSeconds } from '@/lib/time';
import { Clock } from '../icons';

const SOON_MILLIS = 120_000;
const MINUTE_MILLIS = 60_000;
const ANNOUNCED_MINUTES = [10, 5, 2, 1];

/** The time left to pay. Screen readers read it at a few round minutes, not each second. */
export function Countdown({ left }: { left: number }) {
  const t = useTranslations('order');
  const minutes = Math.ceil(left / MINUTE_MILLIS);
  const soon = left < SOON_MILLIS;
  return (
    <div className="no-print sticky top-16 z-20 -mx-4 bg-page px-4 py-2 sm:mx-0 sm:px-0">
      <div
        className={`flex items-center justify-between gap-4 rounded-md px-4 py-3 font-semibold ${soon ? 'bg-bad-tint text-bad' : 'bg-tint text-accent'}`}
      >
        <span className="flex items-center gap-2">
          <Clock />
          {t('timeLeft')}
        </span>
        <span role="timer" aria-live="off" className="font-extrabold text-xl tabular-nums">
          {minutesAndSeconds(left)}
        </span>
      </div>
      <p className="sr-only" role="status">
        {ANNOUNCED_MINUTES.includes(minutes) && t('minutesLeft', { minutes })}
      </p>
    </div>
  );
}

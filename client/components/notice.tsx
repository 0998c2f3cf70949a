'use client';

import type { ReactNode } from 'react';
import { Alert, Check } from './icons';
import { type Tone, tones } from './tones';

/** A message of the page; `urgent` makes screen readers read it at once. */
export function Notice({
  tone,
  title,
  children,
  urgent,
}: {
  tone: Tone;
  title: string;
  children?: ReactNode;
  urgent?: boolean;
}) {
  return (
    <div role={urgent ? 'alert' : undefined} className={`flex gap-3 rounded-md p-4 ${tones[tone]}`}>
      <span className="mt-0.5">{tone === 'good' ? <Check /> : <Alert />}</span>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-bold">{title}</p>
        {children}
      </div>
    </div>
  );
}

'use client';

import type { ReactNode } from 'react';
import { Stub } from './icons';

/** An empty state: an explanation, and links that lead on. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-lg border border-line border-dashed px-6 py-16 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-tint text-accent">
        <Stub size={30} />
      </span>
      <h2 className="font-bold text-xl">{title}</h2>
      <p className="max-w-md text-muted">{text}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">{children}</div>
    </div>
  );
}

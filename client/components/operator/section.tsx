'use client';

import type { ReactNode } from 'react';

/** A section of the page with its heading. */
export function Section({
  id,
  title,
  lead,
  aside,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="font-bold text-xl">
          {title}
        </h2>
        {aside}
      </div>
      {lead && <p className="max-w-2xl text-muted text-sm">{lead}</p>}
      {children}
    </section>
  );
}

'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';

export function LinkButton({
  href,
  first,
  children,
}: {
  href: string;
  first?: boolean;
  children: ReactNode;
}) {
  return (
    <Link href={href} prefetch={false} className={`button ${first ? 'button-first' : 'button-second'}`}>
      {children}
    </Link>
  );
}

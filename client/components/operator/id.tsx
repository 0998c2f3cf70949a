'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useAccount } from '@/lib/operator/queries';

/** An id, and the way to what it is the id of. */
export function Id({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <Link
      href={`/admin?find=${encodeURIComponent(id)}`}
      prefetch={false}
      className={`link ${children ? '' : 'font-mono text-xs'}`}
    >
      {children ?? id}
    </Link>
  );
}

/** A user by the e-mail address, as soon as it is known. */
export function Who({ id }: { id: string }) {
  const { data } = useAccount(id);
  return <Id id={id}>{data?.email}</Id>;
}

'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useOperatorUser } from '@/lib/operator/queries';

/** Links an id to its search result. */
export function IdLink({ id, children }: { id: string; children?: ReactNode }) {
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

/** Links a user, by the e-mail address once it is loaded. */
export function UserLink({ id }: { id: string }) {
  const { data } = useOperatorUser(id);
  return <IdLink id={id}>{data?.email}</IdLink>;
}

'use client';

import { usePathname } from 'next/navigation';

/** The id in the page's address. Pages are exported once for all ids, so the router's parameters do not have it. */
export function useOwnId(): string {
  const segment = usePathname().split('/').filter(Boolean)[1] ?? '';
  try {
    const id = decodeURIComponent(segment);
    return id === '_' ? '' : id;
  } catch {
    return segment;
  }
}

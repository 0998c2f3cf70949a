'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

export function EmptyList({ children }: { children: ReactNode }) {
  return (
    <p className="rounded-lg border border-line border-dashed px-6 py-8 text-center text-muted">{children}</p>
  );
}

export function LoadMore({
  list,
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => void };
}) {
  const common = useTranslations('common');
  if (!list.hasNextPage) return null;
  return (
    <button
      type="button"
      onClick={() => list.fetchNextPage()}
      aria-disabled={list.isFetchingNextPage}
      className="button button-second self-center"
    >
      {list.isFetchingNextPage ? common('loadingMore') : common('more')}
    </button>
  );
}

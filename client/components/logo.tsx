'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';

/** Links to the first page. */
export function Logo() {
  const t = useTranslations('shop');
  return (
    <Link
      href="/"
      prefetch={false}
      className="-mx-1 flex min-h-11 items-center gap-2 rounded-sm px-1 font-bold text-lg tracking-tight"
    >
      <svg aria-hidden="true" viewBox="0 0 64 64" width="30" height="30">
        <rect width="64" height="64" rx="14" className="fill-accent" />
        <path
          d="M12 25a4 4 0 0 1 4-4h32a4 4 0 0 1 4 4v2.500a4.500 4.500 0 0 0 0 9V39a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4v-2.500a4.500 4.500 0 0 0 0-9z"
          className="fill-on-accent"
        />
        <path d="M38 23v18" className="stroke-accent" strokeWidth="2.500" strokeDasharray="3 3" />
      </svg>
      {t('name')}
    </Link>
  );
}

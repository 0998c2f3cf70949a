'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** A page's heading and title. It is focusable: the shell focuses it after a navigation. */
export function Heading({ children, title, big }: { children: ReactNode; title?: string; big?: boolean }) {
  const t = useTranslations('shop');
  const name = title ?? (typeof children === 'string' ? children : '');
  return (
    <>
      <title>{`${name} · ${t('name')}`}</title>
      <h1 tabIndex={-1} className={`font-extrabold ${big ? 'text-3xl' : 'text-2xl'}`}>
        {children}
      </h1>
    </>
  );
}

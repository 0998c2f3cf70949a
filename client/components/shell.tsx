'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLiveTickets } from '@/lib/live';
import { Footer } from './footer';
import { Header } from './header';
import { HoldPill } from './hold-pill';

/**
 * The frame of every page. Moves the focus to the heading after a navigation, and when the focused element is removed.
 */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTranslations('shop');
  useLiveTickets();
  useFocusOnHeading();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="no-print sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-surface focus:p-3"
      >
        {t('skip')}
      </a>
      <Header />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto min-h-[calc(100dvh-4rem)] w-full max-w-6xl grow px-4 py-8 outline-none sm:px-6 sm:py-12"
      >
        {children}
      </main>
      <HoldPill />
      <Footer />
    </div>
  );
}

function useFocusOnHeading(): void {
  const path = usePathname();
  const shown = useRef(path);
  const wanted = useRef(false);

  useEffect(() => {
    const main = document.getElementById('content');
    if (!main) return;
    let held: Element | null = null;
    const remember = () => {
      held = document.activeElement;
    };
    // The heading may be rendered with the data later, and data may replace the focused element.
    const observer = new MutationObserver(() => {
      const lost = held !== null && !held.isConnected && document.activeElement === document.body;
      if (wanted.current || lost) wanted.current = !focusOnHeading();
    });
    main.addEventListener('focusin', remember);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      main.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    wanted.current = !focusOnHeading();
  }, [path]);
}

function focusOnHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

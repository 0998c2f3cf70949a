'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Cross } from './icons';

type Toast = { id: number; text: string };

const SHOWN_MILLIS = 6_000;
const ToastContext = createContext<(text: string) => void>(() => {});

/** Shows a short message for some seconds; important messages belong into the page. */
export const useToast = () => useContext(ToastContext);

/** Toasts stay while the pointer or the focus is on one of them. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const [paused, setPaused] = useState(false);
  const t = useTranslations('common');

  const showToast = useCallback(
    (text: string) => setToasts((all) => [...all.slice(-2), { id: Date.now(), text }]),
    [],
  );
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const oldest = toasts[0];
  useEffect(() => {
    if (!oldest || paused) return;
    const timer = setTimeout(() => drop(oldest.id), SHOWN_MILLIS);
    return () => clearTimeout(timer);
  }, [oldest, paused, drop]);

  return (
    <ToastContext value={showToast}>
      {children}
      <section
        role="status"
        aria-live="polite"
        onPointerEnter={() => setPaused(true)}
        onPointerLeave={() => setPaused(false)}
        onFocus={() => setPaused(true)}
        onBlur={() => setPaused(false)}
        className="no-print pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2"
      >
        {toasts.map(({ id, text }) => (
          <div
            key={id}
            className="arrive pointer-events-auto flex max-w-md items-center gap-2 rounded-md border border-line bg-ink py-1 pr-1 pl-4 text-page text-sm shadow-card"
          >
            <span>{text}</span>
            <button
              type="button"
              onClick={() => {
                // A removed element gets no leave or blur event.
                setPaused(false);
                drop(id);
              }}
              aria-label={t('close')}
              className="grid size-11 cursor-pointer place-items-center rounded-sm"
            >
              <Cross />
            </button>
          </div>
        ))}
      </section>
    </ToastContext>
  );
}

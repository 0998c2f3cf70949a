'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A modal dialog with a title and an explanation. `onClose` is called after every way of closing, Escape included. */
export function Dialog({
  open,
  title,
  text,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  text: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink shadow-card"
    >
      <h2 id={`${id}-title`} className="font-bold text-xl">
        {title}
      </h2>
      <p id={`${id}-text`} className="mt-2 text-muted">
        {text}
      </p>
      <div className="mt-6">{children}</div>
    </dialog>
  );
}

/** The buttons at the end of a dialog. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-3">{children}</div>;
}

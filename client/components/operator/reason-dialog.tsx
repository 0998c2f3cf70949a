'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { blamesNoInput, Field, useSubmission } from '../form';
import { Notice, Trouble } from '../parts';

/**
 * Asks for the reason, then acts. It closes when that has succeeded; what went wrong stands in it, and the reason stays.
 *
 * @param mild whether nothing can be lost by it
 * @param explain what a refusal of the service means here, or nothing
 */
export function ReasonDialog({
  title,
  text,
  confirm,
  mild,
  act,
  explain,
  onClose,
}: {
  title: string;
  text: string;
  confirm: string;
  mild?: boolean;
  act: (reason: string) => Promise<void>;
  explain?: (problem: Problem) => ReactNode;
  onClose: () => void;
}) {
  const t = useTranslations('reason');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const form = useSubmission(async ({ reason = '' }) => {
    await act(reason.trim());
    close();
  });
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="reason-title"
      aria-describedby="reason-text"
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink shadow-card"
    >
      <h2 id="reason-title" className="font-bold text-xl">
        {title}
      </h2>
      <p id="reason-text" className="mt-2 text-muted">
        {text}
      </p>
      <form {...form.attributes} className="mt-5 flex flex-col gap-5">
        {blamesNoInput(form) && <Refused problem={form.problem} explain={explain} />}
        <Field name="reason" label={t('label')} hint={t('hint')} error={form.errors.reason && t('needed')}>
          {(attributes) => <input {...attributes} required maxLength={500} autoComplete="off" />}
        </Field>
        <div className="flex flex-wrap justify-end gap-3">
          <button type="button" onClick={close} className="button button-second">
            {t('back')}
          </button>
          <button
            type="submit"
            aria-disabled={form.busy}
            className={`button ${mild ? 'button-first' : 'button-bad'}`}
          >
            {form.busy ? t('doing') : confirm}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function Refused({ problem, explain }: { problem: unknown; explain?: (problem: Problem) => ReactNode }) {
  const t = useTranslations('reason');
  const explained = problem instanceof Problem ? explain?.(problem) : undefined;
  if (explained) return explained;
  if (problem instanceof Problem && problem.status === 404) {
    return <Notice tone="warn" title={t('gone')} urgent />;
  }
  return <Trouble problem={problem} />;
}

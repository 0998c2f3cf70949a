'use client';

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { byField, keyOf } from '@/lib/problem-text';

type Submission = {
  busy: boolean;
  problem: unknown;
  errors: Record<string, string>;
  /** The attributes of the form element. */
  attributes: {
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
    method: 'post';
    noValidate: true;
    ref: React.RefObject<HTMLFormElement | null>;
  };
};

/**
 * Sends a form, once at a time. The service's errors are shown at their inputs, and the first of these gets the focus;
 * the entered values stay.
 */
export function useSubmission(send: (fields: Record<string, string>) => Promise<void>): Submission {
  const ref = useRef<HTMLFormElement>(null);
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setProblem(undefined);
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    );
    try {
      await send(fields);
    } catch (failure) {
      setProblem(failure);
      focusFirst(ref.current, byField(failure));
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return {
    busy,
    problem,
    errors: byField(problem),
    attributes: { onSubmit, method: 'post', noValidate: true, ref },
  };
}

function focusFirst(form: HTMLFormElement | null, errors: Record<string, string>): void {
  const inputs = [...(form?.elements ?? [])] as HTMLInputElement[];
  inputs.find((input) => input.name in errors)?.focus();
}

/** Whether there is a problem that belongs to no input. */
export function blamesNoInput(submission: Submission): boolean {
  return submission.problem !== undefined && Object.keys(submission.errors).length === 0;
}

export function Field({
  name,
  label,
  hint,
  error,
  optional,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  children: (attributes: {
    id: string;
    name: string;
    className: string;
    'aria-invalid': boolean;
    'aria-describedby'?: string;
  }) => ReactNode;
}) {
  const t = useTranslations('sell');
  const messages = useTranslations('problems');
  const key = error === undefined ? undefined : keyOf(error);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={name} className="flex items-baseline justify-between gap-3 font-semibold text-sm">
        {label}
        {optional && <span className="font-normal text-muted">{t('optional')}</span>}
      </label>
      {children({
        id: name,
        name,
        className: 'field',
        'aria-invalid': error !== undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p id={`${name}-hint`} className="text-muted text-xs">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="font-semibold text-bad text-sm">
          {key ? messages(key) : error}
        </p>
      )}
    </div>
  );
}

/** Whether the session has ended. */
export function isSignedOut(problem: unknown): boolean {
  return problem instanceof Problem && problem.status === 401;
}

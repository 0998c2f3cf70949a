'use client';

import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { Dialog, DialogButtons } from '../dialog';
import { blamesNoInput, Field, useSubmission } from '../form';
import { Notice } from '../notice';
import { Trouble } from '../trouble';

/**
 * Requests a reason and runs an action with it. Closes when the action has succeeded; shows its problem otherwise, and
 * keeps the reason.
 *
 * @param mild whether the action can be undone or loses nothing
 * @param explain the meaning of a refusal here, if it has one of its own
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
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
  const form = useSubmission(async ({ reason = '' }) => {
    await act(reason.trim());
    close();
  });
  return (
    <Dialog open={open} title={title} text={text} onClose={onClose}>
      <form {...form.attributes} className="flex flex-col gap-5">
        {blamesNoInput(form) && <Refused problem={form.problem} explain={explain} />}
        <Field name="reason" label={t('label')} hint={t('hint')} error={form.errors.reason && t('needed')}>
          {(attributes) => <input {...attributes} required maxLength={500} autoComplete="off" />}
        </Field>
        <DialogButtons>
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
        </DialogButtons>
      </form>
    </Dialog>
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

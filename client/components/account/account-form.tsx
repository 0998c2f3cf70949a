'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem, request } from '@/lib/api';
import { ownPath } from '@/lib/own-path';
import { keys, switchUser } from '@/lib/queries';
import type { Account, Credentials } from '@/lib/wire';
import { Field, useSubmission } from '../form';
import { Heading } from '../heading';
import { Notice } from '../notice';
import { Trouble } from '../trouble';

/** The form for signing in or up; it leads on to the page in `next`. */
export function AccountForm({ kind }: { kind: 'signin' | 'signup' }) {
  const t = useTranslations('account');
  const client = useQueryClient();
  const router = useRouter();
  const params = useSearchParams();
  const next = ownPath(params.get('next'));
  const isNew = kind === 'signup';
  const [shown, setShown] = useState(false);

  const form = useSubmission(async ({ email = '', password = '' }) => {
    const { data } = await request<Account>('POST', `/users/${kind}`, {
      body: { email, password } satisfies Credentials,
    });
    switchUser(client, { ...data, roles: [] });
    await client.invalidateQueries({ queryKey: keys.me });
    router.replace(next);
  });
  const slug = form.problem instanceof Problem ? form.problem.slug : undefined;
  const blamed = Object.keys(form.errors).length > 0;
  const other = `/${isNew ? 'signin' : 'signup'}${next === '/' ? '' : `?next=${encodeURIComponent(next)}`}`;

  return (
    <div className="mx-auto max-w-md">
      <div className="ticket p-6 sm:p-10">
        <Heading>{t(isNew ? 'signUpTitle' : 'signInTitle')}</Heading>
        <form {...form.attributes} className="mt-6 flex flex-col gap-5">
          {slug === 'wrong-credentials' && <Notice tone="bad" title={t('wrong')} urgent />}
          {form.problem !== undefined && slug !== 'wrong-credentials' && !blamed && (
            <Trouble problem={form.problem} />
          )}
          <Field name="email" label={t('email')} error={form.errors.email}>
            {(attributes) => (
              <input
                {...attributes}
                type="email"
                autoComplete={isNew ? 'email' : 'username'}
                required
                spellCheck={false}
              />
            )}
          </Field>
          <Field name="password" label={t(isNew ? 'newPassword' : 'password')} error={form.errors.password}>
            {(attributes) => (
              <span className="relative block">
                <input
                  {...attributes}
                  type={shown ? 'text' : 'password'}
                  autoComplete={isNew ? 'new-password' : 'current-password'}
                  required
                  className="field pr-24"
                />
                <button
                  type="button"
                  aria-pressed={shown}
                  aria-label={t('showPassword')}
                  onClick={() => setShown(!shown)}
                  className="absolute inset-y-1 right-1 cursor-pointer rounded-sm px-3 font-semibold text-accent text-sm"
                >
                  {shown ? t('hide') : t('show')}
                </button>
              </span>
            )}
          </Field>
          <button type="submit" aria-disabled={form.busy} className="button button-first">
            {isNew ? (form.busy ? t('signingUp') : t('signUp')) : form.busy ? t('signingIn') : t('signIn')}
          </button>
        </form>
      </div>
      <p className="mt-6 text-center">
        {t(isNew ? 'haveAccount' : 'noAccount')}{' '}
        <Link href={other} prefetch={false} className="link">
          {t(isNew ? 'signIn' : 'signUp')}
        </Link>
      </p>
    </div>
  );
}

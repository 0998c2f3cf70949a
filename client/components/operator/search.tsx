'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { findUserId, useSearch } from '@/lib/operator/queries';
import { isAddress, type SearchResult } from '@/lib/operator/search';
import { blamesNoInput, Field, useSubmission } from '../form';
import { LinkButton } from '../link-button';
import { Notice } from '../notice';
import { Trouble } from '../trouble';
import { FoundOrder } from './found-order';
import { FoundOther } from './found-other';
import { FoundUser } from './found-user';
import { Warning } from './warning';

/** Search by an id or an e-mail address. The id is kept in the page's address; an e-mail address never is. */
export function Search() {
  const t = useTranslations('find');
  const router = useRouter();
  const wanted = useSearchParams().get('find')?.trim() ?? '';
  const input = useRef<HTMLInputElement>(null);
  const [noUser, setNoUser] = useState(false);

  const form = useSubmission(async ({ find = '' }) => {
    const text = find.trim();
    setNoUser(false);
    const id = isAddress(text) ? await findUserId(text) : text;
    // An e-mail address in the page's address is replaced, so that the browser's history does not lead back to it.
    const go = isAddress(wanted) ? router.replace : router.push;
    if (id === undefined) setNoUser(true);
    else go(id ? `/admin?find=${encodeURIComponent(id)}` : '/admin', { scroll: false });
  });

  // The page's address changes without the form by links and by the browser's history.
  useEffect(() => {
    setNoUser(false);
    if (input.current && input.current.value !== wanted) input.current.value = wanted;
    if (isAddress(wanted)) input.current?.form?.requestSubmit();
  }, [wanted]);

  return (
    <section aria-label={t('title')} className="flex flex-col gap-6">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers are only learning <search> */}
      <form
        {...form.attributes}
        role="search"
        className="grid items-start gap-4 rounded-lg border border-line bg-surface p-5 sm:grid-cols-[1fr_auto]"
      >
        <Field name="find" label={t('label')} hint={t('hint')} error={form.errors.email}>
          {(attributes) => (
            <input
              {...attributes}
              ref={input}
              type="search"
              maxLength={254}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-3 sm:mt-7">
          <button type="submit" aria-disabled={form.busy} className="button button-first grow">
            {form.busy ? t('finding') : t('find')}
          </button>
          {wanted && <LinkButton href="/admin">{t('clear')}</LinkButton>}
        </div>
      </form>
      {blamesNoInput(form) && <Trouble problem={form.problem} />}
      {noUser ? (
        <Notice tone="warn" title={t('noUserTitle')} urgent>
          <p>{t('noUser')}</p>
        </Notice>
      ) : (
        wanted && !isAddress(wanted) && <Result key={wanted} id={wanted} />
      )}
    </section>
  );
}

function Result({ id }: { id: string }) {
  const t = useTranslations('find');
  const { data, error, refetch } = useSearch(id);
  if (!data) {
    return error ? (
      <Trouble problem={error} retry={() => refetch()} />
    ) : (
      <div className="skeleton h-64" aria-busy="true" />
    );
  }
  return (
    <>
      <UnavailableServices result={data} />
      <p role="status" className="sr-only">
        {data.kind === 'order' && t('foundOrder')}
        {data.kind === 'user' && t('foundUser')}
        {data.kind === 'other' && t('foundOther')}
      </p>
      {data.kind === 'order' && <FoundOrder id={data.id} />}
      {data.kind === 'user' && <FoundUser id={data.id} />}
      {data.kind === 'other' && <FoundOther id={data.id} />}
      {data.kind === 'nothing' && (
        <Notice tone="warn" title={t('nothingTitle')} urgent>
          <p>{t('nothing', { id })}</p>
        </Notice>
      )}
    </>
  );
}

/** Names the services that were unavailable: they may know more of the id. */
function UnavailableServices({ result }: { result: SearchResult }) {
  const t = useTranslations('operator');
  const format = useFormatter();
  if (result.unavailable.length === 0) return null;
  return <Warning>{t('unavailable', { services: format.list(result.unavailable) })}</Warning>;
}

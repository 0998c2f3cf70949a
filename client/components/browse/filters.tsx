'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '../form';
import { LinkButton } from '../link-button';
import { entered, sorts, toQuery } from './query';

/** The filters are kept in the page's address, so that a search can be bookmarked and shared. */
export function Filters({ errors }: { errors: Record<string, string> }) {
  const t = useTranslations('browse');
  const params = useSearchParams();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);

  // The browser's history changes the address without the form: the inputs follow, and the focus stays.
  useEffect(() => {
    for (const [name, value] of Object.entries(entered(params))) {
      const input = form.current?.elements.namedItem(name);
      if (
        (input instanceof HTMLInputElement || input instanceof HTMLSelectElement) &&
        input.value !== value
      ) {
        input.value = value;
      }
    }
  }, [params]);

  const search = (event?: FormEvent) => {
    event?.preventDefault();
    if (!form.current) return;
    const fields = new FormData(form.current);
    const query = toQuery({ get: (name) => fields.get(name) as string | null }).replace(
      /[?&]sort=-createdAt$/,
      '',
    );
    router.push(`/${query}`, { scroll: false });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers are only learning <search>
    <form
      ref={form}
      role="search"
      onSubmit={search}
      className="grid grid-cols-2 items-start gap-4 rounded-lg border border-line bg-surface p-5 lg:grid-cols-[2fr_1.3fr_1fr_1fr_auto]"
    >
      <div className="col-span-2 lg:col-span-1">
        <Field name="q" label={t('search')} error={errors.q}>
          {(attributes) => (
            <input
              {...attributes}
              type="search"
              enterKeyHint="search"
              maxLength={100}
              placeholder={t('searchHint')}
            />
          )}
        </Field>
      </div>
      <div className="col-span-2 lg:col-span-1">
        <Field name="sort" label={t('sort')} error={errors.sort}>
          {(attributes) => (
            <select {...attributes} onChange={() => search()}>
              {sorts.map((sort) => (
                <option key={sort} value={sort}>
                  {t(`sorts.${sort}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field name="minPrice" label={t('minPrice')} error={errors.minPrice}>
        {(attributes) => (
          <input
            {...attributes}
            inputMode="decimal"
            defaultValue={params.get('minPrice') ?? ''}
            autoComplete="off"
          />
        )}
      </Field>
      <Field name="maxPrice" label={t('maxPrice')} error={errors.maxPrice}>
        {(attributes) => (
          <input
            {...attributes}
            inputMode="decimal"
            defaultValue={params.get('maxPrice') ?? ''}
            autoComplete="off"
          />
        )}
      </Field>
      <div className="col-span-2 flex flex-wrap gap-3 lg:col-span-1 lg:mt-7">
        <button type="submit" className="button button-first grow">
          {t('apply')}
        </button>
        {toQuery(params) && <LinkButton href="/">{t('clear')}</LinkButton>}
      </div>
    </form>
  );
}

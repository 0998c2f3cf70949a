'use client';

import { useTranslations } from 'use-intl';
import { Heading } from '@/components/heading';
import { LinkButton } from '@/components/link-button';

/** Shown when the rendering of a page fails; the digest identifies the error. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('trouble');
  const common = useTranslations('common');
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center gap-5 py-16 text-center">
      <Heading>{t('title')}</Heading>
      <p className="text-muted">{t('text')}</p>
      {error.digest && <p className="text-muted text-sm">{t('incident', { incident: error.digest })}</p>}
      <div className="flex flex-wrap justify-center gap-3">
        <button type="button" onClick={reset} className="button button-first">
          {common('retry')}
        </button>
        <LinkButton href="/">{common('home')}</LinkButton>
      </div>
    </div>
  );
}

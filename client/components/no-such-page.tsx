'use client';

import { useTranslations } from 'use-intl';
import { Heading } from './heading';
import { Stub } from './icons';
import { LinkButton } from './link-button';

export function NoSuchPage() {
  const t = useTranslations('trouble');
  const common = useTranslations('common');
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center gap-5 py-16 text-center">
      <span className="grid size-20 -rotate-12 place-items-center rounded-full bg-tint text-accent">
        <Stub size={38} />
      </span>
      <Heading>{t('notFoundTitle')}</Heading>
      <p className="text-muted">{t('notFound')}</p>
      <LinkButton href="/" first>
        {common('home')}
      </LinkButton>
    </div>
  );
}

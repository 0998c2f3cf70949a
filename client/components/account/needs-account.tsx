'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useMe } from '@/lib/queries';
import type { User } from '@/lib/wire';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { Trouble } from '../trouble';

/** A page for signed-in users; others get links to sign in or up, which lead back here. */
export function NeedsAccount({ title, children }: { title: string; children: (me: User) => ReactNode }) {
  const t = useTranslations('account');
  const path = usePathname();
  const { data: me, error, isPending, refetch } = useMe();
  if (me) return children(me);
  const next = `?next=${encodeURIComponent(path)}`;
  return (
    <div className="flex flex-col gap-6">
      <Heading>{title}</Heading>
      {error && <Trouble problem={error} retry={() => refetch()} />}
      {isPending && !error && <div className="skeleton h-64" />}
      {me === null && (
        <Empty title={t('signIn')} text={t('needed')}>
          <Link href={`/signin${next}`} prefetch={false} className="button button-first">
            {t('signIn')}
          </Link>
          <Link href={`/signup${next}`} prefetch={false} className="button button-second">
            {t('signUp')}
          </Link>
        </Empty>
      )}
    </div>
  );
}

'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useMe } from '@/lib/queries';
import { Empty } from '../empty';
import { Heading } from '../heading';
import { LinkButton } from '../link-button';
import { Trouble } from '../trouble';
import { Actions } from './actions';
import { DeadLetters } from './dead-letters';
import { Finder } from './finder';
import { Glance } from './glance';
import { OperatorTexts } from './texts';

/** What administrators see of the running system, and the few things that they can do about it. */
export function AdminPage() {
  return (
    <OperatorTexts>
      <ForAdministrators>
        <Finder />
        <Glance />
        <DeadLetters />
        <Actions />
      </ForAdministrators>
    </OperatorTexts>
  );
}

/** Kind to whoever else comes by. That nothing is shown to them is for the services to see to. */
function ForAdministrators({ children }: { children: ReactNode }) {
  const t = useTranslations('operator');
  const account = useTranslations('account');
  const common = useTranslations('common');
  const next = useOwnAddress();
  const { data: me, error, isPending, refetch } = useMe();
  return (
    <div className="flex flex-col gap-8">
      <Heading>{t('title')}</Heading>
      {error && !me && <Trouble problem={error} retry={() => refetch()} />}
      {isPending && !error && <div className="skeleton h-64" aria-busy="true" />}
      {me === null && (
        <Empty title={t('onlyTitle')} text={t('signInFirst')}>
          <Link
            href={`/signin?next=${encodeURIComponent(next)}`}
            prefetch={false}
            className="button button-first"
          >
            {account('signIn')}
          </Link>
        </Empty>
      )}
      {me && !isAdministrator(me) && (
        <Empty title={t('onlyTitle')} text={t('only')}>
          <LinkButton href="/" first>
            {common('home')}
          </LinkButton>
        </Empty>
      )}
      {me && isAdministrator(me) && children}
    </div>
  );
}

function isAdministrator({ roles }: { roles: string[] }): boolean {
  return roles.includes('admin');
}

function useOwnAddress(): string {
  const path = usePathname();
  const query = useSearchParams().toString();
  return query ? `${path}?${query}` : path;
}

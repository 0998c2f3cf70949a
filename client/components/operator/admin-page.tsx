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
import { DeadLetters } from './dead-letters';
import { OperatorActions } from './operator-actions';
import { Search } from './search';
import { Services } from './services';
import { OperatorTexts } from './texts';

/** The page of administrators: search, status of the services, dead letters, audit log. */
export function AdminPage() {
  return (
    <OperatorTexts>
      <AdministratorsOnly>
        <Search />
        <Services />
        <DeadLetters />
        <OperatorActions />
      </AdministratorsOnly>
    </OperatorTexts>
  );
}

/** Explains the page to other visitors; the services enforce the access. */
function AdministratorsOnly({ children }: { children: ReactNode }) {
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

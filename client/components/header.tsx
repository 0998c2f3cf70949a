'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { request } from '@/lib/api';
import { switchUser, useMe } from '@/lib/queries';
import { Lines } from './icons';
import { Logo } from './logo';
import { useToast } from './toasts';

type Entry = { href: string; label: string };

const breaks = {
  early: { row: 'md:flex', small: 'md:hidden', address: 'lg:inline' },
  late: { row: 'lg:flex', small: 'lg:hidden', address: 'xl:inline' },
};

export function Header() {
  const t = useTranslations('shop');
  const { data: me, isPending } = useMe();
  const entries: Entry[] = [
    { href: '/', label: t('tickets') },
    { href: '/sell', label: t('sell') },
    ...(me
      ? [
          { href: '/orders', label: t('orders') },
          { href: '/listings', label: t('listings') },
        ]
      : []),
    ...(me?.roles.includes('admin') ? [{ href: '/admin', label: t('operations') }] : []),
  ];
  // More entries than fit into one row of a tablet move to the small menu there.
  const { row, small, address } = entries.length > 4 ? breaks.late : breaks.early;
  return (
    <header className="no-print sticky top-0 z-30 border-line border-b bg-page/95 backdrop-blur">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-6 px-4 py-2 sm:px-6">
        <Logo />
        <nav aria-label={t('menu')} className={`hidden grow items-center gap-1 ${row}`}>
          {entries.map((entry) => (
            <NavLink key={entry.href} {...entry} />
          ))}
        </nav>
        <div className={`hidden min-h-12 items-center gap-2 ${row} ${isPending ? 'invisible' : ''}`}>
          <Account email={me?.email} address={address} />
        </div>
        <SmallMenu entries={entries} email={me?.email} until={small} />
      </div>
    </header>
  );
}

function NavLink({ href, label }: Entry) {
  const path = usePathname();
  const here = path === href;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? 'page' : undefined}
      className={`flex min-h-11 items-center rounded-sm px-3 font-medium text-sm hover:text-accent ${here ? 'text-accent' : ''}`}
    >
      {label}
    </Link>
  );
}

function Account({ email, address = 'lg:inline' }: { email?: string; address?: string }) {
  const t = useTranslations('shop');
  if (!email) {
    return (
      <>
        <Link
          href="/signin"
          prefetch={false}
          className="flex min-h-11 items-center rounded-sm px-3 font-medium text-sm hover:text-accent"
        >
          {t('signIn')}
        </Link>
        <Link href="/signup" prefetch={false} className="button button-first min-h-11 py-1 text-sm">
          {t('signUp')}
        </Link>
      </>
    );
  }
  return (
    <>
      <span className={`hidden max-w-44 truncate text-muted text-sm ${address}`} title={email}>
        {email}
      </span>
      <SignOut />
    </>
  );
}

function SignOut() {
  const t = useTranslations('shop');
  const client = useQueryClient();
  const router = useRouter();
  const showToast = useToast();
  const problem = useTranslations('trouble');
  const signOut = async () => {
    try {
      await request('POST', '/users/signout', { body: {} });
      switchUser(client, null);
      showToast(t('signedOut'));
      router.push('/');
    } catch {
      showToast(problem('text'));
    }
  };
  return (
    <button
      type="button"
      onClick={signOut}
      className="button button-second min-h-11 shrink-0 whitespace-nowrap py-1 text-sm"
    >
      {t('signOut')}
    </button>
  );
}

function SmallMenu({ entries, email, until }: { entries: Entry[]; email?: string; until: string }) {
  const t = useTranslations('shop');
  const menu = useRef<HTMLDivElement>(null);
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes it
  useEffect(() => menu.current?.hidePopover?.(), [path]);
  return (
    <div className={until}>
      <button
        type="button"
        popoverTarget="menu"
        aria-label={t('menu')}
        className="grid size-12 cursor-pointer place-items-center rounded-sm"
      >
        <Lines />
      </button>
      <div
        id="menu"
        ref={menu}
        popover="auto"
        className="fixed inset-x-0 top-16 bottom-auto m-0 w-full max-w-none border-line border-b bg-surface p-4 text-ink shadow-card"
      >
        <nav aria-label={t('menu')} className="flex flex-col">
          {entries.map((entry) => (
            <NavLink key={entry.href} {...entry} />
          ))}
        </nav>
        <div className="mt-3 flex items-center gap-3 border-line border-t pt-3">
          {email && <span className="truncate px-3 text-muted text-sm">{email}</span>}
          <Account email={email} />
        </div>
      </div>
    </div>
  );
}

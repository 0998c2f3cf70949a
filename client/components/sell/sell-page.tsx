'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem, request } from '@/lib/api';
import { all, keys, useTickets } from '@/lib/queries';
import { store, stored } from '@/lib/storage';
import type { Ticket } from '@/lib/wire';
import { NeedsAccount } from '../account/needs-account';
import { Heading } from '../heading';
import { useToast } from '../toasts';
import { type Entered, nothingEntered, OfferForm } from './offer-form';

const DRAFT = 'draft';

export function SellPage() {
  const t = useTranslations('sell');
  return <NeedsAccount title={t('title')}>{() => <Sell />}</NeedsAccount>;
}

function Sell() {
  const t = useTranslations('sell');
  const router = useRouter();
  const client = useQueryClient();
  const showToast = useToast();
  const currency = useCurrency();
  const [initial, setInitial] = useState<Entered>();
  useEffect(() => setInitial(draft()), []);
  return (
    <div className="flex flex-col gap-8">
      <div>
        <Heading>{t('title')}</Heading>
        <p className="mt-2 text-muted">{t('lead')}</p>
      </div>
      {initial && (
        <OfferForm
          initial={initial}
          currency={currency}
          action={t('list')}
          doing={t('listing')}
          send={async (offer, entered) => {
            try {
              const { data: ticket } = await request<Ticket>('POST', '/tickets', { body: offer });
              store(DRAFT, null, 'session');
              client.invalidateQueries({ queryKey: keys.tickets });
              showToast(t('listed'));
              router.push(`/tickets/${ticket.id}`);
            } catch (failure) {
              // The session has ended: the entered values are restored after signing in.
              if (failure instanceof Problem && failure.status === 401) {
                store(DRAFT, JSON.stringify(entered), 'session');
                client.setQueryData(keys.me, null);
              }
              throw failure;
            }
          }}
        />
      )}
    </div>
  );
}

function draft(): Entered {
  try {
    return { ...nothingEntered, ...JSON.parse(stored(DRAFT, 'session') ?? '{}') };
  } catch {
    return nothingEntered;
  }
}

/** The currency of the installation, read from any ticket. */
function useCurrency(): string {
  const { data } = useTickets('?status=all&limit=1');
  return all(data)?.[0]?.currency ?? 'USD';
}

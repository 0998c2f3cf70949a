'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ask, Problem } from '@/lib/api';
import { keep, kept } from '@/lib/kept';
import { all, keys, useTickets } from '@/lib/queries';
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
  const say = useToast();
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
              const { data: ticket } = await ask<Ticket>('POST', '/tickets', { body: offer });
              keep(DRAFT, null, 'session');
              client.invalidateQueries({ queryKey: keys.tickets });
              say(t('listed'));
              router.push(`/tickets/${ticket.id}`);
            } catch (failure) {
              // Signed out meanwhile: what was entered waits for the seller to come back.
              if (failure instanceof Problem && failure.status === 401) {
                keep(DRAFT, JSON.stringify(entered), 'session');
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
    return { ...nothingEntered, ...JSON.parse(kept(DRAFT, 'session') ?? '{}') };
  } catch {
    return nothingEntered;
  }
}

/** The installation has one currency, and any ticket tells which. */
function useCurrency(): string {
  const { data } = useTickets('?status=all&limit=1');
  return all(data)?.[0]?.currency ?? 'USD';
}

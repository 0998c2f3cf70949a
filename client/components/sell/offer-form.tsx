'use client';

import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/lib/api';
import { fromLocalInput, toLocalInput } from '@/lib/time';
import type { Offer, Ticket } from '@/lib/wire';
import { blamesNoInput, Field, isSignedOut, useSubmission } from '../form';
import { Notice } from '../notice';
import { TicketCard } from '../ticket/ticket-card';
import { Trouble } from '../trouble';

export type Entered = Record<'title' | 'price' | 'startsAt' | 'venue' | 'seat' | 'description', string>;

export const nothingEntered: Entered = {
  title: '',
  price: '',
  startsAt: '',
  venue: '',
  seat: '',
  description: '',
};

export function enteredFrom(ticket: Ticket): Entered {
  return {
    title: ticket.title,
    price: ticket.price.toFixed(2),
    startsAt: toLocalInput(ticket.startsAt),
    venue: ticket.venue ?? '',
    seat: ticket.seat ?? '',
    description: ticket.description ?? '',
  };
}

/** Empty inputs become null; a comma in the price is a decimal point. */
export function offerFrom(entered: Entered): Offer {
  return {
    title: entered.title,
    price: entered.price.trim().replace(',', '.'),
    startsAt: fromLocalInput(entered.startsAt),
    venue: entered.venue.trim() || null,
    seat: entered.seat.trim() || null,
    description: entered.description.trim() || null,
  };
}

/** The form of a ticket, with a preview of its card. */
export function OfferForm({
  initial,
  currency,
  send,
  action,
  doing,
  children,
}: {
  initial: Entered;
  currency: string;
  send: (offer: Offer, entered: Entered) => Promise<void>;
  action: string;
  doing: string;
  children?: ReactNode;
}) {
  const t = useTranslations('sell');
  const trouble = useTranslations('trouble');
  const [entered, setEntered] = useState(initial);
  const form = useSubmission(() => send(offerFrom(entered), entered));
  const changed = form.problem instanceof Problem && form.problem.slug === 'changed';
  const locked = form.problem instanceof Problem && form.problem.slug.startsWith('ticket-');
  const bind = (name: keyof Entered) => ({
    value: entered[name],
    onChange: ({ target }: { target: { value: string } }) => setEntered({ ...entered, [name]: target.value }),
  });
  return (
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[1fr_22rem]">
      <form
        {...form.attributes}
        className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-6 sm:p-8"
      >
        {isSignedOut(form.problem) && <Notice tone="warn" title={trouble('signInAgain')} urgent />}
        {blamesNoInput(form) && !changed && !locked && !isSignedOut(form.problem) && (
          <Trouble problem={form.problem} />
        )}
        <Field name="title" label={t('name')} hint={t('nameHint')} error={form.errors.title}>
          {(attributes) => <input {...attributes} {...bind('title')} required autoComplete="off" />}
        </Field>
        <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
          <Field name="price" label={t('price', { currency })} error={form.errors.price}>
            {(attributes) => (
              <input {...attributes} {...bind('price')} required inputMode="decimal" autoComplete="off" />
            )}
          </Field>
          <Field name="startsAt" label={t('startsAt')} optional error={form.errors.startsAt}>
            {(attributes) => <input {...attributes} {...bind('startsAt')} type="datetime-local" />}
          </Field>
          <Field name="venue" label={t('venue')} optional error={form.errors.venue}>
            {(attributes) => <input {...attributes} {...bind('venue')} autoComplete="off" />}
          </Field>
          <Field name="seat" label={t('seat')} optional error={form.errors.seat}>
            {(attributes) => <input {...attributes} {...bind('seat')} autoComplete="off" />}
          </Field>
        </div>
        <Field name="description" label={t('description')} optional error={form.errors.description}>
          {(attributes) => <textarea {...attributes} {...bind('description')} rows={5} />}
        </Field>
        <div className="flex flex-wrap gap-3">
          <button type="submit" aria-disabled={form.busy} className="button button-first">
            {form.busy ? doing : action}
          </button>
          {children}
        </div>
      </form>
      <section aria-labelledby="preview" className="lg:sticky lg:top-24">
        <h2 id="preview" className="mb-3 font-bold text-lg">
          {t('preview')}
        </h2>
        <Preview entered={entered} currency={currency} />
      </section>
    </div>
  );
}

function Preview({ entered, currency }: { entered: Entered; currency: string }) {
  const t = useTranslations('sell');
  const offer = offerFrom(entered);
  return (
    <TicketCard
      ticket={{
        title: offer.title.trim() || t('previewTitle'),
        price: Number(offer.price) || 0,
        currency,
        status: 'available',
        startsAt: offer.startsAt ?? undefined,
        venue: offer.venue ?? undefined,
        seat: offer.seat ?? undefined,
      }}
    />
  );
}

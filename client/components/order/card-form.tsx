'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoney } from '../money';

const cards = [
  'tok_visa',
  'tok_chargeDeclined',
  'tok_chargeDeclinedInsufficientFunds',
  'tok_slow',
  'tok_unreachable',
  'tok_lostAnswer',
] as const;

const SLOW_MILLIS = 3_000;

/** The payment form of the sandbox provider: each card has another outcome. */
export function CardForm({
  price,
  busy,
  blocked,
  onPay,
}: {
  price: { amount: number; currency: string };
  busy: boolean;
  blocked: boolean;
  onPay: (token: string) => void;
}) {
  const t = useTranslations('order');
  const money = useMoney();
  const slow = useSlow(busy);
  const disabled = busy || blocked;
  const pay = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!disabled) onPay(String(new FormData(event.currentTarget).get('card')));
  };
  return (
    <form onSubmit={pay} className="flex flex-col gap-5">
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-bold text-xl">{t('card')}</legend>
        <p className="rounded-md bg-sunken px-4 py-3 text-sm">{t('sandbox')}</p>
        <div className="grid gap-2 sm:grid-cols-2">
          {cards.map((card, place) => (
            <label
              key={card}
              className="flex min-h-12 cursor-pointer items-center gap-3 rounded-md border border-edge px-4 py-2 has-checked:border-accent has-checked:bg-tint"
            >
              <input
                type="radio"
                name="card"
                value={card}
                defaultChecked={place === 0}
                className="size-5 accent-accent"
              />
              <span className="text-sm">{t(`cards.${card}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" aria-disabled={disabled} className="button button-first text-lg">
        {busy ? t('paying') : t('pay', { price: money(price.amount, price.currency) })}
      </button>
      <p role="status" className="text-muted text-sm empty:hidden">
        {slow && t('slow')}
      </p>
    </form>
  );
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MILLIS);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow;
}

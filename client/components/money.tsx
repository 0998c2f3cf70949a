'use client';

import { useFormatter } from 'use-intl';

export function Money({ amount, currency }: { amount: number; currency: string }) {
  return <span className="tabular-nums">{useMoney()(amount, currency)}</span>;
}

/** Formats an amount for the customer's locale; an unknown currency by its code. */
export function useMoney(): (amount: number, currency: string) => string {
  const format = useFormatter();
  return (amount, currency) => format.number(amount, { style: 'currency', currency });
}

'use client';

import { useFormatter } from 'use-intl';

export function Money({ amount, currency }: { amount: number; currency: string }) {
  return <span className="tabular-nums">{useMoney()(amount, currency)}</span>;
}

/** The amount in the customer's own manner; a currency that nobody knows as its code says. */
export function useMoney(): (amount: number, currency: string) => string {
  const format = useFormatter();
  return (amount, currency) => format.number(amount, { style: 'currency', currency });
}

import { Problem } from '@/lib/api';
import type { Payment } from '@/lib/wire';

/**
 * What the payment form has to explain: `unreachable` and `unresolved` while it is unknown whether the card was charged,
 * `failed` once such a payment has turned out to have failed, `other` for a problem without words of its own.
 */
export type PaymentTrouble =
  | 'none'
  | 'declined'
  | 'unreachable'
  | 'unresolved'
  | 'failed'
  | 'signed-out'
  | 'other';

/**
 * Derives it from the order's payments, oldest first, and from the last attempt of this page.
 *
 * @param problem with which the last attempt ended; null if it did not, or there was none
 * @param wasPending whether this page has seen a pending payment
 */
export function paymentTrouble(
  problem: unknown,
  payments: readonly Pick<Payment, 'status'>[],
  wasPending: boolean,
): PaymentTrouble {
  const slug = problem instanceof Problem ? problem.slug : undefined;
  if (slug === 'card-declined') return 'declined';
  if (isPending(payments)) return slug === 'provider-unreachable' ? 'unreachable' : 'unresolved';
  if (wasPending && payments.at(-1)?.status === 'failed') return 'failed';
  switch (slug) {
    case 'order-expired':
    case 'order-paid':
      return 'none';
    case 'provider-unreachable':
    case 'payment-in-progress':
      return 'unresolved';
    case 'not-signed-in':
      return 'signed-out';
    default:
      return problem ? 'other' : 'none';
  }
}

export function isPending(payments: readonly Pick<Payment, 'status'>[]): boolean {
  return payments.some(({ status }) => status === 'pending');
}

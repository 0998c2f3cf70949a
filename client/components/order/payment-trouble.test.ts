import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/api';
import type { Payment } from '@/lib/wire';
import { paymentTrouble } from './payment-trouble';

const refused = (slug: string, status = 400) => new Problem(status, slug, []);
const payments = (...statuses: Payment['status'][]) => statuses.map((status) => ({ status }));

describe('the trouble with a payment', () => {
  it.each([
    ['without a problem', null, [], false, 'none'],
    ['after a declined card', refused('card-declined', 402), ['failed'], false, 'declined'],
    [
      'while the provider is unreachable',
      refused('provider-unreachable', 503),
      ['pending'],
      true,
      'unreachable',
    ],
    ['while a payment of another page is pending', null, ['pending'], true, 'unresolved'],
    [
      'while another payment is in progress',
      refused('payment-in-progress', 409),
      ['pending'],
      true,
      'unresolved',
    ],
    ['before the pending payment is seen', refused('provider-unreachable', 503), [], false, 'unresolved'],
    ['before the payment in progress is seen', refused('payment-in-progress', 409), [], false, 'unresolved'],
    ['once a pending payment has failed', refused('provider-unreachable', 503), ['failed'], true, 'failed'],
    [
      'once a pending payment was captured',
      refused('provider-unreachable', 503),
      ['captured'],
      true,
      'unresolved',
    ],
    ['after an old failure that was never pending here', null, ['failed'], false, 'none'],
    ['when the window has passed', refused('order-expired'), [], false, 'none'],
    ['when the order is paid', refused('order-paid'), ['captured'], false, 'none'],
    ['when the session has ended', refused('not-signed-in', 401), [], false, 'signed-out'],
    ['when nothing answers', refused('offline', 0), [], false, 'other'],
    ['after a failure of the page itself', new TypeError('x'), [], false, 'other'],
  ] as const)('%s is as expected', (_, problem, statuses, wasPending, trouble) => {
    expect(paymentTrouble(problem, payments(...statuses), wasPending)).toBe(trouble);
  });

  it('is that of the declined card while an older payment is pending', () => {
    expect(paymentTrouble(refused('card-declined', 402), payments('pending', 'failed'), true)).toBe(
      'declined',
    );
  });

  it('is that of the pending payment when an older one has failed', () => {
    expect(paymentTrouble(null, payments('failed', 'pending'), true)).toBe('unresolved');
  });
});

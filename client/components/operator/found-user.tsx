'use client';

import { useTranslations } from 'use-intl';
import { useOperatorPayments, useOperatorUser } from '@/lib/operator/queries';
import { Badge } from '../badge';
import { Trouble } from '../trouble';
import { Fact, Facts } from './facts';
import { Orders } from './orders';
import { Payments } from './payments';
import { Section } from './section';
import { Timestamp } from './timestamp';

/** One user, with orders and payments. */
export function FoundUser({ id }: { id: string }) {
  const t = useTranslations('find');
  const { data: account, error, refetch } = useOperatorUser(id);
  const payments = useOperatorPayments({ userId: id });
  return (
    <div className="flex flex-col gap-8">
      {!account && error && <Trouble problem={error} retry={() => refetch()} />}
      {!account && !error && <div className="skeleton h-32" aria-busy="true" />}
      {account && (
        <Section id="user" title={t('user')}>
          <div className="rounded-lg border border-line bg-surface p-5">
            <Facts>
              <Fact name={t('email')}>{account.email}</Fact>
              <Fact name={t('id')}>
                <span className="font-mono text-xs">{account.id}</span>
              </Fact>
              <Fact name={t('since')}>
                <Timestamp time={account.createdAt} />
              </Fact>
              <Fact name={t('roles')}>
                <span className="inline-flex flex-wrap justify-end gap-1">
                  {account.roles.map((role) => (
                    <Badge key={role} tone="neutral">
                      {role}
                    </Badge>
                  ))}
                </span>
              </Fact>
            </Facts>
          </div>
        </Section>
      )}
      <Orders of={{ userId: id }} />
      <Payments list={payments} withOrder />
    </div>
  );
}

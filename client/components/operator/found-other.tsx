'use client';

import { useTrail } from '@/lib/operator/queries';
import { Orders } from './orders';
import { EventTrail } from './trail';

/** The subject of events that is no order, user or payment, such as a ticket, with its orders. */
export function FoundOther({ id }: { id: string }) {
  const trail = useTrail([id]);
  return (
    <div className="flex flex-col gap-8">
      <Orders of={{ ticketId: id }} />
      <EventTrail trail={trail} of={id} />
    </div>
  );
}

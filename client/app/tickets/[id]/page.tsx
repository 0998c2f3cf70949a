import { TicketPage } from '@/components/ticket/ticket-page';

export function generateStaticParams() {
  return [{ id: '_' }];
}

export default function Page() {
  return <TicketPage />;
}

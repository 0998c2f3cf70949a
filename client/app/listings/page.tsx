import { ListingsPage } from '@/components/sell/listings-page';

export default function Page() {
  return <ListingsPage />;
}

import { OrderPage } from '@/components/order/order-page';

export function generateStaticParams() {
  return [{ id: '_' }];
}

export default function Page() {
  return <OrderPage />;
}

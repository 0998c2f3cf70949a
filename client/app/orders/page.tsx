import { OrdersPage } from '@/components/order/orders-page';

export default function Page() {
  return <OrdersPage />;
}

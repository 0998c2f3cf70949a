import { Suspense } from 'react';
import { OrdersPage } from '@/components/order/orders-page';

export default function Page() {
  return (
    <Suspense>
      <OrdersPage />
    </Suspense>
  );
}

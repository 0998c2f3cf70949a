import { Suspense } from 'react';
import { ListingsPage } from '@/components/sell/listings-page';

export default function Page() {
  return (
    <Suspense>
      <ListingsPage />
    </Suspense>
  );
}

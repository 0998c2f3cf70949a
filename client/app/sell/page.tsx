import { Suspense } from 'react';
import { SellPage } from '@/components/sell/sell-page';

export default function Page() {
  return (
    <Suspense>
      <SellPage />
    </Suspense>
  );
}

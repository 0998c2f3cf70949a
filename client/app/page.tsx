import { Suspense } from 'react';
import { Browse } from '@/components/browse/browse';

export default function Page() {
  return (
    <Suspense>
      <Browse />
    </Suspense>
  );
}

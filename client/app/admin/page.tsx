import { Suspense } from 'react';
import { AdminPage } from '@/components/operator/admin-page';

export default function Page() {
  return (
    <Suspense>
      <AdminPage />
    </Suspense>
  );
}

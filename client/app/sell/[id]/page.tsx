import { EditPage } from '@/components/sell/edit-page';

export function generateStaticParams() {
  return [{ id: '_' }];
}

export default function Page() {
  return <EditPage />;
}

import { Browse } from '@/components/browse/browse';

export default function Page() {
  return <Browse />;
}

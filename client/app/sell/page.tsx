import { SellPage } from '@/components/sell/sell-page';

export default function Page() {
  return <SellPage />;
}

import { NoSuchPage } from '@/components/no-such-page';

export default NoSuchPage;

'use client';

import { AccountForm } from './account-form';

export const SignInPage = () => <AccountForm kind="signin" />;

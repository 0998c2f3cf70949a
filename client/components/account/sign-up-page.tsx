'use client';

import { AccountForm } from './account-form';

export const SignUpPage = () => <AccountForm kind="signup" />;

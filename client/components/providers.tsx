'use client';

import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { Problem } from '@/lib/api';
import {
  english,
  LANGUAGE_KEY,
  type Language,
  load,
  type Messages,
  preferred,
  regional,
} from '@/lib/languages';
import { keys, retrying } from '@/lib/queries';
import { store, stored } from '@/lib/storage';
import { Toasts } from './toasts';

type Choice = { language: Language; choose: (language: Language) => void };

const LanguageContext = createContext<Choice>({ language: 'en', choose: () => {} });

export const useLanguage = () => useContext(LanguageContext);

/** The contexts of all pages. Pages are exported in English; another language is loaded before the first paint. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(newClient);
  const [active, setActive] = useState<{ language: Language; messages: Messages }>({
    language: 'en',
    messages: english,
  });

  const choose = (language: Language) => {
    load(language)
      .then((messages) => setActive({ language, messages }))
      .finally(() => document.documentElement.removeAttribute('data-waiting'));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what this browser prefers
  useEffect(() => choose(preferred(stored(LANGUAGE_KEY), navigator.languages)), []);
  useEffect(() => {
    document.documentElement.lang = active.language;
  }, [active.language]);

  return (
    <LanguageContext
      value={{
        language: active.language,
        choose: (language) => {
          store(LANGUAGE_KEY, language);
          choose(language);
        },
      }}
    >
      <IntlProvider
        locale={regional(active.language, typeof window === 'undefined' ? [] : navigator.languages)}
        messages={active.messages}
        timeZone={typeof window === 'undefined' ? 'UTC' : Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        <QueryClientProvider client={client}>
          <Toasts>{children}</Toasts>
        </QueryClientProvider>
      </IntlProvider>
    </LanguageContext>
  );
}

function newClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: { queries: { ...retrying, staleTime: 5_000 } },
    // A 401 means that the session has ended: all pages show it.
    queryCache: new QueryCache({
      onError: (problem) => {
        if (problem instanceof Problem && problem.status === 401) client.setQueryData(keys.me, null);
      },
    }),
  });
  return client;
}

'use client';

import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { Problem } from '@/lib/api';
import { keep, kept } from '@/lib/kept';
import {
  english,
  KEPT_LANGUAGE,
  type Language,
  load,
  type Messages,
  preferred,
  regional,
} from '@/lib/languages';
import { keys, retrying } from '@/lib/queries';
import { Toasts } from './toasts';

type Choice = { language: Language; choose: (language: Language) => void };

const LanguageContext = createContext<Choice>({ language: 'en', choose: () => {} });

export const useLanguage = () => useContext(LanguageContext);

/** All that every page stands in. The pages are exported in English; any other language comes right after, unseen. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(newClient);
  const [spoken, setSpoken] = useState<{ language: Language; messages: Messages }>({
    language: 'en',
    messages: english,
  });

  const choose = (language: Language) => {
    load(language)
      .then((messages) => setSpoken({ language, messages }))
      .finally(() => document.documentElement.removeAttribute('data-waiting'));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what this browser prefers
  useEffect(() => choose(preferred(kept(KEPT_LANGUAGE), navigator.languages)), []);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  return (
    <LanguageContext
      value={{
        language: spoken.language,
        choose: (language) => {
          keep(KEPT_LANGUAGE, language);
          choose(language);
        },
      }}
    >
      <IntlProvider
        locale={regional(spoken.language, typeof window === 'undefined' ? [] : navigator.languages)}
        messages={spoken.messages}
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
    // The session has ended meanwhile, here or elsewhere: every page shall know.
    queryCache: new QueryCache({
      onError: (problem) => {
        if (problem instanceof Problem && problem.status === 401) client.setQueryData(keys.me, null);
      },
    }),
  });
  return client;
}

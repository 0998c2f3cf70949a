'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { Language } from '@/lib/languages';
import compiledEn from '../../messages/compiled/operator/en.json';
import type en from '../../messages/operator/en.json';
import { useLanguage } from '../providers';

type Texts = typeof en;

const english = compiledEn as unknown as Texts;

async function load(language: Language): Promise<Texts> {
  switch (language) {
    case 'de':
      return (await import('../../messages/compiled/operator/de.json')).default as unknown as Texts;
    case 'fr':
      return (await import('../../messages/compiled/operator/fr.json')).default as unknown as Texts;
    default:
      return english;
  }
}

/** Adds the texts of the operators' pages, which customers never load. */
export function OperatorTexts({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const locale = useLocale();
  const shop = useMessages();
  const [texts, setTexts] = useState<{ language: Language; texts: Texts }>({
    language: 'en',
    texts: english,
  });
  useEffect(() => {
    let wanted = true;
    load(language).then((loaded) => wanted && setTexts({ language, texts: loaded }));
    return () => {
      wanted = false;
    };
  }, [language]);
  if (texts.language !== language) return <div className="skeleton h-64" aria-busy="true" />;
  return (
    <IntlProvider locale={locale} messages={{ ...shop, ...texts.texts }}>
      {children}
    </IntlProvider>
  );
}

'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage, languages } from '@/lib/languages';
import { store, stored } from '@/lib/storage';
import { useLanguage } from './providers';

const themes = ['system', 'light', 'dark'] as const;

export function Footer() {
  const t = useTranslations('shop');
  return (
    <footer className="no-print mt-12 border-line border-t">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-4 px-4 py-8 text-muted text-sm sm:px-6">
        <p className="grow basis-64">{t('footer')}</p>
        <a className="underline underline-offset-4 hover:text-ink" href="/health">
          {t('status')}
        </a>
        <a className="underline underline-offset-4 hover:text-ink" href="/openapi/ui/">
          {t('api')}
        </a>
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </footer>
  );
}

function LanguageChoice() {
  const t = useTranslations('shop');
  const { language, choose } = useLanguage();
  return (
    <label className="flex items-center gap-2">
      {t('language')}
      <select
        value={language}
        onChange={({ target }) => isLanguage(target.value) && choose(target.value)}
        className="min-h-11 rounded-sm border border-edge bg-surface px-2 text-ink"
      >
        {Object.entries(languages).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeChoice() {
  const t = useTranslations('shop');
  const [theme, setTheme] = useState('system');
  useEffect(() => setTheme(stored('theme') ?? 'system'), []);
  const choose = (chosen: string) => {
    setTheme(chosen);
    store('theme', chosen === 'system' ? null : chosen);
    if (chosen === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  };
  return (
    <label className="flex items-center gap-2">
      {t('theme')}
      <select
        value={theme}
        onChange={({ target }) => choose(target.value)}
        className="min-h-11 rounded-sm border border-edge bg-surface px-2 text-ink"
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {t(`themes.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

import compiledEn from '../messages/compiled/en.json';
import type en from '../messages/en.json';

export type Messages = typeof en;

/** The supported languages, each by its own name. */
export const languages = { en: 'English', de: 'Deutsch', fr: 'Français' } as const;

export type Language = keyof typeof languages;

export const LANGUAGE_KEY = 'language';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}

/** The language that was chosen here, or else the browser's first supported one. */
export function preferred(stored: string | null, browsers: readonly string[]): Language {
  if (isLanguage(stored)) return stored;
  return browsers.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** The browser's regional variant of a language, for its formats of dates and numbers. */
export function regional(language: Language, browsers: readonly string[]): string {
  return browsers.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language;
}

/** The messages of the exported pages, compiled by scripts/messages.mjs. */
export const english = compiledEn as unknown as Messages;

export async function load(language: Language): Promise<Messages> {
  switch (language) {
    case 'de':
      return (await import('../messages/compiled/de.json')).default as unknown as Messages;
    case 'fr':
      return (await import('../messages/compiled/fr.json')).default as unknown as Messages;
    default:
      return english;
  }
}

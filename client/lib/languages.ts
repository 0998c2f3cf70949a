import compiledEn from '../messages/compiled/en.json';
import type en from '../messages/en.json';

export type Messages = typeof en;

/** The languages there are, each by its own name. */
export const languages = { en: 'English', de: 'Deutsch', fr: 'Français' } as const;

export type Language = keyof typeof languages;

export const KEPT_LANGUAGE = 'language';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}

/** What was chosen here, or else the first of the browser's that we speak. */
export function preferred(kept: string | null, browsers: readonly string[]): Language {
  if (isLanguage(kept)) return kept;
  return browsers.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** That language as it is spoken where the customer is: 2 May here may be May 2 there. */
export function regional(language: Language, browsers: readonly string[]): string {
  return browsers.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language;
}

/** What the pages are exported with. The messages are compiled: no browser parses their syntax. */
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

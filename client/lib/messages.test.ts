import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import de from '../messages/de.json';
import en from '../messages/en.json';
import fr from '../messages/fr.json';
import operatorDe from '../messages/operator/de.json';
import operatorEn from '../messages/operator/en.json';
import operatorFr from '../messages/operator/fr.json';
import { type Language, languages } from './languages';

type Tree = { [key: string]: string | Tree };
type Parts = ReturnType<IntlMessageFormat['getAst']>;
type Translation = Exclude<Language, 'en'>;

/** Keys whose translation is the English text. */
const sameAsEnglish: Record<Translation, string[]> = {
  de: [
    'shop.name',
    'shop.tickets',
    'shop.api',
    'sell.optional',
    'services.broker',
    'services.schema',
    'deadLetters.topic',
    'find.id',
    'find.ticket',
  ],
  fr: [
    'shop.name',
    'shop.menu',
    'shop.api',
    'sell.description',
    'services.broker',
    'deadLetters.cause',
    'deadLetters.topic',
  ],
};

/** All texts: those of customers and those of operators. */
const written: Record<Language, Tree> = {
  en: { ...en, ...operatorEn },
  de: { ...de, ...operatorDe },
  fr: { ...fr, ...operatorFr },
};
const LITERAL = 0;
const all = Object.keys(languages) as Language[];
const translations = Object.keys(sameAsEnglish) as Translation[];
const english = messagesOf('en');

it('has no namespace in the texts of operators that those of customers have', () => {
  expect(Object.keys(operatorEn).filter((name) => name in en)).toEqual([]);
});

it('is translated into every language there is', () => {
  expect(['en', ...translations].sort()).toEqual([...all].sort());
});

describe.each(all)('the messages in %s', (language) => {
  it('can all be parsed', async () => {
    for (const [key, message] of messagesOf(language)) {
      expect(() => parse(message, language), key).not.toThrow();
    }
  });
});

describe.each(translations)('the messages in %s', (language) => {
  it('have the keys of the English ones', async () => {
    const messages = messagesOf(language);
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the placeholders of the English ones', async () => {
    for (const [key, message] of messagesOf(language)) {
      const expected = placeholders(parse(english.get(key) ?? '', 'en'));
      expect(placeholders(parse(message, language)), key).toEqual(expected);
    }
  });

  it('are translated', async () => {
    const messages = messagesOf(language);
    const same = [...messages].filter(([key, message]) => message === english.get(key)).map(([key]) => key);
    expect(same.sort()).toEqual(sameAsEnglish[language].toSorted());
  });
});

function messagesOf(language: Language): Map<string, string> {
  return new Map(flat(written[language]));
}

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

function parse(message: string, language: Language): Parts {
  return new IntlMessageFormat(message, language).getAst();
}

/** The names of all placeholders, sorted, those inside of plurals, choices and tags included. */
function placeholders(parts: Parts): string[] {
  const names = parts.flatMap((part): string[] => {
    if (part.type === LITERAL || !('value' in part)) return [];
    const inside =
      'options' in part
        ? Object.values(part.options).flatMap((option) => placeholders(option.value))
        : 'children' in part
          ? placeholders(part.children)
          : [];
    return [part.value, ...inside];
  });
  return [...new Set(names)].sort();
}

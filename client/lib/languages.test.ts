import { describe, expect, it } from 'vitest';
import { preferred, regional } from './languages';

describe('the language', () => {
  it.each([
    ['fr', ['de-AT'], 'fr'],
    [null, ['de-AT', 'en'], 'de'],
    [null, ['ja', 'fr-CA'], 'fr'],
    ['xx', ['ja'], 'en'],
    ['constructor', [], 'en'],
  ] as const)('that was chosen as %s in a browser that speaks %s is %s', (stored, browsers, language) => {
    expect(preferred(stored, browsers)).toBe(language);
  });

  it("is in the variant of the browser's region", () => {
    expect(regional('en', ['de-DE', 'en-GB'])).toBe('en-GB');
    expect(regional('fr', ['de-DE'])).toBe('fr');
  });
});

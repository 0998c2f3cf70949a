import { describe, expect, it } from 'vitest';
import { preferred, regional } from './languages';

describe('the language', () => {
  it.each([
    ['fr', ['de-AT'], 'fr'],
    [null, ['de-AT', 'en'], 'de'],
    [null, ['ja', 'fr-CA'], 'fr'],
    ['xx', ['ja'], 'en'],
    ['constructor', [], 'en'],
  ] as const)('that was chosen as %s in a browser that speaks %s is %s', (kept, browsers, language) => {
    expect(preferred(kept, browsers)).toBe(language);
  });

  it('has the manners of where the customer is', () => {
    expect(regional('en', ['de-DE', 'en-GB'])).toBe('en-GB');
    expect(regional('fr', ['de-DE'])).toBe('fr');
  });
});

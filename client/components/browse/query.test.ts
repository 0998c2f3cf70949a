import { describe, expect, it } from 'vitest';
import { toQuery } from './query';

describe('the filters in the address', () => {
  it('go to the service as they are', () => {
    expect(toQuery(new URLSearchParams('q=two words&minPrice=1&maxPrice=9.50&sort=price'))).toBe(
      '?q=two+words&minPrice=1&maxPrice=9.50&sort=price',
    );
  });

  it('are left out when empty, foreign or of an unknown sort', () => {
    expect(toQuery(new URLSearchParams('q= &sort=evil&seller=me'))).toBe('');
  });
});

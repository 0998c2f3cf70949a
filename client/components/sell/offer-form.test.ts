import { describe, expect, it } from 'vitest';
import { nothingEntered, offerFrom } from './offer-form';

describe('what a seller entered', () => {
  it('is null where nothing was entered', () => {
    expect(offerFrom({ ...nothingEntered, title: 'Hamlet', price: '5' })).toEqual({
      title: 'Hamlet',
      price: '5',
      startsAt: null,
      venue: null,
      seat: null,
      description: null,
    });
  });

  it('may have a comma in its price', () => {
    expect(offerFrom({ ...nothingEntered, price: ' 19,99 ' }).price).toBe('19.99');
  });
});

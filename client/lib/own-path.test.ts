import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path';

describe('the way back after signing in', () => {
  it('is the path that was asked for, with its query', () => {
    expect(ownPath('/tickets/1?x=2#y')).toBe('/tickets/1?x=2#y');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    null,
    'orders',
  ])('is the start page for %s', (next) => {
    expect(ownPath(next)).toBe('/');
  });
});

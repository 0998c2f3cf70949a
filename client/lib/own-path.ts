/** The path to open after signing in; `otherwise` for an address outside of this site. */
export function ownPath(next: string | null | undefined, otherwise = '/'): string {
  if (!next?.startsWith('/')) return otherwise;
  try {
    const url = new URL(next, 'http://own.invalid');
    return url.origin === 'http://own.invalid' ? url.pathname + url.search + url.hash : otherwise;
  } catch {
    return otherwise;
  }
}

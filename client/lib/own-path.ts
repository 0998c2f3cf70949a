/** Where to go after signing in: a path of our own, whatever the address bar says. */
export function ownPath(next: string | null | undefined, otherwise = '/'): string {
  if (!next?.startsWith('/')) return otherwise;
  try {
    const url = new URL(next, 'http://own.invalid');
    return url.origin === 'http://own.invalid' ? url.pathname + url.search + url.hash : otherwise;
  } catch {
    return otherwise;
  }
}

/** What this browser keeps for its user. It may refuse to; then nothing is kept. */
export function keep(key: string, value: string | null, store: 'local' | 'session' = 'local'): void {
  try {
    const storage = store === 'local' ? localStorage : sessionStorage;
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, value);
  } catch {
    // A browser without storage works all the same.
  }
}

export function kept(key: string, store: 'local' | 'session' = 'local'): string | null {
  try {
    return (store === 'local' ? localStorage : sessionStorage).getItem(key);
  } catch {
    return null;
  }
}

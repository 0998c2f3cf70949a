type Area = 'local' | 'session';

/** Stores a value in the browser; null removes it. Does nothing in a browser that refuses storage. */
export function store(key: string, value: string | null, area: Area = 'local'): void {
  try {
    if (value === null) storage(area).removeItem(key);
    else storage(area).setItem(key, value);
  } catch {
    // Everything works without storage.
  }
}

/** A stored value; null if there is none, or the browser refuses storage. */
export function stored(key: string, area: Area = 'local'): string | null {
  try {
    return storage(area).getItem(key);
  } catch {
    return null;
  }
}

function storage(area: Area): Storage {
  return area === 'local' ? localStorage : sessionStorage;
}

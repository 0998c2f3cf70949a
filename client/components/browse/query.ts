export const sorts = ['-createdAt', 'startsAt', 'price', '-price', 'title'] as const;

const filters = ['q', 'minPrice', 'maxPrice', 'sort'] as const;

type Params = { get(name: string): string | null };

/** The form's values for an address. */
export function entered(params: Params): Record<(typeof filters)[number], string> {
  const value = (name: string) => params.get(name) ?? '';
  return {
    q: value('q'),
    minPrice: value('minPrice'),
    maxPrice: value('maxPrice'),
    sort: (sorts as readonly string[]).includes(value('sort')) ? value('sort') : '-createdAt',
  };
}

/** The service's query for the page's address: known, non-empty filters only. */
export function toQuery(params: Params): string {
  const query = new URLSearchParams();
  for (const name of filters) {
    const given = params.get(name)?.trim();
    // A comma is a common decimal separator.
    const value = name.endsWith('Price') ? given?.replace(',', '.') : given;
    if (value && (name !== 'sort' || (sorts as readonly string[]).includes(value))) query.set(name, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

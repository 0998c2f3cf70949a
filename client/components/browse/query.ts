export const sorts = ['-createdAt', 'startsAt', 'price', '-price', 'title'] as const;

const filters = ['q', 'minPrice', 'maxPrice', 'sort'] as const;

type Params = { get(name: string): string | null };

/** What stands in the form for an address. */
export function entered(params: Params): Record<(typeof filters)[number], string> {
  const value = (name: string) => params.get(name) ?? '';
  return {
    q: value('q'),
    minPrice: value('minPrice'),
    maxPrice: value('maxPrice'),
    sort: (sorts as readonly string[]).includes(value('sort')) ? value('sort') : '-createdAt',
  };
}

/** The filters of the page's own address as those of the service: nothing but them, and nothing empty. */
export function toQuery(params: Params): string {
  const query = new URLSearchParams();
  for (const name of filters) {
    const given = params.get(name)?.trim();
    // Many people write a comma for the point.
    const value = name.endsWith('Price') ? given?.replace(',', '.') : given;
    if (value && (name !== 'sort' || (sorts as readonly string[]).includes(value))) query.set(name, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

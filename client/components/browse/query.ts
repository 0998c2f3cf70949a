export const sorts = ['-createdAt', 'startsAt', 'price', '-price', 'title'] as const;

const filters = ['q', 'minPrice', 'maxPrice', 'sort'] as const;

/** The filters of the page's own address as those of the service: nothing but them, and nothing empty. */
export function toQuery(params: { get(name: string): string | null }): string {
  const query = new URLSearchParams();
  for (const name of filters) {
    const entered = params.get(name)?.trim();
    // Many people write a comma for the point.
    const value = name.endsWith('Price') ? entered?.replace(',', '.') : entered;
    if (value && (name !== 'sort' || (sorts as readonly string[]).includes(value))) query.set(name, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

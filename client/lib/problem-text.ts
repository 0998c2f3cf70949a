import { Problem } from './api';
import type { Messages } from './languages';

type Key = keyof Messages['problems'];

/** The services' messages for inputs, and the keys of their translations; others are shown untranslated. */
const known: readonly [RegExp, Key][] = [
  [/^Title is required/, 'titleNeeded'],
  [/^Price must be greater than 0/, 'pricePositive'],
  [/^Price must be from/, 'priceAllowed'],
  [/must be in the future/, 'future'],
  [/must have at most/, 'tooLong'],
  [/^Email must be valid/, 'emailInvalid'],
  [/^Password must be between/, 'passwordLength'],
  [/^You must supply a password/, 'passwordNeeded'],
  [/^Email in use/, 'emailInUse'],
  [/must be a plain number/, 'number'],
];

export function keyOf(message: string): Key | undefined {
  return known.find(([pattern]) => pattern.test(message))?.[1];
}

/** The error messages by input name; the first of each. */
export function byField(problem: unknown): Record<string, string> {
  if (!(problem instanceof Problem)) return {};
  return Object.fromEntries(
    problem.errors.flatMap(({ field, message }) => (field ? [[field, message] as const] : [])).reverse(),
  );
}

/** The incident id of a failure, by which it is found in the services' logs. */
export function incidentOf(problem: unknown): string | undefined {
  return problem instanceof Problem && problem.slug === 'internal'
    ? problem.message.match(/[0-9a-f]{8}-[0-9a-f-]{27}/)?.[0]
    : undefined;
}

/** Classes of the colours, by meaning. */
export const tones = {
  neutral: 'bg-sunken text-ink',
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
  accent: 'bg-tint text-accent',
};

export type Tone = keyof typeof tones;

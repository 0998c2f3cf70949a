// Compiles the messages, so that no browser has to parse them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import compile from 'icu-minify/compile';

for (const folder of ['', 'operator/']) {
  mkdirSync(`messages/compiled/${folder}`, { recursive: true });
  for (const file of readdirSync(`messages/${folder}`).filter((name) => name.endsWith('.json'))) {
    const messages = JSON.parse(readFileSync(`messages/${folder}${file}`, 'utf8'));
    writeFileSync(`messages/compiled/${folder}${file}`, JSON.stringify(compiled(messages)));
  }
}

function compiled(value) {
  if (typeof value === 'string') return compile(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compiled(inner)]));
}

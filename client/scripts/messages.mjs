// Compiles the messages, so that no browser has to parse them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import compile from 'icu-minify/compile';

mkdirSync('messages/compiled', { recursive: true });
for (const file of readdirSync('messages').filter((name) => name.endsWith('.json'))) {
  const messages = JSON.parse(readFileSync(`messages/${file}`, 'utf8'));
  writeFileSync(`messages/compiled/${file}`, JSON.stringify(compiled(messages)));
}

function compiled(value) {
  if (typeof value === 'string') return compile(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compiled(inner)]));
}

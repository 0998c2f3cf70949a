// Run by Maven: installs missing packages, and exports the pages if a source has changed since.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  fail(`Node ${process.versions.node} is too old for the client: install Node 20.9 or newer.`);
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const sources = [
  'app',
  'components',
  'lib',
  'messages/en.json',
  'messages/de.json',
  'messages/fr.json',
  'messages/operator',
  'public',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
];
const compressible = /\.(html|txt|js|css|svg|json|webmanifest)$/;

const lock = digest(['package.json', 'package-lock.json']);
const installed = 'node_modules/.installed';
if (!holds(installed, lock)) {
  console.log('Installing the packages of the client');
  run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(installed, lock);
}

const wanted = digest([...sources, 'scripts']);
const exported = '.next/exported';
if (!holds(exported, wanted) || !existsSync('out/index.html')) {
  console.log('Exporting the pages');
  run(process.execPath, ['scripts/messages.mjs']);
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build', '--webpack']);
  for (const file of files('out').filter((name) => compressible.test(name))) compress(file);
  writeFileSync(exported, wanted);
}

function compress(file) {
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
}

function holds(file, content) {
  return existsSync(file) && readFileSync(file, 'utf8') === content;
}

function digest(paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of paths.flatMap(files)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  } catch (failure) {
    fail(`The client was not built: ${command} ${args.join(' ')} failed (${failure.message}). See above.`);
  }
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

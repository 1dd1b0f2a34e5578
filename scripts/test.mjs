/**
 * `npm test`: types, lint, unit tests, page fixtures, browser tests. Installs what is missing.
 * `npm test -- unit` runs only the named parts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, ensureBrowser, ensurePackages } from './support/ensure.mjs';

const bin = (name, script) => [process.execPath, [join(ROOT, 'node_modules', name, script)]];
const WXT = bin('wxt', 'bin/wxt.mjs');
const TSC = bin('typescript', 'bin/tsc');
const ESLINT = bin('eslint', 'bin/eslint.js');
const VITEST = bin('vitest', 'vitest.mjs');

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function run(title, [command, base], args, env = {}) {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const result = spawnSync(command, [...base, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (result.status !== 0) failures.push(title);
  console.log(
    `  ${result.status === 0 ? 'xong / done' : 'HỎNG / FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return result.status === 0;
}

function vitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-iso-test-'));
  const file = join(folder, 'result.json');
  run(`vitest ${project}`, VITEST, [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    totals.passed += result.numPassedTests;
    totals.failed += result.numFailedTests;
    totals.skipped += result.numPendingTests;
  } catch {
    failures.push(`vitest ${project}: no result`);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Of every mode: browser tests run the React that is shipped, not its slower development build. */
const build = (title, ...args) =>
  run(`build (${title})`, WXT, ['build', ...args], { NODE_ENV: 'production' });
const FIREFOX = ['-b', 'firefox', '--mv3'];

const PARTS = {
  types: () => run('wxt prepare', WXT, ['prepare']) && run('tsc', TSC, ['--noEmit']),
  lint: () => run('eslint', ESLINT, ['.']),
  unit: () => vitest('unit'),
  simulation: () => vitest('simulation'),
  pages: () => vitest('pages'),
  e2e: () => {
    const built =
      build('browser tests', '--mode', 'e2e') &&
      build('release') &&
      build('Firefox', ...FIREFOX) &&
      build('Firefox, browser tests', ...FIREFOX, '--mode', 'e2e');
    if (built) vitest('e2e');
  },
};

try {
  ensurePackages();
  process.env.CHROME_PATH = ensureBrowser();
  const asked = process.argv.slice(2).filter((name) => name in PARTS);
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) PARTS[name]();
} catch (error) {
  failures.push(error.message);
}
for (const failure of failures) console.error(`FAILED: ${failure}`);
if (totals.failed === 0 && failures.length > 0) totals.failed = failures.length;
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** `npm run bench [name…]`: every file of test/bench, one after the other (two at once would measure each other). */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../test/bench', import.meta.url));
const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
const asked = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

let failed = 0;
for (const name of files.sort()) {
  if (asked.length > 0 && !asked.includes(basename(name, '.ts'))) continue;
  console.log(`\n== ${basename(name, '.ts')}`);
  failed ||=
    spawnSync(process.execPath, [tsx, join(folder, name)], { stdio: 'inherit' }).status ?? 1;
}
process.exitCode = failed;

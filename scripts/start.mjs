/** `npm start`: installs what is missing, then does the main job on the bundled sample portal. */
import { ensureBrowser, ensurePackages, runTypeScript } from './support/ensure.mjs';

try {
  ensurePackages();
  process.exitCode = runTypeScript('scripts/start.ts', process.argv.slice(2), {
    CHROME_PATH: ensureBrowser(),
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

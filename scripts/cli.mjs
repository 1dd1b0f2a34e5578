/** `npm run -s cli -- VERB …`: installs what is missing, then runs the command line. */
import { ensurePackages, runTypeScript } from './support/ensure.mjs';

try {
  ensurePackages();
  process.exitCode = runTypeScript('scripts/cli.ts', process.argv.slice(2), {
    // npm changes into the package's folder; paths are relative to where the command was called.
    CALLER_DIR: process.env.INIT_CWD ?? process.cwd(),
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

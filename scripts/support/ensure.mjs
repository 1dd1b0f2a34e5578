/**
 * Makes sure that what a command needs is there: npm packages, and a Chromium-family browser.
 * Plain Node without dependencies, because it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const say = (line) => process.stderr.write(`${line}\n`);

/** Installs the npm packages when they are missing or older than the lock file. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Error(
      `Cần Node.js từ 20.12 trở lên (đang có ${process.versions.node}). / Node.js 20.12 or newer is needed.`,
    );
  }
  const marker = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Đang cài gói npm (lần đầu mất khoảng một phút)… / Installing npm packages…');
  const npm = process.env.npm_execpath;
  // Output goes to stderr: stdout belongs to the command that was asked for.
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], {
        cwd: ROOT,
        stdio: ['ignore', 2, 2],
      })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: ROOT,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      });
  if (result.status !== 0) throw new Error('Không cài được gói npm (npm ci). / npm ci failed.');
}

const PROGRAM_FILES = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

/** Where browsers of the Chromium family live, the plain Chromium first: it still honours `--load-extension`. */
function candidates() {
  if (process.platform === 'win32') {
    return PROGRAM_FILES.flatMap((base) => [
      join(base, 'Chromium', 'Application', 'chrome.exe'),
      join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(base, 'CocCoc', 'Browser', 'Application', 'browser.exe'),
    ]);
  }
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  return [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ].flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((dir) => join(dir, name)));
}

/** Path of an installed browser, or null. `CHROME_PATH` overrides the search. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  return candidates().find((path) => existsSync(path)) ?? null;
}

/** Path of a browser; installs Debian's Chromium when it may, otherwise throws one clear line. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) {
    throw new Error(
      `CHROME_PATH không trỏ tới trình duyệt nào: ${process.env.CHROME_PATH} / CHROME_PATH points nowhere.`,
    );
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Đang cài Chromium từ kho của Debian… / Installing Chromium from Debian packages…');
    const options = {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-noto-core',
        'fonts-liberation2',
      ],
      options,
    );
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'Chưa có trình duyệt: hãy cài Chromium, Google Chrome hoặc Microsoft Edge, hoặc đặt CHROME_PATH. / Install Chromium, Chrome or Edge, or set CHROME_PATH.',
  );
}

/** Runs a TypeScript file with the project's own loader; answers its exit code. */
export function runTypeScript(file, args, env = {}) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, file), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

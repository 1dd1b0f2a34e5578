import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let bundled: Promise<string> | null = null;

/** The reader as one script, built once a process from the sources the extension is built from. */
export function readerScript(): Promise<string> {
  bundled ??= scriptOf(fileURLToPath(new URL('./entry.ts', import.meta.url)));
  return bundled;
}

/** One entry file and all it imports as a script to be evaluated in a page. */
export async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}

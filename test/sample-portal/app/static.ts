import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from './router';

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of public/ by its plain name; null where there is none. */
export function publicFile(name: string): Answer | null {
  const extension = /^[a-z0-9-]+\.([a-z]+)$/.exec(name)?.[1];
  const type = extension === undefined ? undefined : TYPES[extension];
  if (type === undefined) return null;
  try {
    const path = fileURLToPath(new URL(`../public/${name}`, import.meta.url));
    return { status: 200, type, body: readFileSync(path) };
  } catch {
    return null;
  }
}

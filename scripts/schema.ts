/** Writes the published JSON Schema of packs from the schemas the program itself uses: `npx tsx scripts/schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { packJsonSchema } from '../lib/packs/pack-schema';

export const SCHEMA_FILE = new URL('../public/schema/pack-1.schema.json', import.meta.url);

/** The file's text as it has to stand in the repository. */
export const schemaText = (): Promise<string> =>
  format(JSON.stringify(packJsonSchema()), { parser: 'json' });

if (process.argv[1]?.endsWith('schema.ts')) await writeFile(SCHEMA_FILE, await schemaText());

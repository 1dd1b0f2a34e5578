/** A file that somebody chose → a pack, or why it is none. Nothing is kept. */
import type { Problem } from '../../lib/domain/problem';
import { checkPackFile } from '../../lib/packs/check-file';
import { packProblem } from '../../lib/packs/issue-problem';
import { ownPackSchema, type OwnPackFile } from '../../lib/packs/own-pack-schema';

export const MOST_BYTES = 5_000_000;

export type ReadPack =
  | { kind: 'pack'; pack: OwnPackFile }
  | { kind: 'bad'; problems: readonly Problem[] }
  | { kind: 'long'; megabytes: number };

/** The file through the same checks as `cli pack check`. */
export async function readPackFile(file: File): Promise<ReadPack> {
  if (file.size > MOST_BYTES) return { kind: 'long', megabytes: Math.ceil(file.size / 1_000_000) };
  const text = textOf(await file.arrayBuffer());
  if (text === null) return bad(packProblem('pack/not-utf8', 'error', { file: file.name }), file);
  const { problems, json } = checkPackFile(file.name, text);
  if (problems.length > 0) return { kind: 'bad', problems };
  const parsed = ownPackSchema.safeParse(json);
  if (parsed.success) return { kind: 'pack', pack: parsed.data };
  return bad(packProblem('pack/not-own', 'error', { file: file.name }), file);
}

const bad = (problem: Problem, { name: file }: File): ReadPack => ({
  kind: 'bad',
  problems: [{ ...problem, place: { file, line: 1, column: 1 } }],
});

/** Null where the bytes are no UTF-8. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Pack files from disk, through the same checks as when an officer imports one in the workbench. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../../lib/domain/problem';
import { checkPackFile } from '../../lib/packs/check-file';
import { packProblem } from '../../lib/packs/issue-problem';
import { ownPackSchema, type OwnPackFile } from '../../lib/packs/own-pack-schema';
import { portalPackSchema, type PortalPackFile } from '../../lib/packs/portal-schema';
import { reportForms, type FormBook } from '../../lib/packs/report-forms';
import { readableReason } from './io';

export interface CheckedPack {
  /** The name as it was given. */
  file: string;
  /** Each with file, line and column. */
  problems: Problem[];
  /** The file's value; undefined where it is no JSON. */
  json: unknown;
}

/** Checks pack files one by one; the later of two with one id is at fault. */
export async function checkFiles(files: readonly string[], cwd: string): Promise<CheckedPack[]> {
  const owners = new Map<string, string>();
  const checked: CheckedPack[] = [];
  for (const file of files) checked.push(await checkFile(file, cwd, owners));
  return checked;
}

/** Loads packs that read portal pages. `faults`: one line each, with file, line and column; any of them: use none. */
export async function loadPortalPacks(
  files: readonly string[],
  cwd: string,
): Promise<{ packs: PortalPackFile[]; faults: string[] }> {
  const packs: PortalPackFile[] = [];
  const faults: string[] = [];
  for (const { file, problems, json } of await checkFiles(files, cwd)) {
    faults.push(...problems.map((problem) => blame(file, problem)));
    if (problems.length > 0) continue;
    const parsed = portalPackSchema.safeParse(json);
    if (parsed.success) packs.push(parsed.data);
    else faults.push(blame(file, packProblem('pack/no-portals', 'error', { file })));
  }
  return { packs, faults };
}

/** Loads packs of any kind an officer may import. `faults` as above. */
export async function loadOwnPacks(
  files: readonly string[],
  cwd: string,
): Promise<{ packs: { file: string; json: OwnPackFile }[]; faults: string[] }> {
  const packs: { file: string; json: OwnPackFile }[] = [];
  const faults: string[] = [];
  for (const { file, problems, json } of await checkFiles(files, cwd)) {
    faults.push(...problems.map((problem) => blame(file, problem)));
    if (problems.length > 0) continue;
    const parsed = ownPackSchema.safeParse(json);
    if (parsed.success) packs.push({ file, json: parsed.data });
    else faults.push(blame(file, packProblem('pack/not-own', 'error', { file })));
  }
  return { packs, faults };
}

/** `pack.json:3:14 message`, as editors and terminals understand it. */
export const blame = (file: string, { message, place }: Problem): string =>
  `${file}:${place?.line ?? 1}:${place?.column ?? 1} ${message}`;

async function checkFile(
  file: string,
  cwd: string,
  owners: Map<string, string>,
): Promise<CheckedPack> {
  const start = { file, line: 1, column: 1 };
  let text: string;
  try {
    const bytes = await readFile(resolve(cwd, file));
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const problem =
      error instanceof TypeError
        ? packProblem('pack/not-utf8', 'error', { file })
        : packProblem('pack/unreadable', 'error', { file, reason: readableReason(error) });
    return { file, problems: [{ ...problem, place: start }], json: undefined };
  }
  const { problems, json } = checkPackFile(file, text);
  const id = (json as { id?: unknown } | null | undefined)?.id;
  if (typeof id !== 'string' || problems.length > 0) return { file, problems, json };
  const other = owners.get(id);
  if (other === undefined) owners.set(id, file);
  else if (other !== file)
    problems.push({ ...packProblem('pack/same-id', 'error', { id, other }), place: start });
  return { file, problems, json };
}

/**
 * The forms at hand; `pack` names one of them, or a pack file (`.json`) that brings one and is checked as when it is
 * imported. `fault`: why that file cannot be used.
 */
export async function loadForms(
  pack: string | null,
  cwd: string,
): Promise<{ forms: FormBook; asked: string | null; fault: string | null }> {
  if (pack === null || !pack.toLowerCase().endsWith('.json'))
    return { forms: reportForms(), asked: pack, fault: null };
  const { packs, faults } = await loadOwnPacks([pack], cwd);
  const [form] = packs[0]?.json.contributes.reports ?? [];
  const none = form === undefined ? `${pack} brings no report form` : null;
  return { forms: reportForms(packs), asked: form?.id ?? null, fault: faults[0] ?? none };
}

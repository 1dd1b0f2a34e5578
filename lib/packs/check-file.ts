/** The text of a pack file → its faults, each with line and column. */
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Problem } from '../domain/problem';
import { faultsOfPack, RETIRED_IDS } from './check-pack';
import { packProblem, type Fault } from './issue-problem';

export interface CheckedFile {
  ok: boolean;
  problems: Problem[];
  /** The file's value; undefined where it is no JSON. */
  json: unknown;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
const BOM = '\uFEFF';

/**
 * Checks one file. Lines and columns count from 1, in characters as an editor counts them.
 *
 * @param file the name to blame
 */
export function checkPackFile(
  file: string,
  text: string,
  retiredIds: readonly string[] = RETIRED_IDS,
): CheckedFile {
  const source = text.startsWith(BOM) ? text.slice(1) : text;
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, STRICT);
  const at = (offset: number) => ({ file, ...placeIn(source, offset) });
  // One slip of the pen makes several errors at one place; the first tells most.
  const first = errors.filter(
    (one, index) => errors.findIndex(({ offset }) => offset === one.offset) === index,
  );
  const syntax = first.map(({ error, offset }): Problem => ({
    ...packProblem('pack/not-json', 'error', { reason: printParseErrorCode(error) }),
    place: at(offset),
  }));
  if (!root || syntax.length > 0) return { ok: false, problems: syntax, json: undefined };
  const doubles = doubleKeys(root).map((node): Problem => ({
    ...packProblem('pack/double-key', 'error', { key: String(node.value) }),
    place: at(node.offset),
  }));
  const json: unknown = JSON.parse(source);
  const faults = faultsOfPack(json, retiredIds).map((fault): Problem => ({
    ...fault.problem,
    place: at(offsetOf(root, fault)),
  }));
  const problems = [...doubles, ...faults].sort(
    (a, b) => a.place!.line! - b.place!.line! || a.place!.column! - b.place!.column!,
  );
  return { ok: problems.length === 0, problems, json };
}

/** Line and column of an offset, both from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines[lines.length - 1]!.length + 1 };
}

/** Where a fault stands; the nearest thing around it that the file holds. */
function offsetOf(root: Node, { path, key }: Fault): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? root : findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const named = key && length === path.length && node.parent?.type === 'property';
    return named ? node.parent!.offset : node.offset;
  }
  return root.offset;
}

/** Names that an object holds twice: JSON would silently take the last. */
function doubleKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const inner = children.flatMap(doubleKeys);
  if (node.type !== 'object') return inner;
  const names = children
    .map((property) => property.children?.[0])
    .filter((one) => one !== undefined);
  const doubles = names.filter(
    (name, index) => names.findIndex((other) => other.value === name.value) < index,
  );
  return [...doubles, ...inner];
}

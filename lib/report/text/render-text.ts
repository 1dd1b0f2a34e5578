/** Renders a form's text against a draft. */
import type { ReportField } from '../../packs/report-field-schema';
import { scoreAnnexOf } from '../../packs/score-annex';
import type { ReportDraft } from '../draft';
import type { FieldValue, Parts } from '../values/types';
import { DEFAULT_FILTER, filterOf } from './filters';
import { blank, hasBlank, plain, type Piece } from './pieces';
import { withTokens } from './tokens';
import { parseTemplate, type TemplateNode } from './template';

/** What a text is rendered against: the draft and, within a list, the item at hand. */
export interface TextScope {
  draft: ReportDraft;
  /** Field key and item of the list being printed. */
  item?: { key: string; value: Parts };
  /** Collects required fields that are missing from an optional part left out. */
  dropped?: Set<string>;
  /** Collects conditions that go wrong, with the reason. */
  broken?: Map<string, string>;
}

/** The pieces of a text; a missing value is a blank that names its key. */
export function renderText(template: string, scope: TextScope): Piece[] {
  return parseTemplate(template).reduce<Piece[]>((before, node) => {
    const pieces = renderNode(node, scope);
    const bracket = node.kind === 'optional' && /^\s*\(/.test(pieces[0]?.text ?? '');
    return [...(bracket ? reopened(before) : before), ...pieces];
  }, []);
}

/** A typed sentence that a bracket of the form follows: the bracket belongs into it, so its full stop goes ("v.v." keeps its own). */
function reopened(pieces: Piece[]): Piece[] {
  const last = pieces[pieces.length - 1];
  if (last === undefined || last.blank !== undefined || /\.\p{L}+\.\s*$/u.test(last.text)) {
    return pieces;
  }
  return [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\s*[.;]\s*$/, '') }];
}

function renderNode(node: TemplateNode, scope: TextScope): Piece[] {
  if (node.kind === 'text') return plain(node.text);
  if (node.kind === 'value') return renderValue(node, scope);
  const pieces = node.nodes.flatMap((child) => renderNode(child, scope));
  const filled = node.nodes.every(
    (child) => child.kind !== 'value' || renderValue(child, scope).length > 0,
  );
  if (filled && !hasBlank(pieces)) return pieces;
  noteDropped(node.nodes, scope);
  return [];
}

function noteDropped(nodes: readonly TemplateNode[], scope: TextScope): void {
  for (const node of nodes) {
    if (node.kind !== 'value') continue;
    const { value, field } = lookUp(node.key, scope);
    if (value === null && field?.required === true) scope.dropped?.add(field.key);
  }
}

function renderValue(node: TemplateNode & { kind: 'value' }, scope: TextScope): Piece[] {
  const { value, field, key } = lookUp(node.key, scope);
  if (value === null && field?.template !== undefined && node.filter === null) {
    return renderText(field.template, scope);
  }
  const name = node.filter ?? DEFAULT_FILTER[field?.type ?? 'text'] ?? 'text';
  const pieces = filterOf(name)(value, { scope, key, field, arg: node.arg }) ?? [blank(key)];
  return pieces
    .flatMap((piece) => withTokens(piece, scope))
    .map((piece) => (piece.of === undefined ? { ...piece, of: key, ...partOf(node.key) } : piece));
}

const partOf = (key: string): { part?: string } =>
  key.startsWith('item.') ? { part: key.slice('item.'.length) } : {};

function lookUp(
  key: string,
  scope: TextScope,
): { value: FieldValue; field: ReportField | null; key: string } {
  const annex = scoreAnnexOf(scope.draft.form);
  if (key.startsWith('annexGroup.') && annex !== undefined) {
    const part = key.slice('annexGroup.'.length) as keyof typeof annex.group;
    return { value: annex.group[part], field: null, key };
  }
  if (key === 'item' || key.startsWith('item.')) {
    const item = scope.item!;
    const value = key === 'item' ? item.value : (item.value[key.slice('item.'.length)] ?? null);
    return { value, field: null, key: item.key };
  }
  const field = scope.draft.form.fields.find((one) => one.key === key) ?? null;
  return { value: scope.draft.values[key] ?? null, field, key };
}

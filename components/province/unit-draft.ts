/** A unit as it is being typed, and back: what is wrong with it is told by field. */
import type { Organisation } from '../../lib/domain/organisations';
import { normaliseText } from '../../lib/domain/text';
import { blankUnit } from '../../lib/rollup/province/paste';
import { unitId } from '../../lib/rollup/province/edit';
import type { Province } from '../../lib/rollup/province/schema';
import type { Change } from './desk/questions';

export interface UnitDraft {
  name: string;
  level: string;
  /** A name a line. */
  aliases: string;
  validFrom: string | null;
  validTo: string | null;
  successors: string;
  source: string;
  scope: 'auto' | 'in' | 'out';
  scopeReason: string;
}

export type DraftFault =
  { field: 'name' | 'successorsDay' | 'scopeReason' } | { field: 'successors'; names: string };

export function draftOf(
  province: Province,
  id: string,
  year: number,
  typedSource: string,
): UnitDraft {
  const unit = province.organisations.find((one) => one.id === id);
  const said = province.scope.find((one) => one.unit === id && one.year === year);
  const nameOf = (other: string) =>
    province.organisations.find((one) => one.id === other)?.name ?? other;
  return {
    name: unit?.name ?? '',
    level: unit?.level ?? '',
    aliases: (unit?.aliases ?? []).map(({ name }) => name).join('\n'),
    validFrom: unit?.validFrom ?? null,
    validTo: unit?.validTo ?? null,
    successors: (unit?.successors ?? []).map((one) => nameOf(one.id)).join('\n'),
    source: unit?.source ?? typedSource,
    scope: said === undefined ? 'auto' : said.inScope ? 'in' : 'out',
    scopeReason: said?.reason ?? '',
  };
}

const linesOf = (text: string): string[] => text.split('\n').map(normaliseText).filter(Boolean);

/** The changes that a draft asks for, or the first thing that is wrong with it. */
export function changesOf(
  draft: UnitDraft,
  province: Province,
  id: string,
  year: number,
): { changes: Change[] } | { fault: DraftFault } {
  const before = province.organisations.find((one) => one.id === id);
  const name = normaliseText(draft.name);
  if (name === '') return { fault: { field: 'name' } };
  const named = new Map(province.organisations.map((one) => [one.name, one.id]));
  const successors = linesOf(draft.successors);
  const strangers = successors.filter((one) => !named.has(one));
  if (strangers.length > 0) return { fault: { field: 'successors', names: strangers.join(', ') } };
  if (successors.length > 0 && draft.validTo === null) return { fault: { field: 'successorsDay' } };
  const scopeReason = draft.scopeReason.trim() || null;
  if (draft.scope === 'out' && scopeReason === null) return { fault: { field: 'scopeReason' } };
  const own = before?.id ?? unitId(name, new Set(province.organisations.map((one) => one.id)));
  const fresh = blankUnit(own, name, draft.level || null, draft.source.trim() || name);
  const unit: Organisation = {
    ...fresh,
    ...(before && { parent: before.parent, code: before.code }),
    aliases: linesOf(draft.aliases).map(
      (alias) =>
        before?.aliases.find((one) => one.name === alias) ?? {
          name: alias,
          validFrom: null,
          validTo: null,
        },
    ),
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    successors: successors.map(
      (one) => before?.successors.find((to) => to.id === named.get(one)) ?? { id: named.get(one)! },
    ),
  };
  const choice =
    draft.scope === 'auto' ? null : { inScope: draft.scope === 'in', reason: scopeReason };
  return {
    changes: [
      { do: 'unit', unit },
      { do: 'scope', unit: own, year, choice },
    ],
  };
}

/**
 * Whose is it? One answer for rows, filters and dossiers alike: whether a printed name is the asked unit, another name
 * of it, a part of it, or a unit whose work it has taken over; with the reason, so that evidence can show it.
 */
import { addDays } from './instant';
import type { UnitName } from './office';
import {
  covers,
  indexOrganisations,
  overlaps,
  sameForm,
  unitForm,
  type Claim,
  type Dated,
  type Organisation,
  type OrganisationIndex,
  type Span,
} from './organisations';
import { fold, normaliseText } from './text';

export type UnitRelation = 'self' | 'alias' | 'subUnit' | 'predecessor';

/** Why a printed name belongs to the asked unit. */
export interface UnitMatch {
  relation: UnitRelation;
  /** The name as printed. */
  name: string;
  /** Of a predecessor: the day on which the unit took its work over, where known. */
  since: string | null;
  /** The legal basis of organisation data; null: the very name, or the officer's own word. */
  source: string | null;
}
/** `ambiguous`: it may be the unit's; the data cannot tell. */
export type MatchAnswer = UnitMatch | 'ambiguous' | null;

/** What is spoken of, where a name alone does not decide. */
export interface About {
  span?: Span | null;
  field?: string | null;
}

/** What is known of units beside their names on pages. */
export interface UnitKnowledge {
  organisations: readonly Organisation[];
  /** What the officer has said of the own unit (profile). */
  own: readonly UnitName[];
  /** The own province without its kind ("Hà Tĩnh"): "Sở Y tế tỉnh Hà Tĩnh" is then "Sở Y tế". */
  province: string | null;
}

/** A unit whose work the asked one has taken over; `shared`: parts of it went elsewhere. */
export interface Succession {
  names: string[];
  since: string | null;
  source: string | null;
  shared: boolean;
}

export interface UnitMatcher {
  /** Null: the whole of what the pages show; every name matches. */
  unit: string | null;
  match: (name: string | null, about?: About) => MatchAnswer;
  /** True for the unit's very name and its other names, not for its parts and predecessors; never for the whole. */
  isUnit: (name: string | null, span?: Span | null) => boolean;
  /** Units taken over by the last day asked about. */
  successions: readonly Succession[];
  hasSubUnits: boolean;
  /** Was there such a unit before a day? Null where organisation data do not know it. */
  existedBefore: (day: string) => boolean | null;
}

type Answer = (about: About) => MatchAnswer;
const KNOWS_NOTHING: UnitKnowledge = { organisations: [], own: [], province: null };

/**
 * The matcher of a unit as of a day (the last of the period): mergers after it do not count yet.
 *
 * In this order: the very name; the officer's own entries; organisation data. Where data let a name stand for
 * several units, or spread a predecessor over several successors, the answer is `ambiguous`.
 */
export function unitMatcher(
  unit: string | null,
  asOf: string,
  { organisations, own, province }: UnitKnowledge = KNOWS_NOTHING,
): UnitMatcher {
  const whole = { relation: 'self', name: '', since: null, source: null } as const;
  if (unit === null) return wholeOf(whole);
  const index = indexOrganisations(organisations);
  const bare = barer(province ?? provinceIn(unit));
  const asked = { unit, targets: targetsOf(index, bare(unit), asOf), index, asOf };
  const answers = new Map<string, Answer>();
  const answerOf = (name: string): Answer => {
    if (sameForm(bare(name), bare(unit))) return always({ ...whole, name });
    const said = own.filter((entry) => sameForm(bare(entry.name), bare(name)));
    if (said.length > 0) return (about) => ownAnswer(said, name, about, asOf);
    return dataAnswer(asked, name, index.claims(bare(name)));
  };
  const match = (name: string | null, about: About = {}): MatchAnswer => {
    if (name === null) return null;
    let answer = answers.get(name);
    if (!answer) answers.set(name, (answer = answerOf(name)));
    return answer(about);
  };
  const subUnits = own.filter(({ kind }) => kind === 'subUnit');
  return {
    unit,
    match,
    isUnit: (name, span = null) => {
      const found = match(name, { span });
      return (
        typeof found === 'object' && (found?.relation === 'self' || found?.relation === 'alias')
      );
    },
    successions: [...ownSuccessions(own, asOf), ...dataSuccessions(asked)],
    hasSubUnits:
      subUnits.length > 0 || index.all.some(({ parent }) => parent && asked.targets.has(parent)),
    existedBefore: (day) => {
      if (asked.targets.size === 0) return null;
      const since = [...asked.targets].map((id) => index.byId.get(id)!.validFrom);
      return since.some((from) => from === null || from < day);
    },
  };
}

/** All that the pages show, whoever's it is. */
const wholeOf = (whole: UnitMatch): UnitMatcher => ({
  unit: null,
  match: () => whole,
  isUnit: () => false,
  successions: [],
  hasSubUnits: false,
  existedBefore: () => null,
});

const always =
  (answer: MatchAnswer): Answer =>
  () =>
    answer;

/** "Sở Xây dựng tỉnh Hà Tĩnh" → "Hà Tĩnh". Only a province has a sở, so nothing else can be meant. */
export function provinceIn(name: string): string | null {
  const found =
    /^\s*(?:sở|ubnd|[uủ][yỷ] ban nhân dân)\s(?:.*\s)?(?:tỉnh|thành phố|tp\.?)\s+(.+?)\s*$/iu.exec(
      name.normalize('NFC'),
    );
  return found ? found[1]! : null;
}

/** Cuts the own province off the name of a sở; other provinces' sở keep theirs. */
export function barer(province: string | null): (name: string) => string {
  if (province === null) return (name) => name;
  const tails = ['tỉnh ', 'thành phố ', 'tp ', ''].map((kind) => ` ${unitForm(kind + province)}`);
  return (name) => {
    const words = normaliseText(name)
      .split(/[^\p{L}\p{N}&]+/u)
      .filter(Boolean);
    const form = unitForm(words.join(' '));
    const tail = tails.find((one) => form.endsWith(one));
    if (!tail || words[0]!.toLowerCase() !== 'sở') return name;
    const kept = words.slice(0, words.length - tail.trim().split(' ').length);
    return kept.length > 1 ? kept.join(' ') : name;
  };
}

interface Asked {
  unit: string;
  /** Ids of the entries that bear the asked name on the last day. */
  targets: ReadonlySet<string>;
  index: OrganisationIndex;
  asOf: string;
}

function targetsOf(index: OrganisationIndex, unit: string, asOf: string): ReadonlySet<string> {
  const claims = index.claims(unit);
  const inForce = claims.filter(({ dated }) => overlaps(dated, { from: asOf, to: asOf }));
  const chosen = inForce.length > 0 ? inForce : claims;
  return new Set(chosen.map(({ organisation }) => organisation.id));
}

/** The officer's word, within the days that go with it. */
function ownAnswer(
  entries: readonly UnitName[],
  name: string,
  { span }: About,
  asOf: string,
): MatchAnswer {
  const answers = entries.map(({ kind, ...dated }): MatchAnswer => {
    const found = { relation: kind, name, since: null, source: null };
    if (kind === 'predecessor') {
      const since = dated.validTo === null ? null : addDays(dated.validTo, 1);
      return since !== null && since > asOf ? null : { ...found, since };
    }
    if (dated.validFrom === null && dated.validTo === null) return found;
    if (!span) return 'ambiguous';
    if (covers(dated, span)) return found;
    // A name outside its days may be a portal that lags behind, or another unit by now.
    return kind === 'alias' || overlaps(dated, span) ? 'ambiguous' : null;
  });
  return answers.find((one) => one !== null && one !== 'ambiguous') ?? answers[0] ?? null;
}

function dataAnswer(asked: Asked, name: string, claims: readonly Claim[]): Answer {
  if (asked.targets.size === 0 || claims.length === 0) return always(null);
  return ({ span = null, field = null }) => {
    const inForce = span ? claims.filter(({ dated }) => overlaps(dated, span)) : claims;
    const used = inForce.length > 0 ? inForce : claims;
    const answers = used.map((claim) => relationOf(asked, name, claim.organisation, span, field));
    const [first] = answers;
    const alike = answers.every((one) => relationKey(one) === relationKey(first!));
    if (alike) return first!;
    return answers.some((one) => one !== null) ? 'ambiguous' : null;
  };
}

const relationKey = (answer: MatchAnswer): string =>
  answer === null || answer === 'ambiguous' ? String(answer) : answer.relation;

function relationOf(
  asked: Asked,
  name: string,
  organisation: Organisation,
  span: Span | null,
  field: string | null,
): MatchAnswer {
  const { source } = organisation;
  if (asked.targets.has(organisation.id)) return { relation: 'alias', name, since: null, source };
  if (isPartOf(asked, organisation) && (!span || overlaps(organisation, span)))
    return { relation: 'subUnit', name, since: null, source };
  const reached = succeeds(asked, organisation, field, new Set());
  if (reached === 'no') return null;
  if (reached === 'perhaps') return 'ambiguous';
  return { relation: 'predecessor', name, since: dayAfter(organisation), source };
}

function isPartOf({ targets, index }: Asked, organisation: Organisation): boolean {
  const seen = new Set<string>();
  for (let id = organisation.parent; id !== null && !seen.has(id);) {
    if (targets.has(id)) return true;
    seen.add(id);
    id = index.byId.get(id)?.parent ?? null;
  }
  return false;
}

const dayAfter = ({ validTo }: Dated): string | null => (validTo ? addDays(validTo, 1) : null);

/** Does the work of an organisation, as far as a field of it is concerned, lie with the asked unit on the last day? */
function succeeds(
  asked: Asked,
  organisation: Organisation,
  field: string | null,
  seen: Set<string>,
): 'yes' | 'no' | 'perhaps' {
  const since = dayAfter(organisation);
  if (since === null || since > asked.asOf || seen.has(organisation.id)) return 'no';
  seen.add(organisation.id);
  const answers = heirs(organisation, field).map((id) => {
    if (asked.targets.has(id)) return 'yes';
    const next = asked.index.byId.get(id);
    return next ? succeeds(asked, next, field, seen) : 'no';
  });
  if (answers.every((one) => one === 'no')) return 'no';
  return answers.every((one) => one === 'yes') ? 'yes' : 'perhaps';
}

/** Successors that may have got a dossier: by its field; all of them where the field is not known. */
function heirs({ successors }: Organisation, field: string | null): string[] {
  const byField = successors.filter(({ fields }) => fields);
  if (field === null || byField.length === 0) return successors.map(({ id }) => id);
  const named = byField.filter(({ fields }) => fields!.some((one) => fold(one) === fold(field)));
  const rest = successors.filter(({ fields }) => !fields);
  return (named.length > 0 ? named : rest).map(({ id }) => id);
}

function ownSuccessions(own: readonly UnitName[], asOf: string): Succession[] {
  return own.flatMap((entry) => {
    const since = dayAfter(entry);
    if (entry.kind !== 'predecessor' || (since !== null && since > asOf)) return [];
    return [{ names: [entry.name], since, source: null, shared: false }];
  });
}

function dataSuccessions(asked: Asked): Succession[] {
  return asked.index.all.flatMap((one) => {
    if (one.kind !== 'unit' || asked.targets.has(one.id)) return [];
    const reached = succeeds(asked, one, null, new Set());
    if (reached === 'no') return [];
    const names = [one.name, ...one.aliases.map(({ name }) => name)];
    return [{ names, since: dayAfter(one), source: one.source, shared: reached === 'perhaps' }];
  });
}

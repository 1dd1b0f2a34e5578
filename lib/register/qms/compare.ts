/** The portal's procedures against those of the QMS (domain §2.4 Q6): same, missing, obsolete, renamed, or to be asked. */
import {
  DOUBTFUL_LIKENESS,
  nameLikeness,
  procedureCodeKey,
  procedureNameKey,
} from '../../domain/procedure-key';
import type { ListedProcedure } from '../../domain/reading';
import type { QmsProcedure } from './procedures';

export type ProcedureLine<P extends ListedProcedure = ListedProcedure> =
  /** One code on both sides, or said by the officer to be one; `unproven`: no day or document shows that the QMS has it. */
  | { kind: 'same' | 'unproven'; portal: P; qms: QmsProcedure }
  /** One code, another name; or one name, another code. */
  | { kind: 'renamed' | 'recoded'; portal: P; qms: QmsProcedure }
  /** On the portal, not in the QMS. */
  | { kind: 'missing'; portal: P }
  /** In the QMS, no longer on the portal; `unseen`: not seen there, but the catalogue was not read whole. */
  | { kind: 'obsolete' | 'unseen'; qms: QmsProcedure }
  /** Alike, or of one name without a code, and nothing proves that they are one or two. */
  | { kind: 'doubtful'; portal: P; candidates: QmsProcedure[] }
  /** Several entries of the QMS for one procedure. */
  | { kind: 'twice'; qms: QmsProcedure; others: QmsProcedure[] };
export type LineKind = ProcedureLine['kind'];

/** One procedure of the portal; a code may stand there under several names (its cases). */
interface Offered<P> {
  first: P;
  code: string | null;
  names: Set<string>;
}

/**
 * Compares two lists. Codes decide, then what the officer has said; one name without a code is asked like what is only
 * alike. Neither order nor repetition matters. @param whole the catalogue was read to its end: only then is absence from it proven
 */
export function compareProcedures<P extends ListedProcedure>(
  portal: readonly P[],
  qms: readonly QmsProcedure[],
  whole: boolean,
): ProcedureLine<P>[] {
  const work = new Work(offered(portal), [...new Set(qms)].sort(byIdentity));
  work.pairByCode();
  work.pairBySaid();
  work.pairByName();
  work.askByLikeness();
  return work.finish(whole);
}

const textOf = ({ code, name }: { code: string | null; name: string | null }): string =>
  `${procedureCodeKey(code) ?? ''}|${procedureNameKey(name) ?? ''}|${code ?? ''}|${name ?? ''}`;
const byIdentity = (a: QmsProcedure, b: QmsProcedure): number => {
  const [left, right] = [`${textOf(a)}|${a.entry.id}`, `${textOf(b)}|${b.entry.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

function offered<P extends ListedProcedure>(portal: readonly P[]): Offered<P>[] {
  const groups = new Map<string, Offered<P>>();
  const sorted = [...portal].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  for (const one of sorted) {
    const code = procedureCodeKey(one.code);
    const name = procedureNameKey(one.name);
    if (code === null && name === null) continue;
    const key = code === null ? `name ${name}` : `code ${code}`;
    const group = groups.get(key) ?? { first: one, code, names: new Set<string>() };
    if (name !== null) group.names.add(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

class Work<P extends ListedProcedure> {
  private readonly lines: ProcedureLine<P>[] = [];
  /** Asked about: neither missing nor obsolete until somebody answers. */
  private readonly asked = new Set<QmsProcedure>();

  constructor(
    private portal: Offered<P>[],
    private qms: QmsProcedure[],
  ) {}

  pairByCode(): void {
    this.portal = this.portal.filter((one) => {
      if (one.code === null) return true;
      const found = this.qms.filter(({ code }) => procedureCodeKey(code) === one.code);
      if (found.length === 0) return true;
      const best = found.find((qms) => hasName(one, qms)) ?? found[0]!;
      this.pair(isNamedSo(one, best) ? 'same' : 'renamed', one, best, found);
      return false;
    });
  }

  pairBySaid(): void {
    this.portal = this.portal.filter((one) => {
      const found = this.qms.filter((qms) => isSaid(one, qms));
      if (found.length === 0) return true;
      const best = found.find((qms) => hasName(one, qms)) ?? found[0]!;
      const isCodedSo = one.code === null || procedureCodeKey(best.code) === null;
      const kind = !isCodedSo ? 'recoded' : isNamedSo(one, best) ? 'same' : 'renamed';
      this.pair(kind, one, best, found);
      return false;
    });
  }

  pairByName(): void {
    const before = [...this.portal];
    this.portal = before.filter((one) => {
      const found = this.qms.filter((qms) => hasName(one, qms) && !differs(one, qms));
      if (found.length === 0) return true;
      // Two procedures of one name: whose the entry is cannot be told.
      if (before.some((other) => other !== one && found.some((qms) => hasName(other, qms))))
        return !this.ask(one, found);
      // A name alone is no proof: without a code on both sides it is asked.
      if (one.code === null || found.some(({ code }) => procedureCodeKey(code) === null))
        return !this.ask(one, found);
      this.pair('recoded', one, found[0]!, found);
      return false;
    });
  }

  askByLikeness(): void {
    this.portal = this.portal.filter((one) => {
      const alike = this.qms.filter((qms) => isAlike(one, qms) && !differs(one, qms));
      return alike.length === 0 || !this.ask(one, alike);
    });
  }

  finish(whole: boolean): ProcedureLine<P>[] {
    for (const { first } of this.portal) this.lines.push({ kind: 'missing', portal: first });
    for (const qms of this.qms)
      if (!this.asked.has(qms)) this.lines.push({ kind: whole ? 'obsolete' : 'unseen', qms });
    return this.lines;
  }

  private pair(
    kind: 'same' | 'renamed' | 'recoded',
    { first }: Offered<P>,
    qms: QmsProcedure,
    found: readonly QmsProcedure[],
  ): void {
    const told = kind === 'same' && !found.some(({ proven }) => proven) ? 'unproven' : kind;
    this.lines.push({ kind: told, portal: first, qms } as ProcedureLine<P>);
    const others = found.filter((one) => one !== qms);
    if (others.length > 0) this.lines.push({ kind: 'twice', qms, others });
    this.qms = this.qms.filter((one) => !found.includes(one));
  }

  private ask({ first }: Offered<P>, candidates: QmsProcedure[]): true {
    this.lines.push({ kind: 'doubtful', portal: first, candidates });
    for (const one of candidates) this.asked.add(one);
    return true;
  }
}

const hasName = <P>({ names }: Offered<P>, { name }: QmsProcedure): boolean =>
  names.has(procedureNameKey(name) ?? '');

/** One side has no name, or both have the same. */
const isNamedSo = <P>(one: Offered<P>, qms: QmsProcedure): boolean =>
  qms.name === null || one.names.size === 0 || hasName(one, qms);

/** The officer has said that the two are two. */
const differs = <P>({ names, code }: Offered<P>, { entry }: QmsProcedure): boolean =>
  (entry.values.differsFrom ?? []).some(
    (other) => names.has(procedureNameKey(other) ?? '') || procedureCodeKey(other) === code,
  );

/** The officer has said that the two are one; a procedure with a code is named by that alone. */
const isSaid = <P>({ names, code }: Offered<P>, { entry }: QmsProcedure): boolean =>
  (entry.values.sameAs ?? []).some((said) =>
    code === null ? names.has(procedureNameKey(said) ?? '') : procedureCodeKey(said) === code,
  );

const isAlike = <P>({ names }: Offered<P>, { name }: QmsProcedure): boolean =>
  name !== null && [...names].some((own) => nameLikeness(own, name) >= DOUBTFUL_LIKENESS);

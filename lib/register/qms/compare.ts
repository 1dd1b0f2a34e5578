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
  /** One code or one name on both sides. */
  | { kind: 'same'; portal: P; qms: QmsProcedure }
  /** One code, another name; or one name, another code. */
  | { kind: 'renamed' | 'recoded'; portal: P; qms: QmsProcedure }
  /** On the portal, not in the QMS. */
  | { kind: 'missing'; portal: P }
  /** In the QMS, no longer on the portal; `unseen`: not seen there, but the catalogue was not read whole. */
  | { kind: 'obsolete' | 'unseen'; qms: QmsProcedure }
  /** Alike, and nothing proves that they are one or two. */
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
 * Compares two lists. Codes decide first, then whole names; what is only alike is asked. Neither order nor repetition
 * matters. @param whole the catalogue was read to its end: only then is absence from it proven
 */
export function compareProcedures<P extends ListedProcedure>(
  portal: readonly P[],
  qms: readonly QmsProcedure[],
  whole: boolean,
): ProcedureLine<P>[] {
  const work = new Work(offered(portal), [...new Set(qms)].sort(byIdentity));
  work.pairByCode();
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
      const unnamed = best.name === null || one.names.size === 0;
      this.pair(unnamed || hasName(one, best) ? 'same' : 'renamed', one, best, found);
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
      const best = found.find(({ code }) => code === null) ?? found[0]!;
      const kind = one.code !== null && best.code !== null ? 'recoded' : 'same';
      this.pair(kind, one, best, found);
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
    this.lines.push({ kind, portal: first, qms });
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

/** The officer has said that the two are two. */
function differs<P>({ names, code }: Offered<P>, { entry }: QmsProcedure): boolean {
  const others = entry.kind === 'qmsProcedure' ? (entry.values.differsFrom ?? []) : [];
  return others.some(
    (other) => names.has(procedureNameKey(other) ?? '') || procedureCodeKey(other) === code,
  );
}

const isAlike = <P>({ names }: Offered<P>, { name }: QmsProcedure): boolean =>
  name !== null && [...names].some((own) => nameLikeness(own, name) >= DOUBTFUL_LIKENESS);

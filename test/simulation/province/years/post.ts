/** What comes in over the years: versions, the same again, copies, names that have passed, damaged files; each with its fate. */
import type { Prng } from '../../../sample-portal/data/prng';
import { valuesOf } from '../values';
import { letter, type Letter } from './letter';
import type { Rules } from './rules';
import { FIRST_OF_TWO, isThere, nameOn, type Unit, type Year } from './units';
import type { Entry, Sending, Values } from './world';

export type Status = 'accepted' | 'superseded' | 'duplicate' | 'refused' | 'questions';

export interface Fate {
  /** Of another year it is refused; null: nobody can read of which year it is. */
  year: Year | null;
  /** The name that it carries, as the list writes it; null: none can be read. */
  of: string | null;
  open: Status;
  /** What the officer answers, where it is asked about. */
  fix: { unit: string } | { setAside: string } | null;
  settled: Status;
}

type Sent = Pick<Entry, 'sending' | 'late'>;

export class Post {
  readonly files: { name: string; bytes: Uint8Array }[] = [];
  readonly fates = new Map<string, Fate>();

  constructor(
    private readonly prng: Prng,
    private readonly units: readonly Unit[],
    private readonly rules: Rules,
  ) {}

  /** What a unit sends for a year; `before` is what it sent for the year before. */
  async send(unit: Unit, year: Year, inScope: boolean, before: Sending | null): Promise<Sent> {
    const { prng } = this;
    const day = this.rules.day(year);
    if (!inScope && !isThere(unit, day)) return this.outOfTime(unit, year, day);
    if (!prng.chance(inScope ? 0.85 : 0.4)) return { sending: null, late: null };
    const stale = this.staleName(unit, year, inScope);
    const isOpen = stale !== null || this.isShared(unit, year);
    const kind = prng.chance(0.12) ? 'report' : 'bundle';
    const again = prng.chance(0.06) ? before?.values : undefined;
    const values = shown(again ?? valuesOf(prng), kind);
    const period = this.periodOf(unit, year, day);
    const as = stale ?? nameOf(prng, unit, year);
    // In one wording, whatever it sends again.
    const form = prng.int(0, 1);
    const own = { unit: as, year, kind, values, period, form } as const;
    const first = `${year}-${prng.pick(['11-10', '11-15', '11-16', '12-20'])}`;
    if (isOpen) {
      const fix = { unit: unit.id };
      await this.put({ ...own, on: first }, stale ?? unit.name, 'questions', 'accepted', fix);
      return { sending: { kind, values, period, first, again: 0, isOpen }, late: null };
    }
    const more = await this.versions(own, unit.name, first);
    return { sending: { kind, values, period, first, again: more, isOpen }, late: null };
  }

  /** Older versions, the one that counts, and the same again months later; all in one kind. */
  private async versions(
    own: Omit<Letter, 'on' | 'mark' | 'previous'>,
    of: string,
    first: string,
  ): Promise<number> {
    const { prng } = this;
    const older = prng.chance(0.2) ? prng.int(1, 2) : 0;
    const days = [first, `${own.year}-12-24`, `${own.year}-12-30`];
    let previous = null;
    for (let at = 0; at <= older; at += 1) {
      const isLast = at === older;
      const values = isLast ? own.values : shown(valuesOf(prng), own.kind);
      const status = isLast ? 'accepted' : 'superseded';
      const on = days[at]!;
      previous = await this.put({ ...own, values, on, mark: `Bản ${at}`, previous }, of, status);
    }
    const { name, bytes } = this.files[this.files.length - 1]!;
    if (prng.chance(0.15)) this.copy(name, bytes);
    if (!prng.chance(0.2)) return older;
    // As that of the next year, says its sender.
    const on = `${own.year + 1}-11-05`;
    await this.put({ ...own, on, mark: `Bản ${older}`, previous }, of, 'duplicate');
    return older + 1;
  }

  /** Of one that had ended: its last months. Of one that did not exist yet: numbers under the new name. */
  private async outOfTime(unit: Unit, year: Year, day: string): Promise<Sent> {
    const ended = unit.to !== null && unit.to < day && unit.to >= `${year}-01-01`;
    // Under a name that another bears too it would be that one's.
    const isAlone = this.units.every((one) => one === unit || one.name !== unit.name);
    const early = isAlone && unit.from !== null && unit.from > day;
    const isSent = ended ? this.prng.chance(0.4) : early && year < 2026 && this.prng.chance(0.2);
    if (!isSent) return { sending: null, late: null };
    const to = ended ? unit.to! : `${year}-11-05`;
    const from = early && unit.from! < to && unit.from! > `${year}-01-01` ? unit.from! : null;
    const period = { from: from ?? `${year}-01-01`, to };
    const fix = ended ? { unit: unit.id } : { setAside: 'Số liệu gửi lại dưới tên mới' };
    const values = shown(valuesOf(this.prng), 'bundle');
    const content = { unit: unit.name, year, kind: 'bundle', values, period } as const;
    const settled = ended ? 'accepted' : 'refused';
    const letterOf = { ...content, on: `${year}-12-21` };
    const { name } = await this.put(letterOf, unit.name, 'questions', settled, fix);
    return { sending: null, late: name };
  }

  /** The name of a unit that went up in this one, where nobody else has sent under it. */
  private staleName(unit: Unit, year: Year, inScope: boolean): string | null {
    if (!inScope || unit.from === null || !this.prng.chance(0.25)) return null;
    const day = this.rules.day(year);
    const gone = this.units.filter(
      ({ into, to, name }) =>
        into.includes(unit.id) && to !== null && to < day && name !== unit.name,
    );
    return gone.length === 0 ? null : this.prng.pick(gone).name;
  }

  /** Another unit of some day of the year bears the name. */
  private isShared({ id, name }: Unit, year: Year): boolean {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    const bearers = this.units.filter(
      (one) =>
        one.name === name &&
        (one.from === null || one.from <= to) &&
        (one.to === null || one.to >= from),
    );
    return bearers.some((one) => one.id !== id);
  }

  private periodOf({ from, to }: Unit, year: Year, day: string): Sending['period'] {
    const half = day < `${year}-11-05`;
    const isNew = from === FIRST_OF_TWO && year === 2025;
    const start = isNew && this.prng.chance(0.4) ? FIRST_OF_TWO : `${year}-01-01`;
    if (to !== null && to.startsWith(`${year}`) && to <= `${year}-11-05`)
      return { from: start, to };
    const end = half ? '06-30' : this.prng.chance(0.12) ? '10-31' : '11-05';
    return { from: start, to: `${year}-${end}` };
  }

  private async put(
    content: Letter,
    of: string,
    open: Status,
    settled: Status = open,
    fix: Fate['fix'] = null,
  ) {
    const stem = this.prng.pick(['bao cao', 'BC cuoi', 'file moi']);
    const name = `${this.prng.int(1, 4)}/${stem} (${this.files.length})`;
    const sent = await letter(name, content);
    this.files.push({ name: sent.name, bytes: sent.bytes });
    this.fates.set(sent.name, { year: content.year as Year, of, open, fix, settled });
    return sent;
  }

  private copy(name: string, bytes: Uint8Array): void {
    const again = `zzz nam sau/${name.split('/')[1]!}`;
    this.files.push({ name: again, bytes });
    const fate = {
      year: null,
      of: null,
      open: 'duplicate',
      fix: null,
      settled: 'duplicate',
    } as const;
    this.fates.set(again, fate);
  }

  /** Two that cannot be read; of no year. */
  addNoise(): void {
    const whole = this.files.find(({ name }) => name.endsWith('.json'))!.bytes;
    const noise = [
      { name: 'cat.json', bytes: whole.subarray(0, whole.length - 40) },
      { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.4 …') },
    ];
    const fate = { year: null, of: null, open: 'refused', fix: null, settled: 'refused' } as const;
    for (const file of noise) {
      this.files.push(file);
      this.fates.set(file.name, fate);
    }
  }
}

/** The printed forms have no line for what was resolved early or in time (forms of the two provinces, I.2.2). */
const shown = (values: Values, kind: Sending['kind']): Values =>
  kind === 'bundle'
    ? values
    : { ...values, 'dossiers.resolvedEarly': null, 'dossiers.resolvedOnTime': null };

/** How a unit writes its name: as it is or was, in capitals, with the province, with "UBND" spelled out. */
function nameOf(prng: Prng, unit: Unit, year: Year): string {
  const name = prng.chance(0.3) ? nameOn(unit, '2025-01-01') : nameOn(unit, `${year}-11-05`);
  const forms = [name, name.toUpperCase(), name.replace('UBND', 'Ủy ban nhân dân')];
  if (unit.level === 'cap-tinh') forms.push(`${name} tỉnh Bịa Đặt`);
  return prng.pick(forms);
}

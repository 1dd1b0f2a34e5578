/** Where a page says which period its rows cover: caption, address, selects, date inputs. */
import type { GridPeriod } from '../../../domain/reading';
import { fold, withoutMarks } from '../../../domain/text';
import type { RawControl } from '../../raw';
import { dayIn, explicitSpan, partialSpan, wholeSpan, type PartialSpan, type Span } from './span';

export type Basis = GridPeriod['basis'];
export type PeriodOf = GridPeriod['of'];

export interface Evidence {
  basis: Basis;
  of: PeriodOf;
  span: Span | null;
  /** Set instead of `span` while the year is not known. */
  partial: PartialSpan | null;
  /** Controls used up by it; they are no filters. */
  controls: RawControl[];
}

const OF: readonly (readonly [Exclude<PeriodOf, null>, RegExp])[] = [
  ['received', /tiep nhan|ngay nhan|accept|receive|tiepnhan/],
  ['submitted', /ngay nop|nop ho so|ngay gui|submit|applied|ngaynop/],
  ['due', /hen tra|den han|appointment|duedate|hentra/],
  ['finished', /ket thuc|hoan thanh|co ket qua|xu li xong|giai quyet xong|finish|complete|ketthuc/],
  ['returned', /ngay tra|tra ket qua|thuc tra|return|ngaytra/],
];

/** Which of a dossier's dates a label speaks of; null where none, or more than one. */
export function ofLabel(label: string): PeriodOf {
  const key = fold(label).replace(/hen tra ket qua/g, 'hen tra');
  const hits = OF.filter(([, pattern]) => pattern.test(key));
  return hits.length === 1 ? hits[0]![0] : null;
}

const none = { span: null, partial: null, controls: [] };

/** What one caption or heading says; null where it says no period. */
export function captionEvidence(text: string): Evidence | null {
  const span = explicitSpan(text);
  if (span) return { ...none, basis: 'caption', of: ofLabel(text), span };
  const partial = partialSpan(text);
  return (
    partial && { ...none, basis: 'caption', of: ofLabel(text), partial, span: wholeSpan(partial) }
  );
}

const YEAR = /^(nam|year|y|namthongke|nambaocao)$/;
const MONTH = /^(thang|month|m|thangthongke)$/;
const QUARTER = /^(quy|quarter|q)$/;
const FROM =
  /^(.*?)(from|fromdate|datefrom|tungay|start|startdate|begin|begindate|tu|ngaybatdau)$|^(?:from|tungay|start)(.+)$/;
const TO = /^(.*?)(to|todate|dateto|denngay|end|enddate|den|ngayketthuc)$|^(?:to|denngay|end)(.+)$/;

/** Periods in the query of an address, also behind `#`. */
export function addressEvidence(parameters: readonly (readonly [string, string])[]): Evidence[] {
  const named = parameters.map(
    ([name, value]) => [name.toLowerCase().replace(/[-_.]/g, ''), value] as const,
  );
  const value = (pattern: RegExp): string | null =>
    named.find(([name, text]) => pattern.test(name) && text !== '')?.[1] ?? null;
  const found = ranges(named);
  const year = Number(value(YEAR));
  const month = Number(value(MONTH) ?? 0);
  const quarter = Number(value(QUARTER) ?? 0);
  if (year >= 1990 && year <= 2100) {
    const months = monthsOf(month, quarter);
    const partial: PartialSpan = { year, months };
    found.push({ ...none, basis: 'url', of: null, span: wholeSpan(partial) });
  }
  return found;
}

function monthsOf(month: number, quarter: number): [number, number] | null {
  if (month >= 1 && month <= 12) return [month, month];
  return quarter >= 1 && quarter <= 4 ? [3 * quarter - 2, 3 * quarter] : null;
}

function ranges(named: readonly (readonly [string, string])[]): Evidence[] {
  const found: Evidence[] = [];
  for (const [name, text] of named) {
    const from = FROM.exec(name);
    const day = from && dayIn(text);
    if (!from || !day) continue;
    const subject = from[1] ?? from[3] ?? '';
    const end = named.find(([other, endText]) => {
      const to = TO.exec(other);
      return to !== null && (to[1] ?? to[3] ?? '') === subject && dayIn(endText) !== null;
    });
    const to = end ? dayIn(end[1]) : null;
    if (to === null || to < day) continue;
    found.push({
      ...none,
      basis: 'url',
      of: ofLabel(subject),
      span: { from: day, to, explicit: true },
    });
  }
  return found;
}

interface Chosen {
  control: RawControl;
  partial: PartialSpan;
}

/** Year, quarter and month selects, joined; each by itself where two of them do not nest ("Quý I" and "Tháng 10"). */
export function selectEvidence(controls: readonly RawControl[]): Evidence[] {
  const chosen = controls
    .filter((control) => control.kind === 'select' || control.kind === 'choice')
    .flatMap((control): Chosen[] => {
      const partial = selectPartial(control);
      return partial === null ? [] : [{ control, partial }];
    });
  if (chosen.length === 0) return [];
  const ends = fromTo(chosen);
  if (ends) return [ends];
  const year = chosen.find(({ partial }) => partial.year !== null)?.partial.year ?? null;
  const ranges = chosen.flatMap(({ partial }) => (partial.months === null ? [] : [partial.months]));
  const narrowest = ranges.find((range) => ranges.every((other) => isInside(range, other)));
  if (ranges.length > 0 && narrowest === undefined)
    return chosen.map((one) =>
      fromSelects({ ...one.partial, year: one.partial.year ?? year }, [one]),
    );
  return [fromSelects({ year, months: narrowest ?? null }, chosen)];
}

const isInside = (inner: [number, number], outer: [number, number]): boolean =>
  inner[0] >= outer[0] && inner[1] <= outer[1];

const fromSelects = (partial: PartialSpan, chosen: readonly Chosen[]): Evidence => ({
  basis: 'select',
  of: null,
  partial,
  span: wholeSpan(partial),
  controls: chosen.map(({ control }) => control),
});

/** "Từ tháng" / "Đến tháng" (or quý, năm) as two selects, with a year beside them or in each. */
function fromTo(chosen: readonly Chosen[]): Evidence | null {
  const from = chosen.find(({ control }) => /^tu\b/.test(fold(control.label)));
  const to = chosen.find(({ control }) => /^den\b/.test(fold(control.label)));
  if (!from || !to) return null;
  const shared = chosen.find((one) => one !== from && one !== to)?.partial.year ?? null;
  const start = wholeSpan(from.partial, from.partial.year ?? shared ?? to.partial.year);
  const end = wholeSpan(to.partial, to.partial.year ?? shared ?? from.partial.year);
  const controls = chosen.map(({ control }) => control);
  if (start && end && start.from <= end.to)
    return {
      ...none,
      basis: 'select',
      of: null,
      controls,
      span: { from: start.from, to: end.to, explicit: false },
    };
  const [a, b] = [from.partial.months, to.partial.months];
  if (start || end || a === null || b === null || a[0] > b[1]) return null;
  return {
    ...none,
    basis: 'select',
    of: null,
    controls,
    partial: { year: null, months: [a[0], b[1]] },
  };
}

function selectPartial(control: RawControl): PartialSpan | null {
  const said = partialSpan(control.value);
  if (said) return said;
  const label = withoutMarks(control.label);
  const number = /^\s*(\d{1,4}|i{1,3}|iv)\s*$/i.exec(control.value)?.[1];
  if (number === undefined) return null;
  if (/\bnam\b/.test(label) && /^\d{4}$/.test(number))
    return { year: Number(number), months: null };
  if (/\bthang\b/.test(label)) return partialSpan(`tháng ${number}`);
  if (/\bquy\b/.test(label)) return partialSpan(`quý ${number}`);
  return null;
}

/** True for a control that only chooses a period, whatever its value ("Cả năm", "Theo tháng"). */
export function isPeriodControl(control: RawControl): boolean {
  const label = fold(control.label);
  return (
    control.kind === 'date' ||
    selectPartial(control) !== null ||
    explicitSpan(control.value) !== null ||
    /^(nam|thang|qui|ki|ki bao cao|loai thoi gian|thoi gian|tu ngay|den ngay|tu thang|den thang|khoang thoi gian|loai ki|tuan|ngay)$/.test(
      label,
    ) ||
    /^(tu|den)( ngay| thang| nam)?\b/.test(label)
  );
}

/** Date inputs: a pair "Từ ngày" / "Đến ngày", two under one label, or one field holding a range. */
export function inputEvidence(controls: readonly RawControl[]): Evidence[] {
  const found: Evidence[] = [];
  const days: {
    control: RawControl;
    day: string;
    end: 'from' | 'to' | null;
    of: PeriodOf;
    subject: string;
  }[] = [];
  for (const control of controls.filter((c) => c.kind === 'date' || c.kind === 'text')) {
    const whole = explicitSpan(control.value) ?? monthField(control);
    if (whole)
      found.push({
        basis: 'inputs',
        of: ofLabel(control.label),
        span: whole,
        partial: null,
        controls: [control],
      });
    const day = whole ? null : dayIn(control.value);
    if (day !== null) days.push({ control, day, ...endOf(control.label) });
  }
  for (let at = 0; at + 1 < days.length; at++) {
    const [a, b] = [days[at]!, days[at + 1]!];
    if (a.end === 'to' || b.end === 'from' || (a.end === null && a.subject !== b.subject)) continue;
    if (a.day > b.day) continue;
    found.push({
      basis: 'inputs',
      of: a.of ?? b.of,
      span: { from: a.day, to: b.day, explicit: true },
      partial: null,
      controls: [a.control, b.control],
    });
    at++;
  }
  return found;
}

/** Which end of a range a label speaks of, and of which date. */
export function endOf(label: string): { end: 'from' | 'to' | null; of: PeriodOf; subject: string } {
  const key = fold(label);
  const end = /\b(tu|bat dau|from|start)\b/.test(key)
    ? 'from'
    : /\b(den|to|end)\b(?! han)/.test(key) || /ket thuc$/.test(key)
      ? 'to'
      : null;
  return { end, of: ofLabel(label), subject: key };
}

/** "Tháng: 11/2026", a month field "2026-11", "Năm: 2026". */
function monthField(control: RawControl): Span | null {
  const value = control.value.trim();
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(value) ?? /^(\d{4})-(\d{2})$/.exec(value);
  if (month) {
    const [a, b] = [Number(month[1]), Number(month[2])];
    const [year, m] = a > 12 ? [a, b] : [b, a];
    return m >= 1 && m <= 12 ? wholeSpan({ year, months: [m, m] }) : null;
  }
  const year = /^(20\d{2})$/.exec(value);
  return year && /\bnam\b/.test(fold(control.label))
    ? wholeSpan({ year: Number(year[1]), months: null })
    : null;
}

/** Rows of a dossier list (or one detail page) as dossiers. */
import { containsIdentityNumber, isProcedureCode, keptCode } from '../../domain/dossier-code';
import type { Dossier } from '../../domain/reading';
import { normaliseText } from '../../domain/text';
import { dossierLabels, labelKey, statusLabels, type LabelField } from '../../packs/labels';
import type { PortalPack } from '../../packs/portals';
import type { RawCell, RawRow } from '../raw';
import { codeOfCell, secondCode } from './codes';
import { bareWords, datedText, isLateness, isNoDate } from './dates-in-cells';
import { isDateField, type DossierColumn } from './dossier-columns';
import { channelOf, factsOf, type LineFact } from './lines';
import type { PersonalData } from './privacy';

export interface DossierContext {
  grid: number;
  columns: readonly DossierColumn[];
  codeAt: number | null;
  personal: PersonalData;
  pack: PortalPack | null;
  /** Scope of the whole grid, where the row does not say. */
  names: { unit: string | null; field: string | null; procedure: string | null };
  badDate: (raw: string, code: string) => void;
}

/** A dossier of which nothing but its code is known. */
export function emptyDossier(grid: number, code: string): Dossier {
  return {
    grid,
    code,
    procedure: null,
    procedureCode: null,
    field: null,
    unit: null,
    channel: null,
    otherCodes: [],
    submittedAt: null,
    receivedAt: null,
    dueAt: null,
    dueAtOriginal: null,
    resultAt: null,
    returnedAt: null,
    supplements: [],
    withdrawnAt: null,
    refusedAt: null,
    stoppedAt: null,
    apologisedAt: null,
    status: null,
    statusText: null,
    latenessText: null,
    resultAttached: null,
  };
}

/** Fields of a dossier in the making: dates of a supplement are gathered before they become one. */
class Making {
  readonly dossier: Dossier;
  private requestedAt: string | null = null;
  private completedAt: string | null = null;

  constructor(
    private readonly context: DossierContext,
    readonly rawCode: string,
  ) {
    this.dossier = emptyDossier(context.grid, keptCode(rawCode, context.personal.numbers));
  }

  get pack(): PortalPack | null {
    return this.context.pack;
  }

  date(field: LabelField, text: string): void {
    const { instant, rest, dated } = datedText(text);
    if (rest !== '' && isLateness(bareWords(rest))) this.lateness(bareWords(rest));
    if (dated && instant === null && !isNoDate(text)) this.context.badDate(text, this.dossier.code);
    if (instant === null) return;
    if (field === 'supplementRequestedAt') this.requestedAt ??= instant;
    else if (field === 'supplementCompletedAt') this.completedAt ??= instant;
    else this.setDate(field, instant);
  }

  private setDate(field: LabelField, instant: string): void {
    const name = field === 'newDue' || field === 'internalDue' ? 'dueAt' : field;
    if (!isDateField(name)) return;
    const dates = this.dossier as unknown as Record<string, string | null>;
    if (field === 'newDue' && dates.dueAt) {
      dates.dueAtOriginal ??= dates.dueAt;
      dates.dueAt = instant;
    } else dates[name] ??= instant;
  }

  /** True where the text names somebody. */
  names(text: string): boolean {
    return this.context.personal.scrub(text) !== text;
  }

  lateness(text: string): void {
    this.dossier.latenessText ??= this.context.personal.scrub(text);
  }

  status(text: string): void {
    const plain = bareWords(text);
    if (plain === '' || this.dossier.statusText !== null) return;
    if (isLateness(plain) && statusOf(plain, this.context.pack) === null)
      return this.lateness(plain);
    const clean = this.context.personal.scrub(plain);
    this.dossier.statusText = clean === '' ? null : clean;
    // A name behind the status ("Đang xử lý - <cán bộ>") hides it from the table until it is cut out.
    this.dossier.status = statusOf(plain, this.context.pack) ?? statusOf(clean, this.context.pack);
  }

  text(field: 'procedure' | 'field' | 'unit', text: string): void {
    const plain = normaliseText(text);
    if (plain !== '' && !/^[-_–]+$/.test(plain)) this.dossier[field] ??= plain;
  }

  otherCode(text: string): void {
    const plain = normaliseText(text);
    if (plain === '' || /^[-_–]+$/.test(plain) || /\s/.test(plain)) return;
    const code = keptCode(plain, this.context.personal.numbers);
    if (code !== this.dossier.code && !this.dossier.otherCodes.includes(code))
      this.dossier.otherCodes.push(code);
  }

  attached(cell: RawCell, text: string): void {
    const key = labelKey(text);
    if (cell.files > 0 || dossierLabels.yes.has(key) || /\.(pdf|docx?|jpe?g|png|zip)\b/i.test(text))
      this.dossier.resultAttached = true;
    else if (key === '' || dossierLabels.no.has(key)) this.dossier.resultAttached ??= false;
  }

  finished(): Dossier {
    if (this.requestedAt !== null || this.completedAt !== null)
      this.dossier.supplements = [{ requestedAt: this.requestedAt, completedAt: this.completedAt }];
    const { names, columns } = this.context;
    if (this.dossier.dueAt === null && columns.some((column) => column.renewed)) {
      // The column of renewed dates is empty for a dossier whose first date still holds.
      this.dossier.dueAt = this.dossier.dueAtOriginal;
      this.dossier.dueAtOriginal = null;
    }
    this.dossier.unit ??= names.unit;
    this.dossier.field ??= names.field;
    this.dossier.procedure ??= names.procedure;
    return this.dossier;
  }
}

/** The status a portal's words stand for; null where they are in no table. */
export function statusOf(text: string, pack: PortalPack | null): Dossier['status'] {
  const key = labelKey(text);
  const bare = labelKey(text.replace(/\s*[([].*$/, ''));
  return (
    pack?.statuses.get(key) ??
    statusLabels.get(key) ??
    pack?.statuses.get(bare) ??
    statusLabels.get(bare) ??
    null
  );
}

/** Reads one row; null where it names no dossier. */
export function readDossier(row: RawRow, context: DossierContext): Dossier | null {
  const { codeAt, columns } = context;
  const cell = codeAt === null ? undefined : row.cells[codeAt];
  const code = cell ? codeOfCell(cell, columns[codeAt!]!.field === 'code') : null;
  if (code === null || cell === undefined) return null;
  const making = new Making(context, code);
  const second = secondCode(cell, code);
  if (second !== null) making.otherCode(second);
  row.cells.forEach((one, at) => {
    const column = columns[at];
    if (column && !column.personal && one.text !== '') readCell(making, one, column, at === codeAt);
    else if (column?.field === 'resultAttached') making.attached(one, '');
    else if (column?.resultPlace && one.files > 0) making.attached(one, '');
  });
  if (!columns.some((column) => column.field === 'status')) takeBadge(making, row);
  return making.finished();
}

/** What a status is called, not what can be done: "Bổ sung", "Trả kết quả" may as well be commands. */
const STATE =
  /^(?:da|dang|cho|duoc|khong|moi|chua|bi|cong dan|hoan thanh|tam dunglai|yeu cau|ho so|co ket qua)(?: |$)/;

/** A card's badge without a label: its status, where one of its texts is a known status and no other says one. */
function takeBadge(making: Making, row: RawRow): void {
  const texts = row.cells.flatMap((cell) => cell.pieces ?? []);
  if (texts.length === 0) return;
  const says = (text: string): boolean =>
    STATE.test(labelKey(text)) && statusOf(text, making.pack) !== null;
  const badges = texts.filter(says);
  const elsewhere = row.cells.some((cell) => cell.pieces === undefined && says(cell.text));
  if (badges.length === 1 && !elsewhere) making.status(badges[0]!);
}

/** A dossier whose code stands elsewhere on the page (a heading, another block of the detail page). */
export function readDetail(row: RawRow, code: string, context: DossierContext): Dossier {
  const making = new Making(context, code);
  row.cells.forEach((one, at) => {
    const column = context.columns[at];
    if (column && !column.personal) readCell(making, one, column, false);
  });
  return making.finished();
}

function readCell(making: Making, cell: RawCell, column: DossierColumn, isCode: boolean): void {
  const facts = column.composite || isCode || cell.lines.length > 1 ? factsOf(cell) : [];
  for (const fact of facts) takeFact(making, fact, cell, isCode);
  if (column.resultPlace && cell.files > 0) making.attached(cell, '');
  if (column.field !== null && column.field !== 'code') takeField(making, column, cell, facts);
}

function takeFact(making: Making, fact: LineFact, cell: RawCell, isCode: boolean): void {
  if (fact.kind === 'channel' && isCode) making.dossier.channel ??= fact.channel;
  if (fact.kind === 'lateness') making.lateness(fact.value);
  if (fact.kind === 'other' && isCode) takeSuffix(making, fact.text);
  if (fact.kind !== 'field') return;
  if (fact.channel !== null && isDateField(fact.field)) making.dossier.channel ??= fact.channel;
  takeValue(making, fact.field, fact.value, cell);
}

/** "<mã> - Hồ sơ trực tuyến": the channel stands behind the code. */
function takeSuffix(making: Making, text: string): void {
  const suffix = /\s[-–]\s+(.+)$/u.exec(text);
  const channel = suffix ? channelOf(suffix[1]!) : null;
  if (channel !== null) making.dossier.channel ??= channel;
}

function takeField(
  making: Making,
  column: DossierColumn,
  cell: RawCell,
  facts: readonly Readonly<LineFact>[],
): void {
  const field = column.field!;
  if (isFreeName(column) && making.names(cell.text)) return;
  const loose = facts.flatMap((fact) => (fact.kind === 'other' ? [fact.text] : []));
  const labelled = facts.some((fact) => fact.kind !== 'other' && fact.kind !== 'lateness');
  const text =
    labelled || facts.some((fact) => fact.kind === 'lateness') ? (loose[0] ?? '') : cell.text;
  const mayStandInLine =
    labelled && (field === 'procedure' || field === 'field' || field === 'unit');
  if (mayStandInLine) {
    const words = loose.find((line) => !hasCode(line));
    if (words !== undefined) takeValue(making, field, words, cell);
    return;
  }
  takeValue(making, column.renewed ? 'newDue' : field, text, cell);
}

/** "Tên hồ sơ" may be the procedure, or words of the officer's own with the applicant in them. */
const isFreeName = (column: DossierColumn): boolean =>
  column.field === 'procedure' && /(?:^| )ten ho so$/.test(labelKey(column.path));

const hasCode = (line: string): boolean =>
  codeOfCell({ text: line, lines: [line], files: 0, spanned: false }, false) !== null;

function takeValue(making: Making, field: LabelField, value: string, cell: RawCell): void {
  if (isDateField(field)) return making.date(field, value);
  switch (field) {
    case 'procedure':
    case 'field':
    case 'unit':
      return making.text(field, value);
    case 'procedureCode':
      if (value !== '' && (isProcedureCode(value) || !containsIdentityNumber(value)))
        making.dossier.procedureCode ??= normaliseText(value);
      return;
    case 'channel':
      making.dossier.channel ??=
        channelOf(value) ?? channelOf(bareWords(value).replace(/\s*[([].*$/, ''));
      return;
    case 'otherCodes':
      return making.otherCode(value);
    case 'status':
      return making.status(value);
    case 'latenessText':
      if (value !== '' && !isNoDate(value)) making.lateness(bareWords(value));
      return;
    case 'resultAttached':
      return making.attached(cell, value);
    default:
      return;
  }
}

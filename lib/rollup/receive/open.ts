/** One file → what it says, or why it is refused. Nothing is read from its name. */
import type { Problem } from '../../domain/problem';
import { fold } from '../../domain/text';
import type { rollupStrings } from '../../domain/strings/rollup';
import { rollupProblem } from '../problem';
import { canonicalJson } from '../../domain/canonical-json';
import { docxPictures, docxText, undatedText } from './docx-text';
import { openDossier } from './dossier';
import { fingerprintOf, hashOf, lastingValues } from './fingerprint';
import { sniff, type Sniffed } from './kinds';
import { nothingElse, type Refusal } from './opened';
import { openSheet } from './sheet';
import type { BundleFacts, FigureOrigin, Opened, Readers, ReportRead } from './types';
import type { Unpacked } from './unpack';

export type { Refusal } from './opened';

type Code = keyof typeof rollupStrings;

/** Kinds that are not taken in, each with words that say what to do. */
const REFUSED: Partial<Record<Sniffed, Code>> = {
  'damaged-zip': 'rollup/zip-damaged',
  pdf: 'rollup/pdf',
  backup: 'rollup/backup',
  empty: 'rollup/empty-file',
  zip: 'rollup/zip-too-large',
};

/** What may be a table of the portal's, by the reason where it is none. */
const TABLES: Partial<Record<Sniffed, Code>> = {
  spreadsheet: 'rollup/sheet-damaged',
  'old-office': 'rollup/old-office',
  unknown: 'rollup/unknown-kind',
};

/** Opens a file with the readers given; never throws for what a file holds. */
export async function openFile(file: Unpacked, readers: Readers): Promise<Opened | Refusal> {
  const { name: input, bytes } = file;
  const hash = hashOf(bytes);
  const refuse = (code: Code, severity: Problem['severity'] = 'error'): Refusal => ({
    input,
    hash,
    refused: rollupProblem(code, severity, {}, { place: { file: input } }),
  });
  if (file.damaged) return refuse(`rollup/${file.damaged}`);
  if (file.held) return openDossier({ name: input, held: file.held }, hash, readers.readManifest);
  const kind = sniff(bytes);
  const reason = REFUSED[kind];
  // To whoever sent it, a Word file is no archive: its name serves the message alone.
  if (reason === 'rollup/zip-damaged' && isWordName(input)) return refuse('rollup/docx-damaged');
  if (reason) return refuse(reason);
  const otherwise = TABLES[kind];
  if (otherwise) return openSheet(file, hash, otherwise);
  if (kind === 'json') return openJson(file, hash, readers);
  const text = docxText(bytes);
  if (text === null) return refuse('rollup/docx-damaged');
  if (isProvinceReport(text)) return refuse('rollup/province-report', 'warning');
  return openReport(file, text, hash, readers.readReport);
}

/** A bundle; or the manifest of a dossier whose folder was unpacked. */
function openJson({ name, bytes }: Unpacked, hash: string, readers: Readers): Opened | Refusal {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('"motcua-iso/unit-dossier"')) {
    const held = { manifest: text, hashes: null };
    return openDossier({ name, held }, hash, readers.readManifest);
  }
  const read = readers.readBundle(text);
  return isProblem(read) ? { input: name, hash, refused: read } : ofBundle(read, name, hash);
}
const isWordName = (name: string): boolean => /\.docx$/i.test(name);

const isProblem = (read: BundleFacts | Problem): read is Problem => 'severity' in read;

/** A province's own report lies beside the units' ones more often than not. */
function isProvinceReport(text: string): boolean {
  const lines = text.slice(0, 3000).split('\n');
  const title = lines.findIndex((line) => fold(line) === 'bao cao');
  // The subject alone: a unit's preamble may well cite a plan for all bodies of the province.
  return title >= 0 && fold(lines[title + 1] ?? '').includes(fold(SUBJECT));
}

const SUBJECT = 'của các cơ quan, tổ chức trên địa bàn';

function ofBundle(bundle: BundleFacts, input: string, hash: string): Opened {
  const { unit, year, period, form, values } = bundle;
  const count = (severity: Problem['severity']) =>
    bundle.problems.filter((one) => one.severity === severity).length;
  return {
    ...nothingElse(input, hash),
    kind: 'bundle',
    fingerprint: fingerprintOf({ unit, year, period, form, values: lastingValues(values) }),
    unitName: unit,
    year,
    period,
    dated: bundle.createdAt,
    number: bundle.number,
    checksum: bundle.checksum,
    supersedes: bundle.supersedes,
    values,
    findings: { errors: count('error'), warnings: count('warning') },
    form,
    origins: originsOf(bundle.figures),
    told: [...bundle.problems],
  };
}

async function openReport(
  { name: input, bytes }: Unpacked,
  text: string,
  hash: string,
  readReport: Readers['readReport'],
): Promise<Opened | Refusal> {
  let read: ReportRead;
  try {
    read = await readReport(bytes, input);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    read = { input, values: {}, problems: [unreadable(input, reason)] };
  }
  const { values, problems } = read;
  const known = Object.values(values).some((value) => value !== null && value !== undefined);
  if (!known) {
    const refused = problems.find(({ severity }) => severity === 'error');
    return { input, hash, refused: refused ?? unreadable(input, null) };
  }
  return {
    ...nothingElse(input, hash),
    kind: 'report',
    fingerprint: reportFingerprint(bytes, text, read.outcome),
    unitName: textOf(values, 'preamble.org') ?? textOf(values, 'org.name'),
    year: yearOf(values),
    period: { from: dayOf(values, 'period.start'), to: dayOf(values, 'period.end') },
    dated: dayOf(values, 'doc.date'),
    values,
    problems,
    form: read.pack ?? null,
    ...(read.outcome === undefined ? {} : { outcome: read.outcome }),
    places: read.places ?? {},
  };
}

/** Of a report whose words say too little, what is said stands in its pictures as well: pages that were scanned. */
function reportFingerprint(
  bytes: Uint8Array,
  text: string,
  outcome: ReportRead['outcome'],
): string {
  const words = { text: undatedText(text) };
  const isRead = outcome === undefined || outcome === 'read';
  const pictures = isRead ? [] : docxPictures(bytes);
  return fingerprintOf(pictures.length === 0 ? words : { ...words, pictures });
}

/** One entry a concept and page; the parts of a figure (months, fields) come from the pages of the whole. */
function originsOf(figures: BundleFacts['figures']): FigureOrigin[] {
  const whole = figures.filter(({ part }) => part === null);
  const all = whole.flatMap(({ concept, sources }) =>
    sources.map(({ title, url, readAt }) => ({ concept, title, host: hostOf(url), readAt })),
  );
  return [...new Map(all.map((one) => [canonicalJson(one), one])).values()];
}

function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).host || null;
  } catch {
    return null;
  }
}

const unreadable = (file: string, reason: string | null): Problem =>
  rollupProblem('rollup/report-unreadable', 'error', { reason }, { place: { file } });

function textOf(values: Record<string, unknown>, key: string): string | null {
  const value = values[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function dayOf(values: Record<string, unknown>, key: string): string | null {
  const day = textOf(values, key);
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}

/** The year of the report is that of the period's end (domain §1.8); where the two disagree it is not known. */
function yearOf(values: Record<string, unknown>): number | null {
  const stated = values['report.year'];
  const end = dayOf(values, 'period.end');
  const ofEnd = end === null ? null : Number(end.slice(0, 4));
  if (typeof stated !== 'number' || !Number.isInteger(stated)) return ofEnd;
  return ofEnd === null || ofEnd === stated ? stated : null;
}

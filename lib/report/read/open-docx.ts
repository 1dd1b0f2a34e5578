/** A .docx file opened: its parts as text, or a refusal in words that say what to do. */
import { strFromU8, unzipSync } from 'fflate';
import { problemMaker } from '../../domain/make-problem';
import { reportReadStrings } from '../../domain/strings/report-read';
import type { Problem } from '../../domain/problem';

/** Why a file cannot be read as a report. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(code: keyof typeof reportReadStrings) {
    const problem = problemMaker('report', reportReadStrings)(code, 'error');
    super(problem.message);
    this.problem = problem;
  }
}

const MAIN = /^word\/document\d*\.xml$/i;
const NOTES = /^(footnotes|endnotes)\d*\.xml$/i;
/** What a text looks like and how its lists are numbered. */
const STYLES = /^styles\d*\.xml$/i;
const NUMBERING = /^numbering\d*\.xml$/i;
const THEME = /^theme\/theme\d*\.xml$/i;
const BESIDE = /(?:^|\/)(?:footnotes|endnotes|styles|numbering|theme)\d*\.xml$/i;
const ROOT = /^_rels\/\.rels$/i;
/** The text of a report is far below this; only a bomb is above. */
const FILE_LIMIT = 60_000_000;
const PART_LIMIT = 40_000_000;
/** A report of a hundred pages has a quarter of these marks; every one takes memory when the text is parsed. */
const MARK_LIMIT = 400_000;

export interface DocxParts {
  /** `word/document.xml`, or what the file's own table of parts calls its document. */
  main: string;
  /** Footnotes and endnotes. */
  notes: string[];
  styles: string | null;
  numbering: string | null;
  theme: string | null;
}

/** Unpacks what holds text; pictures, macros and embedded files never. Throws `Unreadable`. */
export function openDocx(bytes: Uint8Array): DocxParts {
  if (bytes.length > FILE_LIMIT) throw new Unreadable('report/read-too-large');
  refuseOthers(bytes);
  const parts = unpack(bytes);
  const main = mainOf(parts);
  if (main === undefined) throw new Unreadable('report/read-not-docx');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const beside = (wanted: RegExp): string[] =>
    [...parts]
      .filter(([name]) => name.startsWith(folder) && wanted.test(name.slice(folder.length)))
      .map(([, data]) => textOf(data));
  const one = (wanted: RegExp): string | null => beside(wanted)[0] ?? null;
  return {
    main: textOf(parts.get(main)!),
    notes: beside(NOTES),
    styles: one(STYLES),
    numbering: one(NUMBERING),
    theme: one(THEME),
  };
}

/** The part that is the document: what the table of parts says, else what every suite calls it. */
function mainOf(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const names = [...parts.keys()];
  const root = names.find((name) => ROOT.test(name));
  const said = root === undefined ? null : targetIn(textOf(parts.get(root)!));
  const target = said === null ? undefined : names.find((name) => name === said);
  return target ?? names.find((name) => MAIN.test(name));
}

/** The target of the relationship "officeDocument", of either edition of the standard. */
function targetIn(rels: string): string | null {
  for (const [element] of rels.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const isMain = /Type\s*=\s*["'][^"']*\/relationships\/officeDocument["']/.test(element);
    const target = /Target\s*=\s*["']([^"']+)["']/.exec(element)?.[1];
    if (isMain && target !== undefined) return target.replace(/^\/+/, '');
  }
  return null;
}

function refuseOthers(bytes: Uint8Array): void {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46)) throw new Unreadable('report/read-pdf');
  // The container of Office before 2007; a .docx with a password is wrapped in one as well.
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable(
      holds(bytes, 'EncryptedPackage') ? 'report/read-password' : 'report/read-old-doc',
    );
  if (starts(0x7b, 0x5c, 0x72, 0x74)) throw new Unreadable('report/read-old-doc');
  if (!starts(0x50, 0x4b)) throw new Unreadable('report/read-not-docx');
}

/** Names in that container are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2)
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  return false;
}

/** Parts by name: what holds text or tells its look. Some exporters write backslashes, or a slash before the name. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const root = unpacked(bytes, (name) => ROOT.test(name));
  const [said] = [...root.values()].map((data) => targetIn(textOf(data)));
  const parts = unpacked(bytes, (name) => name === said || MAIN.test(name) || BESIDE.test(name));
  return new Map([...root, ...parts]);
}

/** Nothing is unpacked before its size was looked at. */
function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(partName(name))) return false;
        total += originalSize;
        if (total > PART_LIMIT) throw new Unreadable('report/read-too-large');
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, data]) => [partName(name), data]));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('report/read-damaged');
  }
}

const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

function textOf(data: Uint8Array): string {
  const text =
    data[0] === 0xff && data[1] === 0xfe
      ? new TextDecoder('utf-16le').decode(data)
      : strFromU8(data);
  if (marksIn(text) > MARK_LIMIT) throw new Unreadable('report/read-too-large');
  return text.replace(/^\uFEFF/, '');
}

function marksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}

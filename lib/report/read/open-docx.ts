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

const MAIN = /^word\/document\d*\.xml$/;
const NOTES = /^word\/(footnotes|endnotes)\.xml$/;
/** The text of a report is far below this; only a bomb is above. */
const FILE_LIMIT = 60_000_000;
const PART_LIMIT = 40_000_000;

export interface DocxParts {
  /** `word/document.xml`. */
  main: string;
  /** Footnotes and endnotes. */
  notes: string[];
}

/** Unpacks what holds text. Nothing is unpacked before its size was looked at. Throws `Unreadable`. */
export function openDocx(bytes: Uint8Array): DocxParts {
  if (bytes.length > FILE_LIMIT) throw new Unreadable('report/read-too-large');
  refuseOthers(bytes);
  const parts = unpack(bytes);
  const main = parts.find(([name]) => MAIN.test(name));
  if (main === undefined) throw new Unreadable('report/read-not-docx');
  const texts = (wanted: RegExp) =>
    parts.filter(([name]) => wanted.test(name)).map(([, data]) => textOf(data));
  return { main: textOf(main[1]), notes: texts(NOTES) };
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

function unpack(bytes: Uint8Array): [string, Uint8Array][] {
  try {
    return Object.entries(
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (!MAIN.test(name) && !NOTES.test(name)) return false;
          if (originalSize > PART_LIMIT) throw new Unreadable('report/read-too-large');
          return true;
        },
      }),
    );
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('report/read-damaged');
  }
}

function textOf(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  return strFromU8(data).replace(/^\uFEFF/, '');
}

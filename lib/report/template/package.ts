/** A template's package: opened with the limits of reports that are read, refused where it could run or fetch anything, written anew with the parts that were not touched as they were. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { problemMaker } from '../../domain/make-problem';
import type { Problem } from '../../domain/problem';
import { templateStrings } from '../../domain/strings/template';
import { openDocx, Unreadable } from '../read/open-docx';
import { decoded, tokensOf } from './xml-text';

export const templateProblem = problemMaker('report', templateStrings);

/** Parts by name, in the file's own order. */
export type Parts = Map<string, Uint8Array>;

const PART_LIMIT = 40_000_000;
const WHOLE_LIMIT = 150_000_000;
const MOST_PARTS = 4000;
/** Parts that hold paragraphs a placeholder may stand in. */
const TEXT_PART = /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;

/** The parts of a .docx, or why it cannot serve as a template. Never throws for what a file holds. */
export function openTemplate(bytes: Uint8Array): { parts: Parts; problems: Problem[] } {
  try {
    openDocx(bytes);
    const parts = unpacked(bytes);
    return { parts, problems: [...activeParts(parts), ...reachesOut(parts), ...fieldCodes(parts)] };
  } catch (error) {
    const problem =
      error instanceof Unreadable ? error.problem : new Unreadable('report/read-damaged').problem;
    return { parts: new Map(), problems: [problem] };
  }
}

function unpacked(bytes: Uint8Array): Parts {
  const seen = new Set<string>();
  let whole = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      // The same name twice could mean two things: each reader takes another of them.
      if (seen.has(name)) throw new Unreadable('report/read-damaged');
      seen.add(name);
      whole += originalSize;
      if (originalSize > PART_LIMIT || whole > WHOLE_LIMIT || seen.size > MOST_PARTS)
        throw new Unreadable('report/read-too-large');
      return !name.endsWith('/');
    },
  });
  return new Map(Object.entries(files));
}

export const textParts = (parts: Parts): string[] =>
  [...parts.keys()].filter((name) => TEXT_PART.test(name));

export const xmlOf = (parts: Parts, name: string): string => strFromU8(parts.get(name)!);

/** Macros, controls and other programs. */
function activeParts(parts: Parts): Problem[] {
  const active = [...parts.keys()].find((name) =>
    /vbaProject|vbaData|activeX|oleObject/i.test(name),
  );
  const types = parts.has('[Content_Types].xml') ? xmlOf(parts, '[Content_Types].xml') : '';
  return active !== undefined || /macroEnabled/i.test(types)
    ? [templateProblem('template/macros', 'error', { part: active ?? '[Content_Types].xml' })]
    : [];
}

/** Only links that somebody must click may lead out of the file. Read as Word reads it: entities stand for letters. */
function reachesOut(parts: Parts): Problem[] {
  return [...parts.keys()]
    .filter((name) => name.toLowerCase().endsWith('.rels'))
    .flatMap((name) => tokensOf(utf8Of(parts, name)) ?? [])
    .filter((token) => /^<(?:[\w.-]+:)?Relationship[\s/>]/.test(token))
    .map(attributesOf)
    .filter((relation) => {
      const type = relation.get('Type') ?? '';
      if (/\/aFChunk$/i.test(type)) return true;
      return /external/i.test(relation.get('TargetMode') ?? '') && !/\/hyperlink$/i.test(type);
    })
    .map((relation) =>
      templateProblem('template/external', 'error', { target: relation.get('Target') ?? '' }),
    );
}

/** A part that says where the file leads is taken in one spelling alone: another could hide what it says. */
function utf8Of(parts: Parts, name: string): string {
  const text = xmlOf(parts, name);
  if (text.includes('\0') || /encoding\s*=\s*["'](?!utf-8)/i.test(text.slice(0, 200)))
    throw new Unreadable('report/read-damaged');
  return text;
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by name, each as it is meant. */
const attributesOf = (token: string): Map<string, string> =>
  new Map(
    [...token.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name!,
      decoded(double ?? single ?? '').trim(),
    ]),
  );

const FETCHING = /\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|DATABASE|IMPORT|LINK)\b/;

/** Fields by which Word fetches what the file does not hold. */
function fieldCodes(parts: Parts): Problem[] {
  for (const name of textParts(parts)) {
    const xml = xmlOf(parts, name);
    const codes = [
      ...(xml.match(/<w:instrText[^>]*>[^<]*/g) ?? []).map((one) => one.replace(/^[^>]*>/, '')),
      ...(tokensOf(xml) ?? [])
        .filter((token) => token.startsWith('<w:fldSimple'))
        .map((token) => attributesOf(token).get('w:instr') ?? ''),
    ].map(decoded);
    // Word splits a code over runs as it splits any text.
    const code =
      FETCHING.exec(codes.map((one) => one.trimStart()).join(' '))?.[1] ??
      FETCHING.exec(codes.join(''))?.[1];
    if (code !== undefined) return [templateProblem('template/field-code', 'error', { code })];
  }
  return [];
}

/** Zip times have no zone and are taken from local fields, so this is the same everywhere. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);
const PACKED = /\.(?:png|jpe?g|gif|emf\.gz|docx|xlsx)$/i;

/** The package with the parts in `changed` in the place of the old ones; the same parts give the same bytes. */
export function writeTemplate(parts: Parts, changed: ReadonlyMap<string, string>): Uint8Array {
  const out: Zippable = {};
  for (const [name, bytes] of parts) {
    const own = changed.get(name);
    const level = PACKED.test(name) ? 0 : 6;
    out[name] = [own === undefined ? bytes : strToU8(own), { mtime: ZIP_TIME, level }];
  }
  return zipSync(out);
}

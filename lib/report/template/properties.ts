/** Whom a file's properties name: the unit signs a report, not the officer who typed its template. */
import { strToU8 } from 'fflate';
import { escaped } from '../../domain/mark-up';
import { xmlOf, type Parts } from './package';
import { decoded, printable } from './xml-text';

const CORE = 'docProps/core.xml';
const NAMES = /(<(dc:creator|cp:lastModifiedBy)(?:\s[^>]*)?>)([^<]+)(?=<\/\2>)/g;

/** The names in the properties, each once. */
export function namesIn(parts: Parts): string[] {
  const xml = parts.has(CORE) ? xmlOf(parts, CORE) : '';
  const names = [...xml.matchAll(NAMES)].map(([, , , name]) => decoded(name!).trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The parts with the unit in the place of those names; nothing else of the properties changes. */
export function signedBy(parts: Parts, unit: string): Parts {
  if (namesIn(parts).every((name) => name === unit)) return parts;
  const xml = xmlOf(parts, CORE).replace(
    NAMES,
    (_, start: string) => start + escaped(printable(unit)),
  );
  return new Map(parts).set(CORE, strToU8(xml));
}

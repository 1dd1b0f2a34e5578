/** Filling a template in the page: ours, the two libraries as their manuals say, and mere unzip + zip of the file. */
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { fillTemplate } from '../../../lib/report/template/fill';
import { documentXml, p, table } from '../../unit/report/read/docx-of';
import {
  BATTERY,
  BATTERY_VALUES,
  batteryParts,
  type BatteryCase,
} from '../../unit/report/template/battery';
import { draftOf, says } from '../../unit/report/template/template-of';

type Fill = (template: Uint8Array) => Promise<Uint8Array>;

const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const ITEMS = BATTERY_VALUES['assess.strengths'].map((one, at) => ({ ...one, index: at + 1 }));
/** The same values under the same names, as the libraries look them up. */
const DATA = {
  preamble: { org: 'Sở Xây dựng' },
  dossiers: { received: 1099 },
  risk: { narrative: BATTERY_VALUES['risk.narrative'] },
  assess: { strengths: ITEMS },
  basis: {},
  audit: {},
  yes: true,
  no: false,
};

/** A name with a point is one name to it. */
const FLAT = { ...BATTERY_VALUES, 'assess.strengths': ITEMS, yes: true, no: false };

/** Repetitions and conditions as both libraries write them. */
function inTheirWords(xml: string): string {
  const open: string[] = [];
  return xml
    .replace(/\{\{(#each |#if |\/each|\/if)([^}]*)\}\}/g, (_, kind: string, rest: string) => {
      if (kind.startsWith('/')) return `{{/${open.pop()}}}`;
      const name =
        kind === '#each '
          ? rest
          : /> 1000|known/.test(rest) || /&gt; 1000/.test(rest)
            ? 'yes'
            : 'no';
      open.push(name);
      return `{{#${name}}}`;
    })
    .replace(/\{\{item\./g, '{{');
}

const at = (scope: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, part) => (value as Record<string, unknown> | undefined)?.[part],
      scope,
    );

const fills: Record<string, Fill> = {
  ours: async (template) => {
    const { bytes, problems } = fillTemplate(template, draftOf(BATTERY_VALUES));
    if (bytes === null) throw new Error(problems[0]!.message);
    return bytes;
  },
  docxtemplater: async (template) => {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag: string) => ({ get: (scope: unknown) => at(scope, tag.trim()) }),
      nullGetter: () => '……………',
    });
    document.render(DATA);
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  },
  'easy-template-x': async (template) => {
    const handler = new TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });
    return new Uint8Array(await handler.process(template.slice().buffer, FLAT));
  },
};

async function passes(name: string, one: BatteryCase): Promise<boolean> {
  const parts = batteryParts(one);
  const own =
    name === 'ours'
      ? parts
      : Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, inTheirWords(xml)]));
  try {
    const out = unzipSync(await fills[name]!(zipOf(own)));
    const xml = strFromU8(out['word/document.xml']!);
    const same = JSON.stringify(says(xml)) === JSON.stringify(one.says);
    const others = Object.entries(one.othersSay ?? {}).every(
      ([part, text]) => says(strFromU8(out[part]!)).join() === text,
    );
    return same && others && (one.xml?.holds ?? []).every((held) => xml.includes(held));
  } catch {
    return false;
  }
}

/** Eighty placeholders, a thousand paragraphs without one, a row for each of two items. */
function longTemplate(paragraphs: number): Uint8Array {
  const words =
    'Cán bộ, công chức thực hiện nghiêm túc quy trình nội bộ giải quyết thủ tục hành chính. ';
  const body = [
    ...Array.from({ length: paragraphs }, (_, n) => p(`${n}. ${words}`)),
    ...Array.from({ length: 40 }, () => p('Tại {{preamble.org}} có {{dossiers.received}} hồ sơ.')),
    table(['{{#each assess.strengths}}{{item.index}}', '{{item.text}}{{/each}}']),
  ].join('');
  return zipOf({
    ...batteryParts({ name: '', body: '', says: [] }),
    'word/document.xml': documentXml(body),
  });
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[4]!;
}

async function battery(): Promise<Record<string, { passed: number; failed: string[] }>> {
  const found: Record<string, { passed: number; failed: string[] }> = {};
  for (const name of Object.keys(fills)) {
    const failed: string[] = [];
    for (const one of BATTERY) if (!(await passes(name, one))) failed.push(one.name);
    found[name] = { passed: BATTERY.length - failed.length, failed };
  }
  return found;
}

/** Milliseconds, median of nine, the unpacking and packing of the same file first. */
async function speed(paragraphs: number): Promise<Record<string, number>> {
  const template = longTemplate(paragraphs);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(template)).map(([name, data]) => [
      name,
      inTheirWords(strFromU8(data)),
    ]),
  );
  const theirs = zipOf(parts);
  const found: Record<string, number> = {
    'unzip + zip': await time(async () => zipSync(unzipSync(template))),
  };
  for (const [name, fill] of Object.entries(fills))
    found[name] = await time(() => fill(name === 'ours' ? template : theirs));
  return found;
}

/** Paragraphs without a placeholder whose XML came out as it went in, letter by letter. */
async function untouched(): Promise<Record<string, string>> {
  const own =
    '<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Chữ  &#233; &quot;cũ&quot; &gt;</w:t></w:r><w:r/><w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/></w:p>';
  const template = zipOf({
    ...batteryParts({ name: '', body: '', says: [] }),
    'word/document.xml': documentXml(own + p('{{preamble.org}}')),
  });
  const found: Record<string, string> = {};
  for (const [name, fill] of Object.entries(fills))
    found[name] = strFromU8(unzipSync(await fill(template))['word/document.xml']!).includes(own)
      ? 'same'
      : 'rewritten';
  return found;
}

Object.assign(globalThis, { bench: { battery, speed, untouched } });

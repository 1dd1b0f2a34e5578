/** Forms of own packs: the same door as the built-in ones, faults with their place, names that exist. */
import { describe, expect, it } from 'vitest';
import { reportGeneralJson } from '../../../lib/packs/builtin/report-general';
import { reportHaTinhJson } from '../../../lib/packs/builtin/report-hatinh';
import { checkPackFile } from '../../../lib/packs/check-file';
import { checkPack } from '../../../lib/packs/check-pack';
import { COMPUTE_NAMES, FILTER_NAMES, FRAME_KEYS, RULE_NAMES } from '../../../lib/packs/form-names';
import { reportForms } from '../../../lib/packs/report-forms';
import { RULE_FUNCTIONS } from '../../../lib/report/rules/functions';
import { DOCUMENT_FILTERS } from '../../../lib/report/text/document-filters';
import { CORE_FILTERS } from '../../../lib/report/text/filters';
import { LIST_FILTERS } from '../../../lib/report/text/list-filters';
import { COMPUTE } from '../../../lib/report/values/compute';
import { examplePack, exampleText, FORM_IDS, formOf } from './support/forms';

const sorted = (names: readonly string[]) => [...names].sort();

describe('every form at hand', () => {
  it('is a valid pack', () => {
    expect(checkPack(reportGeneralJson, 'general')).toEqual([]);
    expect(checkPack(reportHaTinhJson, 'hatinh')).toEqual([]);
    expect(checkPackFile('mau.json', exampleText()).problems).toEqual([]);
  });

  it.each(FORM_IDS)('%s has the frame of the decree, its words and a whole layout', (id) => {
    const form = formOf(id);
    const keys = form.fields.map(({ key }) => key);
    expect(FRAME_KEYS.filter((key) => !keys.includes(key))).toEqual([]);
    expect(form.texts['motto']).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(form.layout.font).toBe('Times New Roman');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('a form may name exactly what the report room defines', () => {
  const filters = { ...CORE_FILTERS, ...DOCUMENT_FILTERS, ...LIST_FILTERS };
  expect(sorted(FILTER_NAMES)).toEqual(sorted(Object.keys(filters)));
  expect(sorted(COMPUTE_NAMES)).toEqual(sorted(Object.keys(COMPUTE)));
  expect(sorted(RULE_NAMES)).toEqual(sorted(Object.keys(RULE_FUNCTIONS)));
});

describe('own packs and built-in ones', () => {
  it('an own form stands in for a built-in one of its id, and no built-in one for it', () => {
    const mine = examplePack();
    mine.contributes.reports![0]!.id = 'report-general';
    const book = reportForms([{ file: 'mau.json', json: mine }]);
    expect(book.find('report-general')!.numberStyle.thousands).toBe('dot');
    expect(book.ids.filter((id) => id === 'report-general')).toHaveLength(1);
    expect(book.problems).toEqual([]);
  });

  it('of two own packs with one form the later is in use, and that is told', () => {
    const second = { ...examplePack(), id: 'ban-hai' };
    const { problems } = reportForms([
      { file: 'a', json: examplePack() },
      { file: 'b', json: second },
    ]);
    expect(problems.map(({ code, args }) => [code, args.pack, args.other])).toEqual([
      ['pack/form-taken', 'ban-hai', 'bao-cao-tinh-mau'],
    ]);
  });
});

/** The example with one slip, and the line on which it stands. */
function slip(from: string, to: string): { codes: string[]; at: number[]; line: number } {
  const text = exampleText();
  expect(text).toContain(from);
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  const { problems } = checkPackFile('mau.json', text.replace(from, to));
  return {
    codes: problems.map(({ code }) => code),
    at: problems.map(({ place }) => place!.line!),
    line,
  };
}

describe('a slip in a form is told at its place', () => {
  it.each([
    ['a field that is not there', '"text": "{mau.ketqua}"', '"text": "{mau.ketQua}"', 'no-field'],
    ['a filter that is not there', '{mau.kinhPhi|money}', '{mau.kinhPhi|tien}', 'no-filter'],
    ['a function that is not there', '"scoresWithinMax"', '"eval"', 'no-function'],
    ['a computation that is not there', '"selfScore"', '"alert"', 'no-function'],
    ['a section that is not there', '"section": "B.3"', '"section": "B.9"', 'no-section'],
    ['a part that is not there', '{item.linhVuc}', '{item.linhvuc}', 'no-part'],
    ['a key given twice', '"key": "mau.hailong"', '"key": "mau.kinhPhi"', 'double'],
    ['an item outside a list', '"text": "{mau.ketqua}"', '"text": "{item.text}"', 'no-item'],
  ])('%s', (_what, from, to, code) => {
    const { codes, at, line } = slip(from, to);
    const found = codes.indexOf(`pack/form-${code}`);
    expect(codes).toContain(`pack/form-${code}`);
    expect(code === 'no-field' || code === 'no-item' ? at : [at[found]]).toContain(line);
  });

  it.each([
    ["value('dossiers.resolvedOverdue') <= ", 'does not parse'],
    ["fetch('https://x.vn') == 1", 'calls what is not there'],
    ["isZero('audit.count') && window.x", 'names what is not there'],
    ["'text'", 'is no condition'],
    ["'aaaa!'.matches('(a+)+b')", 'matches patterns'],
    ["value('audit.count').matches('a')", 'matches patterns of a value'],
    ['[1, 2].all(x, [1, 2].exists(y, x == y))', 'goes over a list for each of a list'],
    ['[1, 2].map(x, x).map(x, x).size() == 2', 'goes over what another went over'],
  ])('a condition %s (%s)', (condition) => {
    const from = "value('dossiers.resolvedOverdue') <= value('dossiers.resolved')";
    const { codes, at, line } = slip(from, condition);
    expect(codes).toEqual(['pack/form-condition']);
    expect(at).toEqual([line]);
  });

  it('an unknown word in a field', () => {
    expect(slip('"required": true', '"require": true').codes).toContain('pack/unknown-key');
  });
});

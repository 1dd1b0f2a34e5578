import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingId } from '../../../../lib/domain/entry/entry';
import {
  requiredDocumentSchema,
  type RequiredDocument,
} from '../../../../lib/packs/checklist-schema';
import { dossierLists } from '../../../../lib/packs/checklists';
import { checkDossier } from '../../../../lib/register/dossier/check';
import { leftOut } from '../../../../lib/register/dossier/left-out';
import { monthsBefore } from '../../../../lib/register/dossier/ages';
import { numberOfName, proposeSlot } from '../../../../lib/register/dossier/place';
import type { DossierFacts, DossierFile } from '../../../../lib/register/dossier/types';
import { an, ref } from '../made-up';

let count = 0;
const file = (slot: string | null, fields: Partial<DossierFile> = {}): DossierFile => {
  count += 1;
  return {
    id: `file:${count}`,
    slot,
    name: `tep-${count}.pdf`,
    size: 100,
    sha256: String(count).padStart(64, '0'),
    date: '2026-05-01',
    order: 0,
    ...fields,
  };
};
const doc = (id: string, fields: object = {}): RequiredDocument =>
  requiredDocumentSchema.parse({ id, title: { vi: id.toUpperCase() }, ...fields });
const facts: DossierFacts = { year: 2026, today: '2026-11-20', entries: [] };
const check = (
  files: DossierFile[],
  documents: RequiredDocument[],
  more: Partial<DossierFacts> = {},
) => checkDossier(files, { documents }, { ...facts, ...more });
const codes = (found: ReturnType<typeof check>) => found.problems.map(({ code }) => code);

describe('a dossier against the province’s list', () => {
  it('each item is filled, or missing with its number', () => {
    const found = check([file('a')], [doc('a'), doc('b')]);

    expect(found.slots.map(({ number, state }) => [number, state])).toEqual([
      [1, 'filled'],
      [2, 'missing'],
    ]);
    expect(found.problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Mục 2. B: chưa có tệp.'],
    ]);
    expect(found.complete).toBe(false);
  });

  it('an entry of the register is enough only where the list says so', () => {
    const audit = an('audit', { date: '2026-10-19' });
    const entries = { entries: [{ kind: 'audit' }] };

    expect(
      check([], [doc('a', { ...entries, reference: true })], { entries: [audit] }).slots[0]!.state,
    ).toBe('referred');
    const told = check([], [doc('a', entries)], { entries: [audit] });
    expect(told.problems[0]!.message).toBe(
      'Mục 1. A: sổ có ghi (Đánh giá nội bộ ngày 19/10/2026) nhưng chưa có tệp.',
    );
    expect(
      check([], [doc('a', { ...entries, reference: true })], {
        entries: [an('audit', { date: '2025-10-19' })],
      }).slots[0]!.state,
    ).toBe('missing');
  });

  it('what did not occur is not missing, unless the register says that it did', () => {
    const said = { ...an('nothing', { of: 'audit' }), id: nothingId(2026, 'audit') };
    const list = [doc('a', { entries: [{ kind: 'audit' }], nothing: 'audit' })];

    expect(check([], list, { entries: [said] }).slots[0]!.state).toBe('nothing');
    expect(
      check([], list, { entries: [said, an('audit', { date: '2026-10-19' })] }).slots[0]!.state,
    ).toBe('missing');
  });

  it('tells duplicates: the same bytes, and two files where one is wanted', () => {
    const same = '7'.repeat(64);
    const found = check(
      [file('a', { sha256: same, name: 'x.pdf' }), file('b', { sha256: same, name: 'y.pdf' })],
      [doc('a'), doc('b')],
    );
    expect(found.problems.map(({ message }) => message)).toEqual([
      '“y.pdf” trùng hoàn toàn với “x.pdf”: một nội dung gửi hai lần.',
    ]);

    const two = check(
      [
        file('a', { name: 'moi.pdf', date: '2026-06-01' }),
        file('a', { name: 'cu.pdf', date: '2026-02-01', order: 1 }),
      ],
      [doc('a')],
    );
    expect(codes(two)).toEqual(['dossier/too-many', 'dossier/wrong-order']);
    // The older one is offered to go.
    expect(two.problems[0]!.fixes!.map(({ title }) => title)).toEqual(['Gỡ “cu.pdf”']);
    expect(codes(check([file('a'), file('a')], [doc('a', { most: null })]))).toEqual([]);
  });

  it('tells papers of another year, too old, of the future, or of a day nobody knows', () => {
    const of = (date: string | null, fields: object = {}) =>
      codes(check([file('a', { date })], [doc('a', fields)]));

    expect(of('2025-12-31')).toEqual(['dossier/missing-year', 'dossier/other-year']);
    expect(of('2025-12-31', { period: 'yearOrBefore' })).toEqual([]);
    expect(of('2024-12-31', { period: 'yearOrBefore' })).toEqual([
      ...['dossier/missing-year', 'dossier/other-year'],
    ]);
    expect(of('2021-10-19', { period: 'standing' })).toEqual([]);
    expect(of('2026-05-20', { mostMonths: 6 })).toEqual([]);
    expect(of('2026-05-19', { mostMonths: 6 })).toEqual(['dossier/too-old']);
    expect(of('2026-11-21')).toEqual(['dossier/future']);
    expect(of(null)).toEqual(['dossier/undated']);
  });

  it('a paper of another year does not fill its item, by its day or, where nobody said it, by its name', () => {
    const of = (name: string, date: string | null, fields: object = {}) => {
      const { slots, problems, complete } = check([file('a', { name, date })], [doc('a', fields)]);
      return [slots[0]!.state, complete, ...problems.map(({ message }) => message)];
    };

    expect(of('bao cao.pdf', '2024-12-31')).toEqual([
      'missing',
      false,
      'Mục 1. A: chưa có văn bản năm 2026; tệp đang gắn là văn bản năm 2024.',
      'Mục 1. “bao cao.pdf” ngày 31/12/2024: văn bản năm 2024, không thuộc năm 2026 nên chưa tính là đã có.',
    ]);
    expect(of('Bao_cao_2024.pdf', null).slice(0, 3)).toEqual([
      ...['missing', false],
      'Mục 1. A: chưa có văn bản năm 2026; tệp đang gắn là văn bản năm 2024.',
    ]);
    expect(of('Bao_cao_2024.pdf', '2026-01-05').slice(0, 2)).toEqual(['filled', true]);
    expect(of('QD 2021.pdf', null, { period: 'standing' })[0]).toBe('filled');
    expect(of('KH 2025 cho nam 2026.pdf', null)[0]).toBe('filled');
    expect(of('20241231.pdf', null)[0]).toBe('filled');
  });

  it('says what a package leaves out and what is wrong with it, each once', () => {
    const found = check(
      [file('a', { date: '2024-05-01', name: 'cu.pdf' }), file(null, { name: 'scan.pdf' })],
      [doc('a'), doc('b')],
    );
    const { missing, unplaced, warnings } = leftOut(found);

    expect([missing, unplaced]).toEqual([['1. A', '2. B'], ['scan.pdf']]);
    expect(warnings.map(({ code }) => code)).toEqual(['dossier/other-year']);
  });

  it('what takes a file out names it', () => {
    const titles = check(
      [
        file('a', { name: 'cu.pdf', date: '2024-05-01' }),
        file(null, { name: 'scan.pdf', size: 0 }),
      ],
      [doc('a')],
    ).problems.flatMap(({ fixes = [] }) => fixes);

    expect(
      titles.filter(({ command }) => command === 'dossier.remove').map(({ title }) => title),
    ).toEqual(['Gỡ “cu.pdf”', 'Gỡ “scan.pdf”', 'Gỡ “scan.pdf”']);
  });

  it('a standing decision that the register knows a newer one of is superseded', () => {
    const list = [
      doc('a', { period: 'standing', entries: [{ kind: 'document', role: 'committee' }] }),
    ];
    const newer = an('document', {
      docType: 'Quyết định',
      ref: ref('45', 'QĐ-SXD', '2026-03-02'),
      roles: ['committee'],
    });

    const old = check([file('a', { name: 'qd.pdf', date: '2021-10-19' })], list, {
      entries: [newer],
    });
    expect(old.problems.map(({ message }) => message)).toEqual([
      'Mục 1. “qd.pdf” ngày 19/10/2021: sổ có văn bản mới hơn, Quyết định 45/QĐ-SXD ngày 02/03/2026.',
    ]);
    expect(codes(check([file('a', { date: '2026-03-02' })], list, { entries: [newer] }))).toEqual(
      [],
    );
  });

  it('tells wrong order, wrong numbers, wrong formats, empty files and files without a place', () => {
    const ordered = [
      file('a', { date: '2026-06-01', order: 0 }),
      file('a', { date: '2026-02-01', order: 1 }),
    ];
    expect(codes(check(ordered, [doc('a', { most: null })]))).toEqual(['dossier/wrong-order']);
    expect(
      codes(check([file('b', { name: '01_Bao-cao.pdf' })], [doc('a', { least: 0 }), doc('b')])),
    ).toEqual(['dossier/wrong-number']);
    expect(codes(check([file('a', { name: 'a.exe' })], [doc('a', { formats: ['pdf'] })]))).toEqual([
      'dossier/format',
    ]);
    expect(codes(check([file('a', { size: 0 })], [doc('a')]))).toEqual(['dossier/empty-file']);
    const lost = check([file('a'), file('gone')], [doc('a')]);
    expect([codes(lost), lost.complete]).toEqual([['dossier/unplaced'], false]);
  });

  it('order and repetition of files and entries do not matter', () => {
    const anyFile = fc.record({
      slot: fc.constantFrom('a', 'b', null),
      name: fc.constantFrom('x.pdf', '02_y.pdf', 'z.docx'),
      sha256: fc.constantFrom('1'.repeat(64), '2'.repeat(64), '3'.repeat(64)),
      date: fc.constantFrom('2026-01-01', '2025-06-01', '2026-12-01', null),
      order: fc.nat(2),
      size: fc.constantFrom(0, 5),
    });
    fc.assert(
      fc.property(
        fc.array(anyFile, { maxLength: 6 }),
        fc.infiniteStream(fc.nat(9)),
        (given, picks) => {
          const files = given.map((one, at) => file(one.slot, { ...one, id: `file:p${at}` }));
          const list = [doc('a', { formats: ['pdf'] }), doc('b', { most: null, mostMonths: 9 })];
          const mixed = [...files, ...files.slice(0, 2)]
            .map((one) => [picks.next().value as number, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);

          expect(check(mixed, list)).toEqual(check(files, list));
        },
      ),
    );
  });
});

describe('small rules', () => {
  it('months before a day end with the shorter month', () => {
    expect(monthsBefore('2026-11-20', 6)).toBe('2026-05-20');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
  });

  it('a year is no number of an item', () => {
    expect([
      numberOfName('05_Bien-ban.pdf'),
      numberOfName('2026 bao cao.pdf'),
      numberOfName('a'),
    ]).toEqual([5, null, null]);
  });

  it('the built-in example proposes places by names, and says that no province issued it', () => {
    const [list] = dossierLists();
    const place = (name: string) => proposeSlot(name, list!.documents);

    expect(list).toMatchObject({ example: true });
    expect(list!.source).toContain('Không phải danh mục do tỉnh ban hành');
    expect(place('QD kien toan Ban Chi dao ISO.pdf')).toBe('ban-chi-dao');
    expect(place('Muc-tieu-chat-luong-2026.pdf')).toBe('muc-tieu');
    expect(place('Báo cáo đánh giá nội bộ.docx')).toBe('danh-gia-noi-bo');
    expect(place('scan0001.pdf')).toBeNull();
  });
});

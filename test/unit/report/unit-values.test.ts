/** What is typed for subordinate units stands in the office's draft and is never the office's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../../lib/exchange/bundle';
import { mergeDrafts, stampDraft } from '../../../lib/ledger/stamped-office';
import { buildDraft } from '../../../lib/report/draft';
import { changeBackTo, draftDifferences } from '../../../lib/report/draft-difference';
import { issuedRecord } from '../../../lib/report/issued-record';
import { lastYearOf } from '../../../lib/report/last-year';
import { readReport } from '../../../lib/report/read/read-report';
import { unitProfile } from '../../../lib/report/unit-profile';
import { newDraft } from '../../../lib/report/new-draft';
import { checkReport, renderReport } from '../../../lib/report/render-report';
import { switchForm, type FormSwitch } from '../../../lib/report/switch-form';
import {
  besideKey,
  moveUnit,
  prefixOf,
  shownKey,
  takenFromOffice,
  typedUnits,
  unitChange,
  unitPrefix,
  unitValues,
  withoutUnits,
} from '../../../lib/report/values/unit-values';
import { textOfDocx } from '../../e2e/support/docx';
import { formOf } from '../packs/support/forms';

const HIGH = 'Chi cục Thủy lợi';
const WOOD = 'Chi cục Kiểm lâm';
const PERIOD = { from: '2026-01-01', to: '2026-11-20' };
const hatinh = formOf('report-hatinh');

type Values = Record<string, unknown>;
type Change = ReturnType<typeof unitChange>;
const after = (values: Values, { set, drop }: Change | FormSwitch): Values => ({
  ...Object.fromEntries(Object.entries(values).filter(([key]) => !drop.includes(key))),
  ...set,
});
const typed = (values: Values, unit: string, set: Values, fromOffice = false) =>
  after(values, unitChange(values, unit, { set }, fromOffice));
const dropped = (values: Values, unit: string, ...drop: string[]) =>
  after(values, unitChange(values, unit, { drop }));

const OFFICE = { 'audit.count': 2, 'risk.narrative': 'Cơ quan có sổ theo dõi' };
const BOTH = typed(
  typed(OFFICE, HIGH, { 'audit.count': 3, 'risk.narrative': 'Sổ của thủy lợi' }),
  WOOD,
  { 'audit.count': 5 },
);

describe('values of units', () => {
  it('are each unit’s own, however its name is spelled, and not the office’s', () => {
    expect(unitValues(BOTH, 'CHI CỤC THUỶ LỢI')).toEqual({
      'audit.count': 3,
      'risk.narrative': 'Sổ của thủy lợi',
    });
    expect(unitValues(BOTH, WOOD)).toEqual({ 'audit.count': 5 });
    expect(unitValues(BOTH, 'Chi cục Thủy')).toEqual({});
    expect(BOTH).toMatchObject(OFFICE);
  });

  it('are listed by the name they were typed under, until the last of them goes', () => {
    expect(typedUnits(BOTH).map(({ name, count }) => [name, count])).toEqual([
      [WOOD, 1],
      [HIGH, 2],
    ]);
    const one = dropped(BOTH, HIGH, 'audit.count');
    expect(typedUnits(one).map(({ count }) => count)).toEqual([1, 1]);
    expect(dropped(dropped(one, HIGH, 'risk.narrative'), WOOD, 'audit.count')).toEqual(OFFICE);
  });

  it('are found by the name they are listed by, also where nobody wrote one down', () => {
    const TRADE = 'UBND xã Bình Minh';
    // One officer took the last value back, with the name, while another typed this one.
    const values = { [`${unitPrefix(TRADE)}audit.count`]: 3 };
    const [listed] = typedUnits(values);
    expect(unitPrefix(listed!.name)).toBe(listed!.prefix);
    expect(unitValues(values, listed!.name)).toEqual({ 'audit.count': 3 });
  });

  it('taken from the office say so until they are typed over or given back', () => {
    const taken = typed(BOTH, WOOD, { 'risk.narrative': OFFICE['risk.narrative'] }, true);
    expect([...takenFromOffice(taken, WOOD)]).toEqual(['risk.narrative']);
    expect([...takenFromOffice(taken, HIGH)]).toEqual([]);
    expect(unitValues(taken, WOOD)).toMatchObject({ 'risk.narrative': 'Cơ quan có sổ theo dõi' });
    const over = typed(taken, WOOD, { 'risk.narrative': 'Khác' });
    expect([...takenFromOffice(over, WOOD)]).toEqual([]);
    expect(dropped(taken, WOOD, 'risk.narrative')).toEqual(BOTH);
  });

  it('change by one key alone after the first, so that a word is one step of undo', () => {
    const { set, drop } = unitChange(BOTH, HIGH, { set: { 'audit.count': 4 } });
    expect([Object.keys(set), drop]).toEqual([[`${unitPrefix(HIGH)}audit.count`], []]);
  });

  it('have keys that tell unit and field apart', () => {
    const key = `${unitPrefix(HIGH)}sign.authority`;
    expect(prefixOf(key)).toBe(unitPrefix(HIGH));
    expect(besideKey(key, 'sign.title')).toBe(`${unitPrefix(HIGH)}sign.title`);
    expect(besideKey('sign.authority', 'sign.title')).toBe('sign.title');
    expect(prefixOf('~report-hatinh/audit.count')).toBeNull();
    const label = (field: string) => ({ 'audit.count': 'Số cuộc đánh giá' })[field];
    expect(shownKey(BOTH, `${unitPrefix(HIGH)}audit.count`, label)).toBe(
      'Chi cục Thủy lợi: Số cuộc đánh giá',
    );
    expect(shownKey(BOTH, 'audit.count', label)).toBe('Số cuộc đánh giá');
    expect(shownKey(BOTH, `${unitPrefix(HIGH)}@name`, label)).toBeNull();
    expect(shownKey(BOTH, '~report-hatinh/audit.count', label)).toBeNull();
  });
});

describe('a unit that goes by another name', () => {
  const values = typed(BOTH, HIGH, { 'sign.name': 'Lê Thị Đặt' }, true);

  it('has its values where somebody moves them, and none where somebody else’s stand', () => {
    const { stays, ...change } = moveUnit(values, HIGH, WOOD);
    const moved = after(values, change);
    expect(stays).toBe(1);
    expect(unitValues(moved, WOOD)).toEqual({
      'audit.count': 5,
      'risk.narrative': 'Sổ của thủy lợi',
      'sign.name': 'Lê Thị Đặt',
    });
    expect(unitValues(moved, HIGH)).toEqual({ 'audit.count': 3 });
    expect([...takenFromOffice(moved, WOOD)]).toEqual(['sign.name']);
    expect(moved).toMatchObject(OFFICE);
  });

  it('leaves nothing behind where nothing stood in the way', () => {
    const moved = after(values, moveUnit(values, HIGH, 'Chi cục Thủy lợi và Đê điều'));
    expect(typedUnits(moved).map(({ name }) => name)).toEqual([
      WOOD,
      'Chi cục Thủy lợi và Đê điều',
    ]);
    expect(Object.keys(moved).filter((key) => prefixOf(key) === unitPrefix(HIGH))).toEqual([]);
  });
});

it('whatever is typed for units, each has its last values, and the office’s stay as they are', () => {
  const name = fc.constantFrom(HIGH, WOOD, 'Phòng Kinh tế (cũ)', 'UBND xã Tân/Thử', '');
  const key = fc.constantFrom('audit.count', 'risk.narrative', 'sign.name');
  const value = fc.oneof(fc.nat(), fc.string(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, key, value, fc.boolean())), (acts) => {
      const expected = new Map<string, Values>();
      let values: Values = OFFICE;
      for (const [unit, field, one, fromOffice] of acts) {
        const others = Object.entries(expected.get(unit) ?? {}).filter(([at]) => at !== field);
        const own = one === null ? others : [...others, [field, one]];
        expected.set(unit, Object.fromEntries(own) as Values);
        values =
          one === null
            ? dropped(values, unit, field)
            : typed(values, unit, { [field]: one }, fromOffice);
      }
      for (const [unit, own] of expected) expect(unitValues(values, unit)).toEqual(own);
      expect(withoutUnits(values)).toEqual(OFFICE);
      const named = [...expected].filter(([, own]) => Object.keys(own).length > 0);
      expect(
        typedUnits(values)
          .map((one) => one.name)
          .sort(),
      ).toEqual(named.map(([unit]) => unit).sort());
    }),
  );
});

const sources = { profile: { 'org.name': 'Sở Nông nghiệp và Môi trường' } };
const input = (values: Values) => ({ year: 2026, period: PERIOD, values });

describe('the office’s own report, bundle and year', () => {
  it('are the same with and without them', () => {
    const [bare, full] = [OFFICE, BOTH].map((values) => {
      const { draft, problems } = checkReport(hatinh, input(values), sources);
      const figures = { figures: [], problems: [], policy: 'default', period: PERIOD };
      const bundle = makeBundle({
        ...{ unit: 'Sở', draft, problems, overrides: {}, createdAt: '2026-11-21T10:00:00+07:00' },
        ...{ figures: figures as never, extension: '1', previous: null },
      });
      return { problems, values: draft.values, bundle };
    });
    expect(full).toEqual(bare);
  });

  it('do not count as last year’s words', () => {
    const draft = { ...newDraft(2025, 'report-hatinh', '2025-11-21T10:00:00+07:00') };
    expect(lastYearOf(null, { ...draft, values: BOTH })?.values).toEqual(OFFICE);
    expect(
      lastYearOf(null, { ...draft, values: typed({}, HIGH, { 'audit.count': 1 }) }),
    ).toBeNull();
  });

  it('never take a unit’s value when they move to another form', () => {
    const general = formOf('report-general');
    const values = typed({}, HIGH, { 'risk.narrative': 'Sổ của thủy lợi' });
    expect(after(values, switchForm(values, hatinh.id, general))).not.toHaveProperty(
      'risk.narrative',
    );
  });
});

describe('units’ values when the draft moves to another form', () => {
  it('wait and come back as the office’s do', () => {
    const mau = formOf('bao-cao-tinh-mau');
    const moved = after(BOTH, switchForm(BOTH, hatinh.id, mau));
    expect(unitValues(moved, HIGH)).toEqual({ 'audit.count': 3 });
    const { problems } = buildDraft(mau, input(unitValues(moved, HIGH)));
    expect(problems.filter(({ code }) => code === 'report/unknown-key')).toEqual([]);
    expect(typedUnits(moved).map(({ name, count }) => [name, count])).toEqual([
      [WOOD, 1],
      [HIGH, 2],
    ]);
    expect(after(moved, switchForm(moved, mau.id, hatinh))).toEqual(BOTH);
  });
});

describe('the report of a unit', () => {
  const OF_OFFICE = {
    values: { 'org.name': 'Sở Nông nghiệp và Môi trường', 'org.subUnits': [{ text: HIGH }] },
  };
  const DONE = {
    'audit.count': 3,
    'training.organisedCount': 0,
    'assess.strengths': [{ text: 'Cán bộ thủy lợi thạo việc' }],
  };
  const write = (values: Values) => {
    const own = { ...input(unitValues(values, HIGH)), pack: hatinh.id };
    return renderReport(hatinh, own, { profile: unitProfile(OF_OFFICE, HIGH) });
  };

  it('says what was typed for it and reads back as that', async () => {
    const values = typed(BOTH, HIGH, DONE);
    const { bytes } = await write(values);
    const read = readReport(bytes!, 'bao-cao.docx', [hatinh]).values;

    expect(read).toMatchObject(DONE);
    expect(JSON.stringify(read)).toContain('Sổ của thủy lợi');
    expect(JSON.stringify(read)).not.toContain('Cơ quan có sổ theo dõi');
  });

  it('says of a number that it was taken from the office', async () => {
    const values = typed(BOTH, HIGH, { 'audit.count': 2 }, true);
    const own = { ...input(unitValues(values, HIGH)), pack: hatinh.id };
    const ofOffice = takenFromOffice(values, HIGH);
    const report = await renderReport(hatinh, own, {
      ...{ profile: unitProfile(OF_OFFICE, HIGH), ofOffice, evidence: 'annex' as const },
    });
    const { values: kept } = issuedRecord(report, report.bytes!, {
      ...{ figures: null, ofOffice, overrides: {}, part: true, policy: 'default' },
      ...{ formVersion: null, program: '1', at: '2026-11-21T10:00:00+07:00' },
    });
    const audits = kept.find(({ key }) => key === 'audit.count');

    expect(textOfDocx(report.bytes!)).toContain('Lấy từ báo cáo của cơ quan lập thay đơn vị');
    expect(audits).toMatchObject({ value: 2, source: { kind: 'typed', ofOffice: true } });
    expect(kept.find(({ key }) => key === 'risk.narrative')?.source).toEqual({ kind: 'typed' });
  });

  it('is the same to the byte, whatever is typed for the office and for others', async () => {
    const values = typed(BOTH, HIGH, DONE);
    const others = typed({ ...values, 'audit.count': 7 }, WOOD, { 'training.organisedCount': 4 });
    const [one, again] = await Promise.all([write(values), write(others)]);

    expect(Buffer.from(again.bytes!).equals(Buffer.from(one.bytes!))).toBe(true);
  });
});

describe('units’ values in the draft', () => {
  const draft = (values: Values, updatedAt: string) => ({
    ...newDraft(2026, 'report-hatinh', updatedAt),
    revision: 1,
    values,
  });

  it('of two officers are merged field by field', () => {
    const base = stampDraft(null, draft(OFFICE, '2026-11-01T08:00:00+07:00'));
    const one = stampDraft(
      base,
      draft(typed(OFFICE, HIGH, { 'audit.count': 3 }), '2026-11-02T08:00:00+07:00'),
    );
    const other = stampDraft(
      base,
      draft(typed(OFFICE, WOOD, { 'audit.count': 5 }), '2026-11-03T08:00:00+07:00'),
    );
    const { values } = mergeDrafts(one, other);
    expect(unitValues(values, HIGH)).toEqual({ 'audit.count': 3 });
    expect(unitValues(values, WOOD)).toEqual({ 'audit.count': 5 });
    expect(typedUnits(values).map(({ name }) => name)).toEqual([WOOD, HIGH]);
  });

  it('come back with an earlier version, which shows no bookkeeping', () => {
    const [then, now] = [draft(BOTH, 'a'), draft(OFFICE, 'b')];
    expect(draftDifferences(then, now, []).map(({ key }) => key)).toEqual([
      `${unitPrefix(WOOD)}audit.count`,
      `${unitPrefix(HIGH)}audit.count`,
      `${unitPrefix(HIGH)}risk.narrative`,
    ]);
    expect(after(OFFICE, changeBackTo(then, now) as Change)).toEqual(BOTH);
  });
});

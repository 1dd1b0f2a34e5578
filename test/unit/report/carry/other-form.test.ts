/** A former report of another form: what both ask stands side by side, what has no place is put where somebody says. */
import { describe, expect, it } from 'vitest';
import type { ReportForm } from '../../../../lib/packs/report-schema';
import { reportFormSchema } from '../../../../lib/packs/report-schema';
import { alignForms } from '../../../../lib/report/carry/align-forms';
import { decided } from '../../../../lib/report/carry/decide';
import { formerOf } from '../../../../lib/report/carry/former';
import { formerFor } from '../../../../lib/report/carry/of-form';
import { carryPlan } from '../../../../lib/report/carry/plan';
import { changesWhenPut, holdersOf, putPatch, standsIn } from '../../../../lib/report/carry/put';
import { sidesOf } from '../../../../lib/report/carry/sides';
import { buildDraft } from '../../../../lib/report/draft';
import { readReport } from '../../../../lib/report/read/read-report';
import { previewReport } from '../../../../lib/report/render-report';
import { formOf } from '../../packs/support/forms';
import { facts2022 } from '../facts-2022';

const AT = '2023-01-09T08:00:00+07:00';
const SITUATION = 'Sở có 05 phòng chuyên môn, giải quyết 1099 hồ sơ TTHC phát sinh năm 2022';

/** The report of 2022 in a form, written, read back and set aside. */
async function lastYear(form: ReportForm, more: Record<string, unknown> = {}) {
  const facts = facts2022();
  const values = { ...facts.values, ...more };
  const { bytes } = await previewReport(form, { ...facts, pack: form.id, values });
  return formerOf(readReport(bytes, 'cu.docx', [form]), form, 2022, AT);
}
const draftOf = (form: ReportForm, values: Record<string, unknown> = {}) =>
  buildDraft(form, { year: 2023, period: { from: '2023-01-01', to: '2023-11-17' }, values });

const [hatinh, general] = [formOf('report-hatinh'), formOf('report-general')];
/** Narratives that both forms ask for, wherever they print them. */
const SHARED = [
  'awareness.narrative',
  'inspections.conclusion',
  'docControl.external',
  'docControl.archive',
  'risk.narrative',
  'mgmtReview.form',
  'compliance.tthcNarrative',
  'compliance.internalNarrative',
  'budget.narrative',
];

describe.each([
  ['report-hatinh', 'report-general'],
  ['report-general', 'report-hatinh'],
])('a report of %s in the year of %s', (from, to) => {
  it.each(SHARED)('%s stands beside its place, and is taken into it', async (key) => {
    const former = await lastYear(formOf(from));
    const draft = draftOf(formOf(to));
    const side = sidesOf(former, draft).find(
      ({ before, fields }) => before?.fields.includes(key) && fields.includes(key),
    )!;

    expect(side.now?.fields).toContain(key);
    expect(side.takes).toBe(true);
    const patch = decided(side, 'take', { former, draft, typed: {}, carried: {} })!;
    expect(patch.carry[key]).toBe(2022);
    // Numbers of that year are no part of what is taken.
    expect(String(patch.set[key])).not.toMatch(/2022|1099/);
  });

  it('what is asked for in one of them alone is not beside another item', async () => {
    const former = await lastYear(formOf(from), { 'situation.narrative': SITUATION });
    const pairs = sidesOf(former, draftOf(formOf(to))).filter(({ before, now }) => before && now);
    const all = ['report.year', 'preamble.org', 'org.subUnitCount', 'publication.decision'];
    const own = (keys: readonly string[]) => keys.filter((key) => !all.includes(key));
    const apart = pairs.filter(({ before, now }) => {
      const [old, one] = [own(before!.fields), own(now!.fields)];
      return old.length > 0 && one.length > 0 && !old.some((key) => one.includes(key));
    });

    expect(apart.map(({ before, now }) => [before!.text, now!.text])).toEqual([]);
  });
});

describe('words that no item of this year’s form takes', () => {
  const looseIn = async (more: Record<string, unknown>) => {
    const former = await lastYear(general, more);
    const draft = draftOf(hatinh, {
      'dossiers.received': 900,
      'assess.strengths': ['Một điểm tốt'],
    });
    const loose = sidesOf(former, draft).filter(({ isOffered }) => isOffered);
    return { former, draft, loose };
  };

  it('are offered: the old field’s own words without the form’s around them', async () => {
    const { loose } = await looseIn({
      'situation.narrative': SITUATION,
      'scope.narrative': 'áp dụng tại các phòng của Sở',
    });
    const texts = loose.map(({ loose: text }) => text);

    expect(texts).toContain(SITUATION);
    expect(texts).toContain('áp dụng tại các phòng của Sở');
    // Headings, blanks and numbers of the year are no words.
    expect(texts.join('\n')).not.toMatch(/ĐẶC ĐIỂM|…|Số TTHC đã có quy trình/);
  });

  it('go behind what stands in the field; their numbers become blanks or this year’s', async () => {
    const { former, draft } = await looseIn({ 'situation.narrative': SITUATION });
    const changes = changesWhenPut(SITUATION, 'assess.strengths', former, draft)!;
    const patch = putPatch(SITUATION, 'assess.strengths', former, draft)!;
    const said = (patch.set['assess.strengths'] as { text: string }[]).map(({ text }) => text);

    expect(changes.replaced).toEqual([
      { words: '05', by: null },
      { words: '1099', by: 'dossiers.received' },
      { words: 'năm 2022', by: 'report.year' },
    ]);
    expect(said).toEqual([
      'Một điểm tốt',
      'Sở có …………… phòng chuyên môn, giải quyết {{dossiers.received}} hồ sơ TTHC phát sinh năm {{report.year}}',
    ]);
    expect(patch.carry).toEqual({ 'assess.strengths': 2022 });
    expect(standsIn(SITUATION, 'assess.strengths', former, draft)).toBe(false);
    const after = draftOf(hatinh, { 'dossiers.received': 900, ...patch.set });
    expect(standsIn(SITUATION, 'assess.strengths', former, after)).toBe(true);
    const narrative = putPatch(SITUATION, 'budget.narrative', former, draftOf(hatinh))!;
    expect(narrative.set['budget.narrative']).toMatch(/^Sở có …………… phòng/);
  });

  it('go into fields of words to be confirmed alone', () => {
    const keys = holdersOf(hatinh).map(({ key }) => key);

    expect(keys).toContain('budget.narrative');
    expect(keys).toContain('proposals');
    expect(keys).not.toContain('corrective.narrative');
    expect(keys).not.toContain('org.name');
    expect(
      putPatch('lời', 'corrective.narrative', { year: 2022, values: {} }, draftOf(hatinh)),
    ).toBe(null);
  });
});

describe('a form that says which fields of another say the same', () => {
  const example = formOf('bao-cao-tinh-mau');
  const rule = { form: 'report-hatinh', field: 'assess.weaknesses', as: 'mau.vuongMac' };
  const withRules = (...formerFields: ReportForm['formerFields'] & object): ReportForm => ({
    ...example,
    formerFields,
  });

  it('takes them over as its own: carried by its rules, beside its paragraph', async () => {
    const form = withRules(rule);
    const former = formerFor(await lastYear(hatinh), form);
    const draft = draftOf(form);
    const line = carryPlan(former, draft).find(({ field }) => field.key === 'mau.vuongMac')!;
    const sides = sidesOf(former, draft).filter(({ before }) =>
      before?.fields.includes('mau.vuongMac'),
    );

    expect((line.last as { text: string }[]).map(({ text }) => text)).toContain(
      'Hạ tầng kỹ thuật còn hạn chế',
    );
    expect(sides.length).toBeGreaterThan(1);
    expect(sides.every(({ fields, closed }) => fields.includes('mau.vuongMac') && !closed)).toBe(
      true,
    );
    expect(sides.some(({ now }) => now !== null)).toBe(true);
  });

  it('in the years it says, and of the form it says', async () => {
    const former = await lastYear(hatinh);
    const has = (own: object) =>
      'mau.vuongMac' in formerFor(former, withRules({ ...rule, ...own })).values;

    expect(has({})).toBe(true);
    expect(has({ validFrom: '2022-06-01', validTo: null })).toBe(true);
    expect(has({ validTo: '2021-12-31' })).toBe(false);
    expect(has({ validFrom: '2023-01-01' })).toBe(false);
    expect(has({ form: 'report-general' })).toBe(false);
  });

  it('must have the field itself', () => {
    const source = { ...example, layout: undefined };
    const { error } = reportFormSchema.safeParse({
      ...source,
      formerFields: [{ ...rule, as: 'mau.khongCo' }],
    });
    expect(reportFormSchema.safeParse({ ...source, formerFields: [rule] }).success).toBe(true);

    expect(error?.issues.map(({ path }) => path.join('.'))).toContain('formerFields.0.as');
  });
});

describe('paragraphs of two forms', () => {
  const say = (text: string, fields: string[], section: string) => ({
    ...{ text, fields, section },
    role: 'dash',
  });

  it('are held together by their field whatever the order of chapters', () => {
    const before = [say('lời cũ về x', ['x'], 'I'), say('lời cũ về y', ['y'], 'II')];
    const now = [say('mới về y', ['y'], '1'), say('mới về x', ['x'], '2')];

    expect(alignForms(before, now).map((one) => [one.before?.text, one.now?.text])).toEqual([
      ['lời cũ về y', 'mới về y'],
      ['lời cũ về x', 'mới về x'],
    ]);
  });
});

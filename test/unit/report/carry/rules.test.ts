/** What becomes of each field the year after, as domain §1 says of the report's items: O, L, T, R, P, C. */
import { describe, expect, it } from 'vitest';
import { carryRuleOf, type CarryRule } from '../../../../lib/packs/carry-rule';
import { provinceForm } from '../../../../lib/packs/province-forms';
import { reportForms } from '../../../../lib/packs/report-forms';
import type { ReportForm } from '../../../../lib/packs/report-schema';
import example from '../../../../docs/examples/bao-cao-tinh-mau.json';

/** O: what the organisation is and is called. */
const PROFILE = `org.parentName org.name org.abbr doc.place doc.addressees preamble.org org.subUnits
  awareness.leadDept risk.procedureCode closing.recipient recipients sign.headTitle`;
/** L: texts and documents of last year that somebody has to read again. */
const CONFIRM = `awareness.narrative inspections.conclusion docControl.external docControl.archive
  risk.narrative committee.decisions mgmtReview.form compliance.tthcNarrative internalProc.count
  internalProc.decision internalProc.decisionSubject compliance.internalNarrative budget.narrative
  score.criteriaDecision assess.strengths assess.weaknesses assess.solutions proposals`;
/** Words of one year: the reason is marked "do not carry over" (item 25); "Đã ký" is never generated (item 74). */
const NEVER = `training.notOrganisedReason docControl.internal corrective.narrative sign.mark`;

const keys = (words: string) => words.split(/\s+/);
const rulesOf = (form: ReportForm): Record<string, CarryRule> =>
  Object.fromEntries(form.fields.map((field) => [field.key, carryRuleOf(field)]));

/** Everything that is not named is new each year. */
function expected(form: ReportForm, profile: string, confirm: string, never: string) {
  const rule = (key: string): CarryRule => {
    if (keys(profile).includes(key)) return 'profile';
    if (keys(confirm).includes(key)) return 'confirm';
    return keys(never).includes(key) ? 'never' : 'retyped';
  };
  return Object.fromEntries(form.fields.map(({ key }) => [key, rule(key)]));
}

describe('what becomes of a value the year after', () => {
  const hatinh = reportForms().find('report-hatinh')!;

  it('in the form of Hà Tĩnh', () => {
    expect(rulesOf(hatinh)).toEqual(expected(hatinh, PROFILE, CONFIRM, NEVER));
    for (const key of keys(`${PROFILE} ${CONFIRM} ${NEVER}`)) {
      expect(rulesOf(hatinh), key).toHaveProperty([key]);
    }
  });

  it.each([
    ['doc.number', 'retyped'],
    ['doc.date', 'retyped'],
    ['basis.crPlan', 'retyped'],
    ['basis.isoPlan', 'retyped'],
    ['dossiers.received', 'retyped'],
    ['audit.lastDate', 'retyped'],
    ['audit.done', 'retyped'],
    ['sign.name', 'retyped'],
    ['annex.rows', 'retyped'],
    ['score.self', 'retyped'],
  ] as const)('%s is %s', (key, rule) => {
    expect(rulesOf(hatinh)[key]).toBe(rule);
  });

  it('in the general form', () => {
    const form = reportForms().find('report-general')!;
    const profile = `${PROFILE} committee.secretary`;
    const confirm = `${CONFIRM} situation.narrative scope.narrative publication.place budget.source
      software.used`;
    const never = `${NEVER} mgmtReview.conclusion commune.narrative`;
    expect(rulesOf(form)).toEqual(expected(form, profile, confirm, never));
  });

  it('in the form of a province', () => {
    const form = provinceForm().form;
    const confirm = 'assess.strengths assess.weaknesses assess.solutions proposals';
    expect(rulesOf(form)).toEqual(expected(form, PROFILE, confirm, ''));
  });

  it('in a form of somebody’s own, which says nothing of most fields', () => {
    const form = reportForms([{ file: 'own.json', json: example }]).find('bao-cao-tinh-mau')!;
    expect(rulesOf(form)).toEqual(expected(form, PROFILE, 'mau.ketqua mau.vuongMac', ''));
  });

  it('the pack’s word goes before what the kind of field says', () => {
    const field = { type: 'count' as const, obtained: ['T' as const] };
    expect(carryRuleOf(field)).toBe('retyped');
    expect(carryRuleOf({ ...field, carryOver: 'confirm' })).toBe('confirm');
    expect(carryRuleOf({ ...field, carryOver: 'keep' })).toBe('profile');
    expect(carryRuleOf({ ...field, type: 'narrative' })).toBe('never');
    expect(carryRuleOf({ ...field, type: 'narrative', carryOver: 'retyped' })).toBe('retyped');
  });
});

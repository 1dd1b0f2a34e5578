/** Rules over values: each fails on its fault and only then; unprovable names what is missing. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../lib/domain/problem';
import { reportForms } from '../../../lib/packs/report-forms';
import { checkReport } from '../../../lib/report/render-report';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;
type Values = Record<string, unknown>;

function check(changes: Values, overrides: Record<string, string> = {}) {
  const input = facts2022();
  Object.assign(input.values, changes);
  return checkReport(FORM, input, { overrides });
}

const ruleOf = (changes: Values, rule: string): Problem | undefined =>
  check(changes).problems.find((problem) => problem.code === `report/${rule}`);

const decision = {
  number: '807',
  symbol: 'QĐ-UBND',
  date: '2022-04-19',
  issuer: 'UBND tỉnh',
  subject: null,
};
const rows = (change: (rows: { unit: string; scores: number[]; total?: number }[]) => void) => {
  const made = ['Sở Xây dựng', 'Viện Quy hoạch', 'Trung tâm Kiểm định'].map((unit) => ({
    unit,
    scores: [0.5, 0.5, 1, 1.5, 1, 0.5],
  }));
  change(made);
  return { 'annex.rows': made };
};
const dossiers = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).map(([key, value]) => [`dossiers.${key}`, value]));

/** [rule, severity, changes to the facts that break it] */
const FAILS: [string, Problem['severity'], Values][] = [
  ['C01', 'error', { 'doc.subject': 'Kết quả áp dụng HTQLCL năm 2021' }],
  ['C01', 'error', { 'audit.done': 'Đã thực hiện theo kế hoạch năm 2020' }],
  ['C02', 'error', { 'doc.date': '2022-11-17' }],
  ['C03', 'error', { 'publication.decisionNo': { ...decision, date: '2022-04-18' } }],
  [
    'C03',
    'error',
    { 'docControl.internal': 'cập nhật Quyết định số 870/QĐ-UBND ngày 19/4/2022 của UBND tỉnh' },
  ],
  [
    'C03',
    'error',
    { 'publication.done': 'đã công bố theo Quyết định số 807/QĐ-UBND ngày 19/5/2022' },
  ],
  ['C04', 'error', { 'publication.tthcCount': 4 }],
  ['C05', 'error', { 'tthc.total': 2 }],
  ['C06', 'error', dossiers({ resolvedOverdue: 5, resolved: 4, resultAttached: 4 })],
  ['C06', 'error', dossiers({ resolved: 1200, carriedOver: 10 })],
  ['C06', 'error', dossiers({ resolvedOverdue: 1200, carriedOver: 10 })],
  ['C07', 'error', dossiers({ resolved: 1000, resultAttached: 1001 })],
  ['C08', 'warning', {}],
  ['C08', 'warning', { 'doc.date': null }],
  ['C09', 'warning', dossiers({ inProgressOverdue: 2 })],
  [
    'C10',
    'warning',
    {
      'dossiers.resolvedOverdue': 3,
      'compliance.tthcNarrative': 'hồ sơ được giải quyết đúng thời gian quy định',
    },
  ],
  [
    'C10',
    'warning',
    {
      'dossiers.resolvedOverdue': 3,
      'assess.strengths': ['Không để xảy ra tình trạng hồ sơ quá hạn.'],
    },
  ],
  ['C11', 'error', { 'inspections.total': 3 }],
  ['C12', 'error', { 'org.subUnitCount': 3 }],
  ['C12', 'error', { 'assess.solutions': ['Hướng dẫn 03 đơn vị trực thuộc.'] }],
  ['C13', 'error', rows((made) => (made[0]!.scores[0] = 0.75))],
  ['C13', 'error', rows((made) => (made[1]!.total = 4.5))],
  ['C13', 'error', rows((made) => made[2]!.scores.pop())],
  ['C14', 'error', { 'score.self': { value: 4.5, max: 5 } }],
  ['C15', 'warning', rows((made) => (made[2]!.scores[3] = 1))],
  ['C16', 'error', { 'mgmtReview.date': '2022-10-20' }],
  ['C16', 'error', { 'audit.lastDate': '2021-10-19', 'mgmtReview.date': '2021-10-19' }],
  ['C16', 'error', { 'audit.lastDate': '2022-11-18', 'mgmtReview.date': '2022-11-18' }],
  ['C17', 'warning', {}],
  ['C17', 'warning', { 'audit.minorNC': 0, 'audit.majorNC': 0, 'audit.lastDate': null }],
  ['C18', 'warning', { 'audit.majorNC': 1 }],
  ['C19', 'warning', {}],
  ['C20', 'warning', {}],
  [
    'C20',
    'warning',
    { 'budget.narrative': 'Theo Quyết định số 2125/QĐ-UBND ngày 18/10/2022 của UBND tỉnh.' },
  ],
  [
    'C21',
    'warning',
    {
      'docControl.internal':
        'đã cập nhật Quyết định số 807/QĐ-UBND ngày 19/4/2022 của UBND tỉnh về việc công bố',
    },
  ],
  [
    'C21',
    'warning',
    {
      'score.criteriaDecision': null,
      'compliance.tthcNarrative': 'theo Quyết định số 2125/QĐ-UBND',
    },
  ],
  ['C22', 'info', {}],
  ['C23', 'warning', { 'corrective.narrative': 'đã khắc phục theo Kế hoạch số ___' }],
  ['C24', 'warning', { 'assess.weaknesses': ['Còn vướng mắc (có phụ lục II kèm theo).'] }],
  ['C25', 'warning', { 'docControl.external': 'Đã thực hiện thực hiện việc tiếp nhận' }],
  ['C27', 'warning', { 'assess.weaknesses': ['Dịch vụ công mức độ 3, 4 còn ít.'] }],
  ['C28', 'warning', dossiers({ resolved: 10, resolvedEarly: 4, resolvedOnTime: 5 })],
  ['C31', 'warning', { 'tthc.changedByKind': { amended: 2, new: 2, abolished: 0 } }],
];

describe('rules over values', () => {
  it.each(FAILS)('%s (%s) fails on %j', (rule, severity, changes) => {
    const found = ruleOf(changes, rule);
    expect(found?.args['outcome']).toBeUndefined();
    expect(found?.severity).toBe(severity);
    expect(found?.message).not.toMatch(/\{|undefined|null/);
  });

  const sound: Values = {
    ...dossiers({
      resultAttached: 1050,
      resolved: 1060,
      resolvedEarly: 900,
      resolvedOnTime: 160,
      carriedOver: 21,
      inProgress: 58,
      inProgressOverdue: 0,
      paused: 1,
      withdrawn: 1,
    }),
    'dossiers.received': 1099,
    'audit.minorNC': 0,
    'audit.majorNC': 0,
    'internalProc.decision': {
      number: '115',
      symbol: 'QĐ-SXD',
      date: '2020-08-25',
      issuer: 'Sở Xây dựng',
      subject: null,
    },
    'sign.mark': null,
  };

  // 1060 + 58 + 1 + 1 = 1120 = 1099 + 21
  it('a sound report passes all of them but those that need last year', () => {
    const rules = check(sound).problems.filter((problem) => /\/C\d/.test(problem.code));
    expect(rules.map((problem) => problem.code)).toEqual([
      'report/C22',
      'report/C26',
      'report/C30',
    ]);
  });

  it('is silent about a missing second figure only when the first decides', () => {
    const unknown = ruleOf({ ...sound, 'dossiers.resolved': null }, 'C07');
    expect(unknown?.severity).toBe('info');
    expect(unknown?.args['missing']).toBe('dossiers.resolved');
    expect(unknown?.message).toContain('Hồ sơ đã giải quyết');
  });

  it.each([
    ['C02', { 'doc.date': null }, 'doc.date'],
    ['C04', { 'tthc.changed': null }, 'tthc.changed'],
    ['C05', { 'tthc.total': null }, 'tthc.total'],
    ['C11', { 'inspections.internal': null, 'inspections.total': 2 }, 'inspections.internal'],
    ['C12', { 'annex.rows': null, 'org.subUnitCount': 2 }, 'annex.rows'],
    ['C13', { 'annex.rows': null }, 'annex.rows'],
    ['C14', { 'annex.rows': null }, 'annex.rows'],
    ['C16', { 'mgmtReview.date': null }, 'mgmtReview.date'],
    ['C17', { 'audit.count': null }, 'audit.count'],
  ] as [string, Values, string][])('%s cannot be proven without %j', (rule, changes, missing) => {
    const found = ruleOf(changes, rule);
    expect([found?.severity, found?.args['outcome'], found?.args['missing']]).toEqual([
      'info',
      'unprovable',
      missing,
    ]);
  });

  it('a year without internal audit breaks no audit rule', () => {
    const { problems } = check({
      'audit.done': false,
      'audit.count': 0,
      'audit.lastDate': null,
      'mgmtReview.date': null,
      'audit.observations': null,
    });
    const codes = problems.map((problem) => problem.code);
    expect(codes).not.toContain('report/C16');
    expect(codes).not.toContain('report/C17');
    expect(problems.filter((problem) => problem.place?.field?.startsWith('audit.'))).toEqual([]);
  });

  it('blocks on an error, and lets it pass with a reason', () => {
    expect(check({ 'tthc.total': 2 }).writable).toBe(false);
    for (const code of ['C05', 'report/C05']) {
      const { writable, problems } = check({ 'tthc.total': 2 }, { [code]: 'có tính TTHC bãi bỏ' });
      expect(writable).toBe(true);
      const found = problems.find((problem) => problem.code === 'report/C05')!;
      expect(found.severity).toBe('warning');
      expect(found.args['override']).toBe('có tính TTHC bãi bỏ');
    }
  });

  it('says when an override was not needed', () => {
    const { problems } = check({}, { C05: 'lý do', C99: 'lý do' });
    const unused = problems.filter((problem) => problem.code === 'report/override-unused');
    expect(unused.map((problem) => problem.args['rule'])).toEqual(['C05', 'C99']);
  });
});

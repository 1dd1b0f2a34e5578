/** What a template leaves unsaid, taken from filling it. */
import { describe, expect, it } from 'vitest';
import { buildDraft } from '../../../../lib/report/draft';
import { buildModel } from '../../../../lib/report/model/build-model';
import { fillTemplate } from '../../../../lib/report/template/fill';
import { unprintedIn, unprintedProblems } from '../../../../lib/report/template/unprinted';
import { templateSchema } from '../../../../lib/domain/template';
import { unprintedOf } from '../../../../lib/domain/unprinted';
import { p, table } from '../read/docx-of';
import { draftOf, hatinh, templateOf } from './template-of';

const VALUES = { 'dossiers.received': 1099, 'awareness.leadDept': 'Văn phòng Sở' };

const lostOf = (body: string, values: Record<string, unknown> = VALUES) => {
  const draft = draftOf(values);
  const filled = fillTemplate(templateOf(body), draft);
  expect(filled.problems).toEqual([]);
  return unprintedIn(filled, { draft, model: buildModel(draft) });
};
const keysOf = (...args: Parameters<typeof lostOf>) => lostOf(...args).map(({ key }) => key);

describe('what a template does not print', () => {
  it('is what was entered and has no placeholder, in the form’s words', () => {
    expect(lostOf(p('{{dossiers.received}}'))).toEqual([
      { key: 'awareness.leadDept', label: 'Đơn vị tham mưu' },
    ]);
  });

  it('is nothing where another name of the field stands', () => {
    expect(keysOf(p('{{Số hồ sơ TTHC phát sinh}} {{awareness.leadDept|caps}}'))).toEqual([]);
  });

  it('is no document that stands there as the number of the decision', () => {
    const decision = { number: '807', symbol: 'QĐ-UBND', date: '2026-04-19', issuer: 'UBND tỉnh' };
    const values = { 'publication.decision': { ...decision, subject: 'công bố Danh mục' } };
    expect(keysOf(p('{{publication.decisionNo}}'), values)).toEqual([]);
    expect(keysOf(p('{{internalProc.decision}}'), values)).toEqual(['publication.decision']);
    const other = { ...values, 'publication.decisionNo': { ...decision, number: '808' } };
    expect(keysOf(p('{{publication.decisionNo}}'), other)).toEqual(['publication.decision']);
  });

  it('is what a false condition leaves out, whatever stands in the file', () => {
    const body = p("{{#if known('risk.narrative')}}{{dossiers.received}}{{/if}}");
    expect(keysOf(body)).toEqual(['awareness.leadDept', 'dossiers.received']);
    const open = p("{{#if known('dossiers.received')}}{{dossiers.received}}{{/if}}");
    expect(keysOf(open)).toEqual(['awareness.leadDept']);
  });

  it('is not found by its words: the same number typed into the file is no placeholder', () => {
    expect(keysOf(p('Tiếp nhận 1099 hồ sơ {{awareness.leadDept}}'))).toEqual(['dossiers.received']);
  });

  it('is not what lives in a typed text', () => {
    const values = { ...VALUES, 'risk.narrative': 'Trong {{dossiers.received}} hồ sơ' };
    expect(keysOf(p('{{risk.narrative}}{{awareness.leadDept}}'), values)).toEqual([]);
  });

  it('is what is said by no words of a condition', () => {
    const values = { 'dossiers.resolvedOverdue': 0 };
    expect(keysOf(p('Không có gì'), values)).toEqual(['dossiers.resolvedOverdue']);
    expect(keysOf(p("{{#if isZero('dossiers.resolvedOverdue')}}Không trễ{{/if}}"), values)).toEqual(
      [],
    );
    expect(keysOf(p("{{#if value('dossiers.resolvedOverdue') > 0}}trễ{{/if}}"), values)).toEqual([
      'dossiers.resolvedOverdue',
    ]);
  });

  it('is a line of the signature that the template has no place for', () => {
    const values = {
      'sign.authority': 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
      'sign.title': 'PHÓ CHỦ TỊCH',
    };
    const title = p('{{sign.title|line}}');
    expect(keysOf(p('{{sign.authority|line:1}}') + title, values)).toEqual(['sign.authority']);
    const both = p('{{sign.authority|line:1}}') + p('{{sign.authority|linesFrom:2}}');
    expect(keysOf(both + title, values)).toEqual([]);
    expect(keysOf(p('{{sign.authority|line:3}}') + title, values)).toEqual(['sign.authority']);
    const head = { 'sign.authority': 'none', 'sign.title': 'CHỦ TỊCH' };
    expect(keysOf(title, head)).toEqual([]);
    const one = { ...values, 'sign.authority': 'KT. CHỦ TỊCH' };
    expect(keysOf(p('{{sign.authority|line:1}}') + title, one)).toEqual([]);
  });

  it('is a part of a list that no cell of its rows prints', () => {
    const values = {
      'annex.rows': [{ unit: 'Sở Mẫu', scores: [1, 2, 3, 4, 5], total: 15 }],
    };
    const rows = (...cells: string[]) =>
      table([`{{#each annex.rows}}${cells[0]}`, `${cells[1]}{{/each}}`]);
    expect(keysOf(rows('{{item.unit}}', '{{item.total}}'), values)).toEqual([]);
    expect(keysOf(rows('{{item.index}}', '{{item.index}}'), values)).toEqual(['annex.rows']);
    expect(keysOf(p('{{annex.rows|sum:total}}'), values)).toEqual([]);
    const solutions = { 'assess.solutions': [{ text: 'Số hóa hồ sơ', target: 95 }] };
    const body = p('{{#each assess.solutions}}{{item.text}}{{/each}}');
    expect(keysOf(body, solutions)).toEqual(['assess.solutions#target']);
    const all = p('{{#each assess.solutions}}{{item.text}} {{item.target}}{{/each}}');
    expect(keysOf(all, solutions)).toEqual([]);
    expect(keysOf(p('{{assess.solutions|lines}}'), solutions)).toEqual([]);
  });
});

describe('what the profile says', () => {
  const lostWith = (body: string) => {
    const draft = buildDraft(
      hatinh,
      { pack: hatinh.id, year: 2026, period: { from: '2026-01-01', to: '2026-11-20' }, values: {} },
      { profile: { 'org.name': 'UBND phường Tân Lập', 'sign.title': 'CHỦ TỊCH' } },
    );
    const filled = fillTemplate(templateOf(body), draft);
    return unprintedIn(filled, { draft, model: buildModel(draft) }).map(({ key }) => key);
  };

  it('may stand typed in the unit’s own template, as long as it is the same', () => {
    const names = p('ỦY BAN') + p('UBND PHƯỜNG TÂN LẬP');
    expect(lostWith(names + p('CHỦ TỊCH'))).toEqual([]);
    expect(lostWith(names + p('PHÓ CHỦ TỊCH'))).toEqual(['sign.title']);
    expect(lostWith(p('UBND phường Tân Tiến') + p('CHỦ TỊCH'))).toEqual(['org.name']);
  });
});

describe('the warning', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, label: key.toUpperCase() }));

  it('counts all, names the first, and holds all', () => {
    const [problem, ...others] = unprintedProblems(many);
    expect(others).toEqual([]);
    expect(problem!.severity).toBe('warning');
    expect(problem!.message).toMatch(
      /^Mẫu này không in 5 mục đã nhập: “A”, “B”, “C”, “D”, … – hãy /,
    );
    expect(unprintedOf(problem!)).toEqual(many);
    expect(unprintedProblems([])).toEqual([]);
  });
});

describe('a template that is kept', () => {
  it('may say what it leaves out, and need not', () => {
    const own = { id: 'a', name: 'a.docx', form: 'f', inUse: true, from: 'file', bytes: 'AA==' };
    const kept = { ...own, savedAt: '2026-11-20T08:00:00+07:00' };
    expect(templateSchema.safeParse(kept).success).toBe(true);
    expect(templateSchema.safeParse({ ...kept, omits: ['risk.narrative'] }).success).toBe(true);
  });
});

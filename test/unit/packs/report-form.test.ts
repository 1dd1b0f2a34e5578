/** The built-in report form as a pack: valid, complete, and consistent with itself. */
import { describe, expect, it } from 'vitest';
import { reportHaTinhJson } from '../../../lib/packs/builtin/report-hatinh';
import { fieldTypes } from '../../../lib/packs/field-types';
import { completeForm } from '../../../lib/packs/form-frame';
import { createRegistry } from '../../../lib/packs/registry';
import { ROLES } from '../../../lib/packs/report-layout-schema';
import { reportForms } from '../../../lib/packs/report-forms';
import {
  reportFormSchema,
  reportPackJsonSchema,
  reportPackSchema,
  type ReportPack,
} from '../../../lib/packs/report-schema';

const pack = reportPackSchema.parse(reportHaTinhJson);
const form = pack.contributes.reports[0]!;

describe('the built-in form', () => {
  it('has the 82 items, each once or split into parts', () => {
    const items = form.fields.flatMap((field) => field.no);
    expect(new Set(items).size).toBe(items.length);
    expect([...new Set(items.map((no) => Number.parseInt(no, 10)))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 82 }, (_, index) => index + 1),
    );
  });

  it('publishes the types of its keys', () => {
    expect(fieldTypes(form)).toMatchObject({
      'dossiers.received': 'count',
      'period.end': 'date',
      'publication.decision': 'docRef',
      'score.self': 'score',
      'budget.amount': 'money',
      'risk.narrative': 'narrative',
      directives: 'list',
      'directives[].docRef': 'docRef',
      'assess.solutions[].target': 'percent',
      'annex.rows[].scores': 'decimals',
      'recipients[].note': 'text',
    });
  });

  it('feeds exactly the fields that a portal can feed', () => {
    const fed = Object.fromEntries(
      form.fields.flatMap((field) =>
        field.figure === undefined ? [] : [[field.key, field.figure]],
      ),
    );
    expect(fed).toEqual({
      'tthc.total': 'procedures.total',
      'dossiers.received': 'received.inPeriod',
      'dossiers.resolvedOverdue': 'resolved.overdue',
      'dossiers.resultAttached': 'resultAttached',
      'dossiers.carriedOver': 'carriedOver',
      'dossiers.resolved': 'resolved.total',
      'dossiers.resolvedEarly': 'resolved.early',
      'dossiers.resolvedOnTime': 'resolved.onTime',
      'dossiers.inProgress': 'inProgress.total',
      'dossiers.inProgressOverdue': 'inProgress.overdue',
      'dossiers.paused': 'paused',
      'dossiers.withdrawn': 'withdrawn',
      'dossiers.refused': 'resolved.refused',
      'dossiers.channel.online': 'received.online',
      'dossiers.channel.direct': 'received.direct',
      'dossiers.channel.postal': 'received.postal',
    });
  });

  it('never carries over what must be new each year', () => {
    const policy = (key: string) => form.fields.find((field) => field.key === key)!.carryOver;
    expect(
      ['training.notOrganisedReason', 'basis.crPlan', 'basis.isoPlan', 'dossiers.received'].map(
        policy,
      ),
    ).toEqual(['never', 'never', 'never', 'never']);
  });

  it('has rules C01 to C30 with the severities of the domain', () => {
    const blocking = [
      'C01',
      'C02',
      'C03',
      'C04',
      'C05',
      'C06',
      'C07',
      'C11',
      'C12',
      'C13',
      'C14',
      'C16',
      'C32',
    ];
    const ids = form.rules.map((rule) => rule.id);
    expect(ids.slice(0, 30)).toEqual(
      Array.from({ length: 30 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
    );
    expect(form.rules.filter((rule) => rule.severity === 'error').map((rule) => rule.id)).toEqual(
      blocking,
    );
  });

  it('names only keys, texts and roles that exist', () => {
    const keys = new Set(form.fields.map((field) => field.key));
    const prose = JSON.stringify([
      form.sections,
      form.fields,
      form.texts,
      form.annexes,
      form.rules,
    ]);
    const named = [...prose.matchAll(/\{([a-zA-Z]+(?:\.[a-zA-Z]+)*)(?:\|[^}]*)?\}/g)].map(
      (one) => one[1]!,
    );
    const asked = [...prose.matchAll(/(?:value|known|isZero|isFalse|listEmpty)\('([^']+)'\)/g)].map(
      (one) => one[1]!,
    );
    const virtual = /^(item|annexGroup|detail)(\.|$)/;
    expect([...named, ...asked].filter((key) => !keys.has(key) && !virtual.test(key))).toEqual([]);
    expect(ROLES.filter((role) => completeForm(form).layout.roles[role] === undefined)).toEqual([]);
  });
});

describe('packs', () => {
  it('publish a JSON Schema', () => {
    const schema = reportPackJsonSchema();
    expect(schema).toMatchObject({ type: 'object' });
    expect(JSON.stringify(schema)).toContain('"contributes"');
  });

  const own = (change: (pack: ReportPack) => void): ReportPack => {
    const copy = structuredClone(pack);
    copy.id = 'own-form';
    copy.contributes.reports[0]!.id = 'own-form';
    change(copy);
    return copy;
  };

  it('of an officer stand beside the built-in one and are found by id', () => {
    const forms = reportForms([
      {
        file: 'own.json',
        json: own((copy) => (copy.contributes.reports[0]!.fileName = 'bao-cao.docx')),
      },
    ]);
    expect([
      forms.find('own-form')?.fileName,
      forms.find('report-hatinh')?.id,
      forms.problems,
    ]).toEqual(['bao-cao.docx', 'report-hatinh', []]);
    expect(forms.find('nothing')).toBeNull();
  });

  it('of an officer are never overwritten by a built-in one of the same id', () => {
    const mine = { ...own(() => undefined), id: 'report-hatinh', version: '9.0.0' };
    const { packs } = createRegistry([
      { file: 'a.json', json: reportHaTinhJson },
      { file: 'b.json', json: mine },
    ]);
    expect(packs.map((one) => one.version)).toEqual(['9.0.0']);
  });

  it('with a bad item lose that item only, and say where it is wrong', () => {
    const bad = own((copy) => {
      copy.contributes.reports.push({
        ...structuredClone(copy.contributes.reports[0]!),
        id: 'second',
      });
      Object.assign(copy.contributes.reports[0]!.fields[0]!, { type: 'nonsense' });
    });
    const { items, problems } = createRegistry([{ file: 'own.json', json: bad }]).contributions(
      'reports',
      reportFormSchema,
    );
    expect(items.map((item) => item.value.id)).toEqual(['second']);
    expect(problems.map((one) => [one.code, one.place?.file, one.args['at']])).toEqual([
      ['pack/bad-item', 'own.json', 'contributes.reports.0.fields.0.type'],
    ]);
  });

  it('with a bad header are refused whole', () => {
    const { packs, problems } = createRegistry([
      { file: 'x.json', json: { ...own(() => undefined), version: 'one' } },
    ]);
    expect([packs, problems.map((one) => one.args['at'])]).toEqual([[], ['version']]);
  });
});

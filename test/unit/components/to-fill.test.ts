import { describe, expect, it } from 'vitest';
import { isComputed, type FieldModel } from '../../../components/form/model';
import { noneOf, saysNone, toFill } from '../../../components/form/to-fill';
import { reportForms } from '../../../lib/packs/report-forms';
import { aField, aProblem } from './made-up';

const form = reportForms().find('report-hatinh')!;
const fieldOf = (key: string) => form.fields.find((field) => field.key === key)!;
const model = (key: string, over: Partial<FieldModel> = {}) => aField(fieldOf(key), over);
const missing = (severity: 'warning' | 'info') => [
  aProblem({ code: 'report/missing-value', severity }),
];

describe('what is to be filled in', () => {
  it('counts blanks the officer fills, not those of the clerk nor other problems', () => {
    const { fields, minutes } = toFill([
      model('awareness.narrative', { problems: missing('warning') }),
      model('audit.count', { problems: missing('warning') }),
      model('doc.number', { problems: missing('info') }),
      model('tthc.changed', { problems: [aProblem()] }),
    ]);

    expect(fields.map(({ field }) => field.key)).toEqual(['awareness.narrative', 'audit.count']);
    expect(minutes).toBe(4);
  });

  it.each([
    ['directives', []],
    ['audit.done', false],
    ['tthc.changed', 0],
    ['awareness.narrative', undefined],
  ])('says none of %s as %j', (key, none) => {
    expect(noneOf(model(key))).toEqual(none);
  });

  it('tells "there is none" from "nothing said"', () => {
    expect(saysNone(model('directives', { value: [], origin: 'typed' }))).toBe(true);
    expect(saysNone(model('directives'))).toBe(false);
    expect(saysNone(model('tthc.changed', { value: 0, origin: 'figures' }))).toBe(false);
  });

  it('has a way to say none only where the form prints a sentence for it', () => {
    const offered = form.fields.filter(
      (field) => noneOf({ field }) !== undefined && !isComputed(field),
    );
    for (const { absent, zero } of offered) expect(absent ?? zero).toBeTruthy();
  });
});

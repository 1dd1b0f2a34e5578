/** Why an item of last year is not carried over: in words that are true of its kind. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { reasonOf } from '../../../../lib/report/carry/reason';

const fields = reportForms().find('report-hatinh')!.fields;

describe('the reason of an item', () => {
  it.each([
    // Who signs, and as what, is asked again each year: no number, no day, no document.
    ['sign.name', 'named'],
    ['sign.title', 'named'],
    ['sign.authority', 'named'],
    ['inspections.externalBody', 'named'],
    // Printed from the year and the unit, never typed.
    ['doc.subject', 'printed'],
    ['closing', 'printed'],
    ['annex.title', 'printed'],
    ['dossiers.received', 'retyped'],
    ['audit.lastDate', 'retyped'],
    ['publication.decision', 'retyped'],
    ['training.notOrganisedReason', 'never'],
    ['assess.strengths', 'confirm'],
    ['org.name', 'profile'],
  ])('%s: %s', (key, reason) => {
    expect(reasonOf(fields.find((one) => one.key === key)!)).toBe(reason);
  });
});

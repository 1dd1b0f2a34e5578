/** Sentences that say a value by their mere words hold for as long as it is so. Invented report. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../lib/report/render-report';
import { fillTemplate } from '../../../../lib/report/template/fill';
import { templateFrom } from '../../../../lib/report/template/from/template-from';
import { facts2022 } from '../facts-2022';
import { draftOf, hatinh, partsOf, says } from './template-of';

const { bytes: REPORT } = await renderReport(hatinh, facts2022());
const { proposals, unplaced, write } = templateFrom(REPORT!, hatinh);
const template = write(new Set(proposals.map(({ id }) => id)));
const KEY = 'training.attendedCount';

const linesWith = (values: Record<string, unknown>) => {
  const { bytes, problems } = fillTemplate(template, draftOf(values));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return says(partsOf(bytes!)['word/document.xml']!).filter((text) => /cử cán bộ/.test(text));
};

describe('“chưa cử cán bộ …” of last year', () => {
  it('is proposed to hold only while it is so, with its year and its office living', () => {
    const claim = proposals.find(({ key }) => key === KEY)!;
    expect(claim.text).toContain('chưa cử cán bộ');
    expect(claim.placeholder).toMatch(/^\{\{#if isZero\('training\.attendedCount'\)\}\}/);
    expect(claim.placeholder).toContain('{{report.year');
    expect(claim.sure).toBe(true);
    expect(unplaced.map(({ key }) => key)).not.toContain(KEY);
    // The reason lives within the sentence that says there was no course.
    expect(unplaced.map(({ key }) => key)).not.toContain('training.notOrganisedReason');
  });

  it('stands where none were sent this year either', () => {
    const [line, ...more] = linesWith({ [KEY]: 0, 'preamble.org': 'Sở Mẫu' });
    expect(line).toMatch(/Trong năm 2026, Sở Mẫu chưa cử cán bộ/);
    expect(more).toEqual([]);
  });

  it('gives way to the form’s sentence where some were', () => {
    const [line, ...more] = linesWith({ [KEY]: 3, 'preamble.org': 'Sở Mẫu' });
    expect(line).toMatch(/Trong năm 2026, Sở Mẫu đã cử cán bộ tham gia 03 lớp/);
    expect(more).toEqual([]);
  });

  it('is never claimed where it is not known: a blank stands for the number', () => {
    const [line, ...more] = linesWith({ 'preamble.org': 'Sở Mẫu' });
    expect(line).toMatch(/đã cử cán bộ tham gia …………… lớp/);
    expect(more).toEqual([]);
  });
});

it('a sentence that stands twice holds twice only while it is so', () => {
  const parts = unzipSync(REPORT!);
  const xml = strFromU8(parts['word/document.xml']!);
  const end = xml.indexOf('</w:p>', xml.indexOf('chưa cử cán bộ')) + '</w:p>'.length;
  const line = xml.slice(xml.lastIndexOf('<w:p>', end - 1), end);
  parts['word/document.xml'] = strToU8(xml.slice(0, end) + line + xml.slice(end));
  const twice = templateFrom(zipSync(parts), hatinh);
  const own = twice.write(new Set(twice.proposals.map(({ id }) => id)));
  const { bytes } = fillTemplate(own, draftOf({ [KEY]: 3, 'preamble.org': 'Sở Mẫu' }));
  const lines = says(partsOf(bytes!)['word/document.xml']!).filter((text) =>
    /cử cán bộ/.test(text),
  );
  expect(lines).toHaveLength(2);
  expect(lines.filter((text) => text.includes('chưa cử'))).toEqual([]);
});

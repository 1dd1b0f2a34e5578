/** Every fact of the 2022 report stands in its section: one row an item of the form. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { allParagraphs } from '../../../lib/report/model/build-model';
import { checkReport, type CheckedReport } from '../../../lib/report/render-report';
import { textOfPieces } from '../../../lib/report/text/pieces';
import { facts2022 } from './facts-2022';
import { ROWS } from './facts-rows';

const FORM = reportForms().find('report-hatinh')!;

describe('the 2022 facts', () => {
  let report: CheckedReport;
  let sections: Record<string, string>;

  beforeAll(() => {
    report = checkReport(FORM, facts2022());
    sections = {};
    for (const { section, pieces } of allParagraphs(report.model)) {
      sections[section] = `${sections[section] ?? ''}${textOfPieces(pieces)}\n`;
    }
  });

  it.each(ROWS)('states item %s in %s', (_no, section, expected) => {
    expect(sections[section]).toMatch(expected);
  });

  it('never prints the mark of a web copy (item 74)', () => {
    expect(Object.values(sections).join('')).not.toContain('Đã ký');
  });

  it('leaves out what the report did not state (items 23 and 58)', () => {
    expect(sections['I.1.2']).not.toContain('lượt người');
    expect(sections['I.2.4']).not.toContain('đồng');
  });

  it('covers every item of the form', () => {
    const covered = new Set([...ROWS.map(([no]) => no), '23', '58', '74']);
    const items = FORM.fields.flatMap((field) => field.no);
    expect(items.filter((no) => !covered.has(no))).toEqual([]);
    expect(new Set(items.map((no) => Number.parseInt(no, 10))).size).toBe(82);
  });

  it('finds what the report is known to be wrong in, and nothing else', () => {
    const found = (severity: string) =>
      report.problems
        .filter((problem) => problem.severity === severity && /\/C\d/.test(problem.code))
        .map((problem) => problem.code.slice('report/'.length));
    expect(found('error')).toEqual([]);
    expect(found('warning')).toEqual(['C08', 'C17', 'C19', 'C20']);
    // C22 informs of the committee's decisions of 2021; the others cannot be proven.
    expect(found('info')).toEqual(['C06', 'C07', 'C09', 'C22', 'C26', 'C28', 'C30']);
  });

  it('keeps an unknown finding unknown', () => {
    const missing = report.problems.filter((problem) => problem.code === 'report/missing-value');
    expect(missing.map((problem) => problem.place?.field)).toEqual([
      'audit.minorNC',
      'audit.majorNC',
    ]);
  });
});

/** The facts of the published 2022 report, typed and collected: what the portal shows is collected, the rest is typed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tell, visit } from '../../scripts/support/officer';
import { facts2022 } from '../unit/report/facts-2022';
import { ROWS } from '../unit/report/facts-rows';
import { textOfDocx } from './support/docx';
import { openOffice, type Office } from './support/office';

/** Never typed here: the statistics screen and the register of procedures print them. */
const COLLECTED = ['dossiers.received', 'dossiers.resolvedOverdue', 'tthc.total'];

let office: Office;
let text: string;

beforeAll(async () => {
  office = await openOffice();
  const { year, period, values } = facts2022();
  const typed = Object.fromEntries(
    Object.entries(values).filter(([key]) => !COLLECTED.includes(key)),
  );
  await tell(office.extension, 'profile/save', {
    profile: {
      revision: 0,
      values: { 'org.name': 'Sở Xây dựng' },
      portalUnit: 'Sở Xây dựng',
      sites: [],
      form: 'report-hatinh',
    },
  });
  await tell(office.extension, 'draft/save', {
    draft: {
      year,
      revision: 0,
      form: 'report-hatinh',
      preset: 'custom',
      period,
      values: typed,
      updatedAt: '2022-11-18T08:00:00+07:00',
    },
  });
  const look = (path: string, press: string) =>
    visit(office.extension, office.page, office.portal.url, { path, press });
  await look('/dvc/thong-ke/bao-cao-06a?mau=2022', 'Thống kê');
  await look('/vi/procedure', '');
  const report = await office.makeReport();
  const lines = textOfDocx(report.bytes);
  // A title broken over two lines is one text; a row of the annex is a line a cell: either way of reading may state a fact.
  text = `${lines}\n${lines.replace(/\s+/g, ' ')}`;
});
afterAll(() => office.close());

describe('the report of 2022', () => {
  it.each(ROWS)('states item %s (%s)', (_item, _section, expected) => {
    expect(text).toMatch(expected);
  });

  it('took the collected numbers from the pages', () => {
    expect(text).toContain(
      'Số hồ sơ TTHC phát sinh năm 2022: 1099 (hồ sơ, từ ngày 01/01/2022 đến hết ngày 17/11/2022)',
    );
    expect(text).toContain('Số hồ sơ giải quyết quá hạn: 0');
    expect(text).toContain('39 TTHC');
  });
});

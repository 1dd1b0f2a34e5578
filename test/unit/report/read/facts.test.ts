/** The facts of 2022 written to a .docx and read back: the rules say of the file what they say of the values. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { checkRead } from '../../../../lib/report/read/check-read';
import { readReport } from '../../../../lib/report/read/read-report';
import { renderReport } from '../../../../lib/report/render-report';
import { facts2022 } from '../facts-2022';

const form = reportForms().find('report-hatinh')!;

async function checked(changes: Record<string, unknown> = {}) {
  const facts = facts2022();
  const { bytes } = await renderReport(form, {
    ...facts,
    values: { ...facts.values, ...changes } as typeof facts.values,
  });
  const read = readReport(bytes!, 'bao-cao.docx', [form]);
  const problems = checkRead(form, read);
  const of = (severity: string) =>
    problems
      .filter((one) => one.severity === severity && /\/C\d\d$/.test(one.code))
      .map(({ code }) => code.slice('report/'.length));
  return { read, problems, of };
}

describe('the facts of 2022 as a file', () => {
  it('are found wrong in what the published report was wrong in, and in nothing else', async () => {
    const { of } = await checked();
    expect(of('error')).toEqual([]);
    // C23: what nobody stated is a marked blank, and a blank in a finished file is a fault.
    expect(of('warning')).toEqual(['C08', 'C17', 'C19', 'C20', 'C23']);
    expect(of('info')).toEqual(['C06', 'C07', 'C09', 'C22', 'C26', 'C28', 'C30']);
  });

  it('leave the findings nobody stated unknown', async () => {
    const { read } = await checked();
    expect(read.values['audit.observations']).toBe(7);
    expect(read.values).not.toHaveProperty(['audit.minorNC']);
    expect(read.values).not.toHaveProperty(['audit.majorNC']);
  });

  it('with the faults of wording such reports have are told of each', async () => {
    const { of, problems } = await checked({
      'docControl.external': 'công văn đến đã thực hiện thực hiện vào sổ',
      'docControl.internal':
        'đã cập nhật Quyết định số 807/QĐ-UBND ngày 19/4/2022 của UBND tỉnh vào hệ thống',
      'assess.weaknesses': ['Dịch vụ công mức độ 3, 4 còn ít, qui trình còn chậm.'],
    });
    expect(of('warning')).toEqual(['C08', 'C17', 'C19', 'C20', 'C21', 'C23', 'C25', 'C27']);
    const said = problems.find(({ code }) => code === 'report/C21')!.message;
    expect(said).toContain('807/QĐ-UBND được ghi đầy đủ lại');
  });
});

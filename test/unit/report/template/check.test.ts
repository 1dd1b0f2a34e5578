/** What is said of a template before it is used. */
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../../lib/report/template/check';
import { p } from '../read/docx-of';
import { hatinh, templateOf } from './template-of';

const check = (body: string, others: Record<string, string> = {}) =>
  checkTemplate(templateOf(body, others), hatinh);
const codes = (body: string) => check(body).map(({ code }) => code);

describe('a template', () => {
  it('that prints nothing of what the form asks for is told so, item by item', () => {
    const unused = check(p('Không có gì')).filter(({ code }) => code === 'template/unused');
    expect(check(p('Không có gì'))[0]!.code).toBe('template/no-placeholder');
    expect(unused.map(({ place }) => place?.field)).toContain('dossiers.received');
    const after = check(p('{{dossiers.received}}')).map(({ place }) => place?.field);
    expect(after).not.toContain('dossiers.received');
    expect(after).toContain('tthc.total');
  });

  it('names an item by its label as well as by its code; a name of two is told', () => {
    const { label } = hatinh.fields.find(({ key }) => key === 'dossiers.received')!;
    expect(codes(p(`{{${label.vi.normalize('NFD')}}}`))).not.toContain('template/unknown-key');
    const [several] = check(p('{{narrative}}'));
    expect(several).toMatchObject({ code: 'template/ambiguous-key', severity: 'error' });
    expect(several!.args['keys']).toContain('risk.narrative');
  });

  it('that prints one figure in two ways is told, with the second place', () => {
    const body = `${p('Một: {{dossiers.received}}')}${p('Hai: {{dossiers.received|plain}}')}`;
    const told = check(body).find(({ code }) => code === 'template/two-ways');
    expect(told?.place?.text).toBe('Hai: {{dossiers.received|plain}}');
    expect(codes(p('{{dossiers.received}} {{dossiers.received}}'))).not.toContain(
      'template/two-ways',
    );
  });

  it('with the old year left in it is told; days and documents keep theirs', () => {
    const told = (text: string) => codes(p(text)).includes('template/old-year');
    expect(told('Kết quả năm 2025 như sau')).toBe(true);
    expect(told('ngày 05 tháng 11 năm 2025')).toBe(false);
    expect(told('Kế hoạch số 12/KH-UBND ngày 03/02/2025')).toBe(false);
    expect(told('năm {{report.year}}')).toBe(false);
  });

  it('that names who wrote it is told so', () => {
    const core = '<cp:coreProperties><dc:creator>Người Soạn</dc:creator></cp:coreProperties>';
    const told = check(p('{{preamble.org}}'), { 'docProps/core.xml': core });
    expect(told.find(({ code }) => code === 'template/names-author')?.args).toEqual({
      name: 'Người Soạn',
    });
  });

  it('that annexes cannot follow is told so before any report', () => {
    const told = (types: string) =>
      check(p('{{preamble.org}}'), { '[Content_Types].xml': types }).some(
        ({ code }) => code === 'template/no-annex',
      );
    expect(told('<Types xmlns="t"></Types>')).toBe(false);
    expect(told('<n:Types xmlns:n="t"></n:Types>')).toBe(true);
  });

  it('that cannot be opened has that one problem', () => {
    expect(
      checkTemplate(new Uint8Array([0x25, 0x50, 0x44, 0x46]), hatinh).map(({ code }) => code),
    ).toEqual(['report/read-pdf']);
  });
});

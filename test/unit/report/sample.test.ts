/** A report of the sample year says so where it cannot be overlooked, and a real one never does. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSampleAddress } from '../../../lib/domain/sample';
import { DEFAULT_FORM, reportForms } from '../../../lib/packs/report-forms';
import { renderReport } from '../../../lib/report/render-report';
import { facts2022 } from './facts-2022';

const MARK = 'DỮ LIỆU MẪU';
const form = () => reportForms().find(DEFAULT_FORM)!;
const render = (sample: boolean) => renderReport(form(), facts2022(), { sample });

const partsOf = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);

describe('a report of the sample year', () => {
  it('bears the mark on every page, in its text, its title and its name', async () => {
    const { bytes, fileName } = await render(true);
    const parts = partsOf(bytes!);
    const headers = parts.filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const body = parts.find(([name]) => name === 'word/document.xml')![1];
    const sections = body.match(/<w:sectPr/g)!.length;

    expect(headers.length).toBeGreaterThanOrEqual(2 * sections);
    expect(headers.filter(([, xml]) => !xml.includes(MARK))).toEqual([]);
    expect(body.split(MARK)).toHaveLength(sections + 1);
    expect(parts.find(([name]) => name === 'docProps/core.xml')![1]).toContain(MARK);
    expect(fileName).toMatch(/^DU-LIEU-MAU-/);
  });

  it('is told first among the warnings', async () => {
    const { problems } = await render(true);
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    expect(warnings[0]?.code).toBe('report/sample-data');
  });

  it('a real one bears nothing of it', async () => {
    const { bytes, fileName, problems } = await render(false);
    expect(partsOf(bytes!).filter(([, xml]) => xml.includes(MARK))).toEqual([]);
    expect(fileName).not.toContain('MAU');
    expect(problems.map(({ code }) => code)).not.toContain('report/sample-data');
  });
});

describe('the address of the sample year', () => {
  it.each([
    ['chrome-extension://abc/workbench.html?nam-mau=#/report/2026', true],
    ['moz-extension://abc/workbench.html?nam-mau=mo', true],
    ['chrome-extension://abc/workbench.html#/report?nam-mau', false],
    ['chrome-extension://abc/workbench.html', false],
    [null, false],
    ['no address', false],
  ])('%s: %s', (url, sample) => {
    expect(isSampleAddress(url)).toBe(sample);
  });
});

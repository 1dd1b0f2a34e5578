/** What the bench of reading reports puts into a page: our reader, whole and as far as the text, and mammoth's. */
import mammoth from 'mammoth';
import { reportForms } from '../../../lib/packs/report-forms';
import { readText } from '../../../lib/report/read/paragraphs';
import { readReport } from '../../../lib/report/read/read-report';

const form = reportForms().find('report-hatinh')!;
const RUNS = 7;

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const WAYS: Record<string, (bytes: Uint8Array) => Promise<number>> = {
  'text, ours': async (bytes) => readText(bytes).paragraphs.length,
  'text, mammoth': async (bytes) =>
    (await mammoth.extractRawText({ arrayBuffer: bytes.slice().buffer })).value.length,
  'HTML, mammoth': async (bytes) =>
    (await mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer })).value.length,
  'values, ours': async (bytes) => Object.keys(readReport(bytes, 'a.docx', [form]).values).length,
};

Object.assign(globalThis, {
  ways: Object.keys(WAYS),
  /** One run, for what it leaves in memory. */
  once: (way: string, base64: string) => WAYS[way]!(bytesOf(base64)),
  /** Milliseconds: the median of some runs after one to warm up. */
  measure: async (way: string, base64: string): Promise<number> => {
    const bytes = bytesOf(base64);
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const started = performance.now();
      if ((await WAYS[way]!(bytes)) === 0) throw new Error(`${way} read nothing`);
      times.push(performance.now() - started);
    }
    return times.slice(1).sort((a, b) => a - b)[RUNS >> 1]!;
  },
});

/** Templates and drafts for tests. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reportForms } from '../../../../lib/packs/report-forms';
import { buildDraft } from '../../../../lib/report/draft';
import type { ReportDraft } from '../../../../lib/report/draft';
import { documentXml } from '../read/docx-of';

export const hatinh = reportForms().find('report-hatinh')!;

export const draftOf = (values: Record<string, unknown>): ReportDraft =>
  buildDraft(hatinh, {
    pack: hatinh.id,
    year: 2026,
    period: { from: '2026-01-01', to: '2026-11-20' },
    values,
  });

export const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

export const templateOf = (body: string, others: Record<string, string> = {}): Uint8Array =>
  zipOf({ 'word/document.xml': documentXml(body), ...others });

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );

/** Texts of the paragraphs of a part, those of a text box on their own, empty ones left out. */
export function says(xml: string): string[] {
  const texts: string[] = [];
  const open: number[] = [];
  for (const [token] of xml.matchAll(/<w:p[ >]|<\/w:p>|<w:t[^>/]*>[^<]*|<w:br\/>/g)) {
    if (/^<w:p[ >]/.test(token)) open.push(texts.push('') - 1);
    else if (token === '</w:p>') open.pop();
    else
      texts[open[open.length - 1]!] +=
        token === '<w:br/>' ? '\n' : plain(token.replace(/^<[^>]*>/, ''));
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

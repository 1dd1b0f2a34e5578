import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, documentXml, p } from './docx-of';

const form = reportForms().find('report-hatinh')!;
const codesOf = (bytes: Uint8Array): string[] =>
  readReport(bytes, 'a.docx', [form]).problems.map(({ code }) => code);
const ole = (name: string): Uint8Array => {
  const utf16 = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(64).fill(0),
    ...utf16,
    0,
    0,
  ]);
};

describe('a file that is no report', () => {
  it.each([
    ['an old .doc', ole('WordDocument'), 'report/read-old-doc'],
    ['a file with a password', ole('EncryptedPackage'), 'report/read-password'],
    ['an .rtf', strToU8('{\\rtf1 x}'), 'report/read-old-doc'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'report/read-pdf'],
    ['a text', strToU8('Báo cáo'), 'report/read-not-docx'],
    ['nothing', new Uint8Array(), 'report/read-not-docx'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'report/read-not-docx'],
    ['a zip cut short', docxOf(p('Chữ')).slice(0, 120), 'report/read-damaged'],
    [
      'broken mark-up',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }),
      'report/read-damaged',
    ],
    [
      'entities of its own',
      zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "c">]>${documentXml('')}`) }),
      'report/read-damaged',
    ],
    ['no text', docxOf('<w:p/>'), 'report/read-empty'],
    ['an old font', docxOf(p('Gi¶i quyÕt thñ tôc hµnh chÝnh §óng h¹n')), 'report/read-legacy-font'],
  ])('is refused with its reason: %s', (_name, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  it('is not unpacked when it would grow beyond any report', () => {
    const huge = zipSync({ 'word/document.xml': new Uint8Array(41_000_000) });
    expect(codesOf(huge)).toEqual(['report/read-too-large']);
  });

  it('never crashes the reader, whatever was damaged', () => {
    const whole = docxOf(p('BÁO CÁO') + p('Số hồ sơ giải quyết quá hạn: 12 (hồ sơ).'));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, cut) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = byte;
        expect(() => codesOf(damaged)).not.toThrow();
        expect(() => codesOf(damaged.slice(0, cut))).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});

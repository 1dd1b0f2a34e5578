/** What a report of the blind corpus is made of. */
import { p, table } from '../docx-of';

export interface BlindReport {
  name: string;
  /** Of what it says, what the reader does not understand yet: left unknown, taken for nothing else. */
  unread: string[];
  body: string;
  /** What a reader of the text knows; documents and items by the parts named here. */
  says: Record<string, unknown>;
  /** Values of the form that the text does not state, although words in it look like them. */
  saysNot: string[];
}

export const head = (parent: string, name: string, number: string, date: string): string =>
  table(
    [parent, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [name, 'Độc lập - Tự do - Hạnh phúc'],
    [`Số: ${number}`, date],
  );

export const box = (...paragraphs: string[]): string =>
  p(
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphs.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );

/** A table for the clipboard: tab-separated for plain text, an HTML table for spreadsheets and word processors. */
import { escaped } from '../../lib/domain/mark-up';

/** A cell that begins so is a formula to a spreadsheet: it is pasted as the text it is. */
const FORMULA = /^[=+\-@\t\r]/;

export interface TableText {
  text: string;
  html: string;
}

/** Both forms of one table; the first row holds the headings. */
export function tableText(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): TableText {
  const lines = [headings, ...rows];
  const text = lines.map((line) => line.map(plainCell).join('\t')).join('\r\n');
  const head = headings.map((cell) => `<th>${escaped(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return {
    text,
    html: `<meta charset="utf-8"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  };
}

function plainCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ').trim();
  return FORMULA.test(flat) ? `'${flat}` : flat;
}

/** The format "text" in the ways of Excel and of LibreOffice. */
const htmlCell = (text: string): string =>
  `<td style="mso-number-format:'\\@'" sdnum="0;0;@">${escaped(text)}</td>`;

/** Puts text, and a table as HTML, on the clipboard. */
import { uiSampleStrings } from '../../lib/domain/strings/ui-sample';

/** Needs a press of the officer just before. Rejects where the browser refuses. */
export async function copyContent({ text, html }: { text: string; html?: string }): Promise<void> {
  // Firefox before 127 knows no ClipboardItem: there a table goes as tab-separated text.
  if (html === undefined || typeof ClipboardItem === 'undefined')
    return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    }),
  ]);
}

/** The same of the sample year: both forms begin with the words that nothing of it is real. */
export function copyMarked({ text, html }: { text: string; html?: string }): Promise<void> {
  const words = uiSampleStrings.banner.vi;
  return copyContent({
    text: `[${words}] ${text}`,
    ...(html !== undefined && { html: `<p><b>${words}</b></p>${html}` }),
  });
}

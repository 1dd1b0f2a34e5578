/** The cheap first question: does this page speak of dossiers at all? Most pages do not, and cost nothing more. */
import { elementsOf, frameDocument } from '../dom/tree';

const WORDS =
  /hồ\s+sơ|ho\s+so\b|\btthc\b|thủ\s+tục|thu\s+tuc\b|giải\s+quyết|giai\s+quyet\b|một\s+cửa|mot\s+cua\b|biên\s+nhận|[gG]i¶i quyÕt|giaûi quyeát/iu;
const MARKS = /[\u0300-\u036F]/;
const SAMPLE = 400_000;

/** True when the page, one of its own frames or shadow roots holds a word of the trade. */
export function hasDossierWords(document: Document): boolean {
  if (speaks(document.title) || speaks(textOfBody(document))) return true;
  for (const frame of Array.from(document.querySelectorAll('iframe, frame'))) {
    const inner = frameDocument(frame);
    if (inner && hasDossierWords(inner)) return true;
  }
  return shadowSpeaks(document.body, 4);
}

function speaks(text: string): boolean {
  if (WORDS.test(text)) return true;
  return MARKS.test(text) && WORDS.test(text.normalize('NFC'));
}

const textOfBody = (document: Document): string =>
  (document.body?.textContent ?? '').slice(0, SAMPLE);

/** Open shadow roots near the top, where web-component applications begin. */
function shadowSpeaks(element: Element | null, depth: number): boolean {
  if (element === null || depth === 0) return false;
  if (element.shadowRoot && speaks((element.shadowRoot.textContent ?? '').slice(0, SAMPLE)))
    return true;
  return elementsOf(element).some((child) => shadowSpeaks(child, depth - 1));
}

/** The cheap first question: does this page speak of dossiers at all? Most pages do not, and cost nothing more. */
import { elementsOf, frameDocument } from '../dom/tree';
import { isPauseDue, runToEnd, type Sliced } from '../slices';

const WORDS =
  /hồ\s+sơ|ho\s+so\b|\btthc\b|thủ\s+tục|thu\s+tuc\b|giải\s+quyết|giai\s+quyet\b|một\s+cửa|mot\s+cua\b|biên\s+nhận|[gG]i¶i quyÕt|giaûi quyeát/iu;
const MARKS = /[\u0300-\u036F]/;
/** Where pages name what they are about. */
const NAMES = ['h1', 'h2', 'h3', 'h4', 'legend', 'caption', 'th', 'label'];
const MOST_NAMES = 200;
/** So much running text is looked through from the beginning; what a giant page shows after that, it has named before. */
const SAMPLE = 200_000;
const PIECE = 2000;
const OVERLAP = 24;
/** Longer texts may be scripts. */
const SUSPICIOUS = 400;
const DEEPEST_HOST = 4;
const MOST_HOSTS = 3000;

/** True when the page, one of its own frames or shadow roots holds a word of the trade. Yields often. */
export function* dossierWords(document: Document): Sliced<boolean> {
  if (speaks(document.title)) return true;
  const { body } = document;
  if (!body) return false;
  if (yield* namesSpeak(document)) return true;
  if (yield* textSpeaks(body)) return true;
  for (const frame of framesOf(document)) {
    const inner = frameDocument(frame);
    if (inner && (yield* dossierWords(inner))) return true;
  }
  return yield* shadowSpeaks(body, DEEPEST_HOST, { left: MOST_HOSTS });
}

/** The same in one go. */
export const hasDossierWords = (document: Document): boolean => runToEnd(dossierWords(document));

/** Frames of either kind, by the quick way. */
export function framesOf(document: Document): Element[] {
  return ['iframe', 'frame'].flatMap((name) => Array.from(document.getElementsByTagName(name)));
}

function speaks(text: string): boolean {
  if (WORDS.test(text)) return true;
  return MARKS.test(text) && WORDS.test(text.normalize('NFC'));
}

function* namesSpeak(document: Document): Sliced<boolean> {
  for (const name of NAMES) {
    const found = document.getElementsByTagName(name);
    for (let at = 0; at < Math.min(found.length, MOST_NAMES); at += 1) {
      if (speaks((found[at]!.textContent ?? '').slice(0, PIECE))) return true;
      if (isPauseDue()) yield;
    }
    yield;
  }
  return false;
}

/** Running text in pieces that overlap: a word may be half bold. */
function* textSpeaks(root: Node): Sliced<boolean> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  let piece = '';
  let read = 0;
  for (let node = walker.nextNode(); node && read < SAMPLE; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (
      text.length > SUSPICIOUS &&
      /^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentNode?.nodeName ?? '')
    )
      continue;
    piece += text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
    if (piece.length < PIECE) continue;
    if (speaks(piece)) return true;
    read += piece.length;
    piece = piece.slice(-OVERLAP);
    yield;
  }
  return speaks(piece);
}

/** Open shadow roots near the top, where web-component applications begin. */
function* shadowSpeaks(element: Element, depth: number, hosts: { left: number }): Sliced<boolean> {
  hosts.left -= 1;
  if (depth === 0 || hosts.left < 0) return false;
  if (hosts.left % 100 === 0) yield;
  if (element.shadowRoot && (yield* textSpeaks(element.shadowRoot))) return true;
  if (element.childElementCount > MOST_HOSTS) return false;
  for (const child of elementsOf(element))
    if (yield* shadowSpeaks(child, depth - 1, hosts)) return true;
  return false;
}

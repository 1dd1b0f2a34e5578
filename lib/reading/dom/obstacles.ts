/** What is on the page but cannot be looked into: drawn charts, foreign frames, PDF viewers. */
import type { RawObstacle } from '../raw';
import { isHeading, sizeOf } from './kinds';
import { textOf } from './lines';
import { classOf, type Look } from './look';
import { frameDocument, isFrame, parentOf } from './tree';

const CHART_BOX =
  /apexcharts|highcharts|echarts|recharts|chartjs|nvd3|amcharts|morris|plotly|ngx-charts|google-visualization|(^|[\s_-])chart([\s_-]|$)/i;
const CHART_LEAST = { width: 120, height: 80 };
const FRAME_LEAST = { width: 200, height: 100 };
const LONGEST_LABEL = 160;

/** Obstacles among the closed elements of a scan, each named by the nearest heading. */
export function obstaclesIn(look: Look, closed: Element[]): RawObstacle[] {
  const found: RawObstacle[] = [];
  for (const element of closed) {
    const kind = kindOf(look, element);
    if (kind === null) continue;
    const label = labelNear(look, element) ?? ownLabel(element);
    if (!found.some((other) => other.kind === kind && other.label === label))
      found.push({ kind, label });
  }
  return found;
}

function kindOf(look: Look, element: Element): 'charts' | 'frame' | 'pdf' | null {
  if (isFrame(element)) return frameKind(look, element);
  if (element.tagName === 'EMBED' || element.tagName === 'OBJECT')
    return isPdf(element) && isLarge(look, element, FRAME_LEAST) ? 'pdf' : null;
  return isChart(look, element) ? 'charts' : null;
}

function frameKind(look: Look, frame: Element): 'frame' | 'pdf' | null {
  if (!isLarge(look, frame, FRAME_LEAST)) return null;
  if (isPdf(frame)) return 'pdf';
  const source = frame.getAttribute('src') ?? '';
  if (source === '' && !frame.hasAttribute('srcdoc')) return null;
  return frameDocument(frame) === null ? 'frame' : null;
}

function isPdf(element: Element): boolean {
  if (/pdf/i.test(element.getAttribute('type') ?? '')) return true;
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /^blob:|^data:application\/pdf|\.pdf($|[?#])|viewer\.html\?file=/i.test(source);
}

function isChart(look: Look, element: Element): boolean {
  if (!isLarge(look, element, CHART_LEAST)) return false;
  if (element.tagName === 'CANVAS') return true;
  if (inChartBox(element)) return true;
  const shapes = element.querySelectorAll('rect, path, circle, polyline, line').length;
  return element.querySelectorAll('text').length >= 3 && shapes >= 4;
}

function inChartBox(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 4; at = parentOf(at), up += 1)
    if (CHART_BOX.test(classOf(at))) return true;
  return false;
}

function isLarge(look: Look, element: Element, least: { width: number; height: number }): boolean {
  const size = sizeOf(look, element);
  if (size === null) return element.tagName !== 'svg' || inChartBox(element);
  return size.width >= least.width && size.height >= least.height;
}

function ownLabel(element: Element): string | null {
  const label = element.getAttribute('title') ?? element.getAttribute('aria-label');
  return label === null || label.trim() === '' ? null : label.trim();
}

/** The nearest short text or heading before the element, a few boxes outwards. */
function labelNear(look: Look, element: Element): string | null {
  for (let at: Element | null = element, up = 0; at && up < 6; at = parentOf(at), up += 1) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (!look.shown(before)) continue;
      const heading = isHeading(before) ? before : before.querySelector('h1, h2, h3, h4, h5, h6');
      const text = textOf(look, heading ?? before);
      if (text !== '' && text.length <= LONGEST_LABEL) return text;
    }
  }
  return null;
}

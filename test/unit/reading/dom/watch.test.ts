import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observed } from '../../../../lib/reading/watch/observed';
import { watchPage } from '../../../../lib/reading/watch/watcher';

const PAGE = `<h1>Thống kê hồ sơ</h1><label>Từ ngày <input id="from" value="01/01/2026"></label>
  <table><thead><tr><th>STT</th><th>Tổng số</th></tr></thead><tbody><tr><td>1</td><td id="n">10</td></tr></tbody></table>`;

/** A watched page, with what each look saw. */
function watched(html: string, busy = false) {
  const { window } = new JSDOM(html, { url: 'https://motcua.example/a' });
  const end = new window.AbortController();
  const looks: { rows: string; changed: boolean; url: string }[] = [];
  const states: string[] = [];
  const { document } = window;
  watchPage({
    document,
    signal: end.signal,
    quietMs: 600,
    longestMs: 4000,
    async look(observed: Observed) {
      const rows = document.querySelector('tbody')?.textContent ?? '';
      const from = document.querySelector('#from');
      const changed = from !== null && observed.changedAfterRows(from);
      const url = window.location.href;
      return { rows, busy, commit: () => void looks.push({ rows, changed, url }) };
    },
    onState: (state) => states.push(state),
  });
  return { window, document, end, looks, states };
}

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function type(document: Document, value: string) {
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
}

describe('watching a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks once when the page rests, and not again while nothing changes', async () => {
    const page = watched(PAGE);
    await later(30_000);

    expect(page.looks.map(({ rows }) => rows)).toEqual(['110']);
    expect(page.states.at(-1)).toBe('done');
  });

  it('looks again after a scroll drew other rows of a virtual list', async () => {
    const page = watched(PAGE);
    await later(1000);
    const row = page.document.querySelector('tbody tr')!;
    page.document.querySelector('table')!.dispatchEvent(new page.window.Event('scroll'));
    row.innerHTML = '<td>2</td><td>20</td>';
    await later(1000);

    expect(page.looks.map(({ rows }) => rows)).toEqual(['110', '220']);
  });

  it('does not take rows that a scroll brought for an answer to a filter changed before', async () => {
    const page = watched(PAGE);
    await later(1000);
    type(page.document, '01/02/2026');
    await later(1000);
    page.document.querySelector('table')!.dispatchEvent(new page.window.Event('scroll'));
    page.document.querySelector('tbody')!.innerHTML =
      '<tr><td>2</td><td>20</td></tr><tr><td>3</td><td>30</td></tr>';
    await later(1000);

    expect(page.looks.at(-1)).toMatchObject({ rows: '220330', changed: true });
  });

  it('does nothing on a page without dossier words', async () => {
    const page = watched(
      '<h1>Thời tiết hôm nay</h1><table><tbody><tr><td>1</td></tr></tbody></table>',
    );
    await later(5000);

    expect(page.looks).toEqual([]);
    expect(page.states.at(-1)).toBe('quiet');
  });

  it('wakes up when such a page fills with dossiers minutes later', async () => {
    const page = watched('<div id="root"></div>');
    await later(180_000);
    page.document.querySelector('#root')!.innerHTML = PAGE;
    await later(2000);

    expect(page.looks).toHaveLength(1);
  });

  it('waits while rows vanish and return', async () => {
    const page = watched(PAGE);
    await later(2000);
    const body = page.document.querySelector('tbody')!;
    body.innerHTML = '';
    await later(300);
    body.innerHTML = '<tr><td>1</td><td>20</td></tr>';
    await later(2000);

    expect(page.looks.map(({ rows }) => rows)).toEqual(['110', '120']);
  });

  it('sees texts replaced in place', async () => {
    const page = watched(PAGE);
    await later(2000);
    page.document.querySelector('#n')!.firstChild!.nodeValue = '11';
    await later(2000);

    expect(page.looks.map(({ rows }) => rows)).toEqual(['110', '111']);
  });

  it('looks at a page that never rests, but ever more seldom', async () => {
    const page = watched(`${PAGE}<p id="clock"></p>`);
    const clock = page.document.querySelector('#clock')!;
    for (let second = 0; second < 120; second += 1) {
      clock.textContent = String(second);
      await later(500);
    }

    expect(page.looks.length).toBeGreaterThan(1);
    expect(page.looks.length).toBeLessThan(8);
  });

  it('says that a filter changed after the rows', async () => {
    const page = watched(PAGE);
    await later(2000);
    type(page.document, '01/02/2026');
    await later(2000);

    expect(page.looks.map(({ changed }) => changed)).toEqual([false, true]);
  });

  it('takes the filter as applied once new rows came', async () => {
    const page = watched(PAGE);
    await later(2000);
    type(page.document, '01/02/2026');
    await later(2000);
    page.document.querySelector('tbody')!.innerHTML = '<tr><td>1</td><td>7</td></tr>';
    await later(2000);

    expect(page.looks.map(({ changed }) => changed)).toEqual([false, true, false]);
  });

  it('does not take a clock elsewhere for new rows', async () => {
    const page = watched(`${PAGE}<p id="clock">10:00</p>`);
    await later(2000);
    type(page.document, '01/02/2026');
    await later(2000);
    page.document.querySelector('#clock')!.textContent = '10:01';
    await later(2000);

    expect(page.looks.at(-1)!.changed).toBe(true);
  });

  it('starts afresh on a new route', async () => {
    const page = watched(PAGE);
    await later(2000);
    type(page.document, '01/02/2026');
    page.window.history.pushState({}, '', '/b');
    page.document.querySelector('#n')!.textContent = '30';
    await later(2000);

    expect(page.looks.at(-1)).toEqual({
      rows: '130',
      changed: false,
      url: 'https://motcua.example/b',
    });
  });

  it('looks again at a busy page', async () => {
    const page = watched(PAGE, true);
    await later(9000);

    expect(page.looks.length).toBeGreaterThan(2);
  });

  it('ends with its signal', async () => {
    const page = watched(PAGE);
    page.end.abort();
    page.document.querySelector('#n')!.textContent = '31';
    await later(5000);

    expect(page.looks).toEqual([]);
  });
});

/**
 * The panel on the page: the offer, the progress, the way to stop, the result. It stands in a closed shadow
 * root beside the body, where neither the page's styles nor our own reading meet it.
 */
import type { PagingStatus } from '../../domain/paging';
import { pagingButton, pagingHint, pagingSentence, pagingShare } from '../../domain/paging-words';
import { pagingStrings } from '../../domain/strings/paging';
import { PANEL_STYLE } from './panel-style';
import { OURS } from './runner';

export interface PanelActions {
  start(): void;
  cancel(): void;
}

export interface Panel {
  show(status: PagingStatus): void;
}

/** Makes the panel; nothing is drawn before there is something to offer. Gone with the signal. */
export function createPanel(document: Document, signal: AbortSignal, actions: PanelActions): Panel {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let shown = '';
  /** Closed by hand: stays away until something else is to be said. */
  let closed: string | null = null;

  const remove = () => {
    host?.remove();
    host = root = null;
    shown = '';
  };
  signal.addEventListener('abort', remove, { once: true });

  const place = (): ShadowRoot => {
    if (root && host?.isConnected) return root;
    host = document.createElement('div');
    host.setAttribute(OURS, 'paging');
    root = host.attachShadow({ mode: 'closed' });
    addStyle(root, document);
    document.documentElement.append(host);
    return root;
  };

  return {
    show(status) {
      if (signal.aborted) return;
      const key = `${status.phase}|${status.reason ?? ''}`;
      if (closed !== null && closed !== key) closed = null;
      if (status.phase === 'unavailable' || closed === key) return remove();
      const text = JSON.stringify(status);
      if (text === shown) return;
      shown = text;
      const close = () => {
        closed = key;
        remove();
      };
      draw(place(), document, status, { ...actions, close });
    },
  };
}

type Actions = PanelActions & { close(): void };

function draw(root: ShadowRoot, document: Document, status: PagingStatus, actions: Actions): void {
  const make = (tag: string, className: string, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const button = (className: string, text: string, press: () => void) => {
    const element = make('button', className, text) as HTMLButtonElement;
    element.type = 'button';
    // Only a press by hand counts: no script of the page may start this.
    element.addEventListener('click', (event) => event.isTrusted && press());
    return element;
  };
  const busy = status.phase === 'running' || status.phase === 'paused';
  const close = button('close', '×', actions.close);
  close.setAttribute('aria-label', pagingStrings.close.vi);
  const head = make(
    'div',
    'row',
    make('span', 'name', pagingStrings.name.vi),
    ...(busy ? [] : [close]),
  );
  const says = make('p', '', pagingSentence(status, 'vi'));
  says.setAttribute('role', 'status');
  const hint = pagingHint(status, 'vi');
  const panel = make('div', 'panel', head, says, ...(hint ? [make('p', 'hint', hint)] : []));
  panel.setAttribute('role', 'region');
  panel.setAttribute('aria-label', pagingStrings.start.vi);
  panel.dataset.phase = status.phase;
  const share = busy ? pagingShare(status) : null;
  if (share !== null) {
    const done = make('div', '');
    done.style.width = `${Math.round(share * 100)}%`;
    panel.append(make('div', 'bar', done));
  }
  const begin = pagingButton(status, 'vi');
  if (begin !== null) panel.append(make('div', 'row', button('main', begin, actions.start)));
  if (busy)
    panel.append(make('div', 'row', button('plain', pagingStrings.cancel.vi, actions.cancel)));
  const focused = root.activeElement?.textContent ?? null;
  root.querySelector('.panel')?.remove();
  root.append(panel);
  if (focused !== null)
    Array.from(root.querySelectorAll('button'))
      .find((one) => one.textContent === focused)
      ?.focus();
}

/** A constructed sheet needs no leave of the page's policy; where it cannot be had, a style element. */
function addStyle(root: ShadowRoot, document: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PANEL_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = PANEL_STYLE;
    root.append(style);
  }
}

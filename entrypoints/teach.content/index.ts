import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Protocol } from '../../lib/domain/protocol';
import type { PackFile } from '../../lib/packs/portals';
import { send } from '../../lib/platform/messaging';
import { openPanel } from './panel';
import { STYLE } from './style';

/** Stands beside the body, where neither the reader nor the portal's layout looks. */
const HOST = 'motcua-iso-teach';

/** The overlay "Dạy tiện ích đọc trang này": put into the page only when the officer asks for it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (window.top !== window) return;
    for (const old of document.querySelectorAll(HOST)) old.remove();
    const host = document.createElement(HOST);
    // The portal's scripts must not press our buttons; browser tests have to.
    const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    const root = document.createElement('div');
    root.className = 'root';
    root.lang = 'vi';
    shadow.append(style, root);
    // Keys typed here are no commands to the portal.
    for (const kind of ['keydown', 'keyup', 'keypress'])
      host.addEventListener(kind, (event) => event.stopPropagation());
    const closing = new AbortController();
    const close = () => {
      closing.abort();
      host.remove();
    };
    ctx.onInvalidated(close);
    document.documentElement.append(host);
    const { packs } = await send<Protocol, 'page/hello'>('page/hello', {});
    await openPanel({
      host,
      root,
      packs: packs as unknown as PackFile[],
      signal: closing.signal,
      onClose: close,
    }).catch(() => undefined);
  },
});

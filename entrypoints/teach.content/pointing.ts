/** One click on the page that names a number: the page itself does not get it. */

/** Calls back with the element clicked, or null when Escape ends it. */
export function pointAtPage(
  host: Element,
  signal: AbortSignal,
  onDone: (element: Element | null) => void,
): void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const end = (element: Element | null) => {
    stop.abort();
    document.documentElement.style.removeProperty('cursor');
    onDone(element);
  };
  const swallow = (event: Event) => {
    if (event.target === host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') end((event.composedPath()[0] as Element | undefined) ?? null);
  };
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    window.addEventListener(kind, swallow, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      end(null);
    },
    options,
  );
  signal.addEventListener('abort', () => end(null), { signal: stop.signal });
  document.documentElement.style.setProperty('cursor', 'crosshair');
}

/**
 * Watches one document and calls back when it has come to rest: routes of single-page portals,
 * tables filled late, rows replaced in place. It listens and waits; it never touches the page.
 */
import { runInSlices, whenDrawn, whenIdle, type Schedule } from '../slices';
import { PageMemory } from './memory';
import type { Observed } from './observed';
import { innerRoots } from './roots';
import { dossierWords } from './words';

/** What the caller made of a stable page. */
export interface Looked {
  /** Stands for the rows read: equal keys, equal rows. */
  rows: string;
  /** A spinner was seen: look again. */
  busy: boolean;
  /** Hands the reading over; called once it is known to be the last word on this state of the page. */
  commit?(): void;
}

export interface WatchOptions {
  document: Document;
  signal: AbortSignal;
  /** Reads the page. The signal aborts when the page changes meanwhile or the watch ends. */
  look(observed: Observed, signal: AbortSignal, schedule: Schedule): Promise<Looked>;
  /** The page moves or rests: for a status line. `quiet`: no dossier words. */
  onState?(state: 'waiting' | 'reading' | 'done' | 'quiet'): void;
  /** An officer has taught pages of this site: they are looked at whatever their words. */
  taught?(): boolean;
  /** No change for so long is rest. */
  quietMs?: number;
  /** A page that never rests is looked at after so long, then ever more seldom. */
  longestMs?: number;
  now?: () => number;
}

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-busy', 'value', 'src'];
const SELDOM = 8;
const BUSY_AGAIN_MS = 2000;

/** Starts watching; everything ends with the signal. */
export function watchPage(options: WatchOptions): void {
  if (options.signal.aborted) return;
  new PageWatch(options).start();
}

class PageWatch {
  private readonly memory: PageMemory;
  private readonly now: () => number;
  private readonly watched = new WeakSet<Node>();
  private observers: MutationObserver[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restlessSince: number | null = null;
  private patience = 1;
  private looking: AbortController | null = null;
  private forced = false;
  private href: string;
  private lastRows: string | null = null;

  constructor(private readonly options: WatchOptions) {
    this.now = options.now ?? (() => Date.now());
    this.memory = new PageMemory(this.now);
    this.href = this.address();
  }

  start(): void {
    const { document, signal } = this.options;
    this.observe(document);
    this.listenForRoutes(document);
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.state('waiting');
    this.wait();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.looking?.abort();
    for (const observer of this.observers) observer.disconnect();
    this.observers = [];
  }

  /** Observes a document or shadow root once, with its fields. */
  private observe(root: Document | ShadowRoot): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    const view = (root.ownerDocument ?? (root as Document)).defaultView;
    if (!view) return;
    const observer = new view.MutationObserver((records) => this.onMutations(records));
    const options = { childList: true, characterData: true, subtree: true, attributes: true };
    observer.observe(root, { ...options, attributeFilter: ATTRIBUTES });
    this.observers.push(observer);
    const changed = (event: Event) => this.onField(event);
    const { signal } = this.options;
    for (const kind of ['input', 'change'])
      root.addEventListener(kind, changed, { capture: true, signal });
    const scrolled = () => this.memory.scrolled();
    root.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  }

  private listenForRoutes(document: Document): void {
    const view = document.defaultView;
    if (!view) return;
    const { signal } = this.options;
    const moved = () => this.onChange(false);
    for (const kind of ['popstate', 'hashchange', 'pageshow'])
      view.addEventListener(kind, moved, { signal });
    const { navigation } = view as { navigation?: EventTarget };
    navigation?.addEventListener('navigatesuccess', moved, { signal });
  }

  private onMutations(records: MutationRecord[]): void {
    this.memory.mutated(records);
    this.onChange(records.every(isOnlyLooks));
  }

  private onField(event: Event): void {
    const target = (event.composedPath?.()[0] ?? event.target) as Element | null;
    if (target?.nodeType === 1) this.memory.controlChanged(target);
    this.onChange(false);
  }

  /** Something moved. Style changes alone (a hover, a carousel) delay a look but do not break one off. */
  private onChange(onlyLooks: boolean): void {
    if (this.options.signal.aborted) return;
    if (this.address() !== this.href) this.onRoute();
    this.restlessSince ??= this.now();
    if (this.looking && !onlyLooks && !this.forced) this.looking.abort();
    if (!this.looking || !onlyLooks) this.wait();
  }

  private onRoute(): void {
    this.href = this.address();
    this.memory.forget();
    this.patience = 1;
    this.lastRows = null;
    this.restlessSince = null;
    this.looking?.abort();
    this.state('waiting');
  }

  private wait(least = 0): void {
    clearTimeout(this.timer);
    const { quietMs = 600, longestMs = 4000 } = this.options;
    const longest = longestMs * this.patience;
    const waited = this.restlessSince === null ? 0 : this.now() - this.restlessSince;
    const left = Math.max(longest - waited, 0);
    this.timer = setTimeout(
      () => void this.rest(left < quietMs),
      Math.max(least, Math.min(quietMs, left)),
    );
  }

  /** The page rests, or never will: look. */
  private async rest(forced: boolean): Promise<void> {
    if (this.options.signal.aborted) return;
    if (this.looking) return this.wait();
    this.restlessSince = null;
    const looking = new AbortController();
    this.looking = looking;
    this.forced = forced;
    try {
      await this.lookOnce(looking.signal, forced);
    } catch {
      // A look that was broken off is repeated at the next rest; one that failed, at the next change.
      if (!looking.signal.aborted) this.state('done');
    } finally {
      if (this.looking === looking) this.looking = null;
    }
  }

  private async lookOnce(signal: AbortSignal, forced: boolean): Promise<void> {
    const { document, look, taught } = this.options;
    const speaks =
      taught?.() === true ||
      (await runInSlices(dossierWords(document), { signal, startNow: true }));
    if (!speaks) return this.state('quiet');
    await runInSlices(
      innerRoots(document, (root) => this.observe(root)),
      { signal, startNow: true },
    );
    this.state('reading');
    const drawn = (slice: () => void) => whenDrawn(document.defaultView, slice);
    await new Promise<void>(drawn);
    if (signal.aborted) return;
    // A page that goes on changing is asked nothing about its looks before it has drawn them.
    const schedule = forced ? drawn : whenIdle;
    this.memory.beforeLook(document);
    let looked = await look(this.memory, signal, schedule);
    if (!signal.aborted && this.memory.afterLook(looked.rows))
      looked = await look(this.memory, signal, schedule);
    if (!signal.aborted) this.onLooked(looked, forced);
  }

  private onLooked(looked: Looked, forced: boolean): void {
    looked.commit?.();
    const same = looked.rows === this.lastRows;
    this.lastRows = looked.rows;
    this.patience = forced && same ? Math.min(this.patience * 2, SELDOM) : 1;
    this.state(looked.busy ? 'waiting' : 'done');
    if (looked.busy) this.wait(BUSY_AGAIN_MS * this.patience);
  }

  private address(): string {
    return this.options.document.defaultView?.location.href ?? '';
  }

  private state(state: 'waiting' | 'reading' | 'done' | 'quiet'): void {
    this.options.onState?.(state);
  }
}

function isOnlyLooks(record: MutationRecord): boolean {
  return record.type === 'attributes' && /^(class|style)$/.test(record.attributeName ?? '');
}

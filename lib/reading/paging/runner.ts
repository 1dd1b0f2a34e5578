/**
 * Reads all pages of the list in front, started by hand. The only place that presses anything on a page, and
 * it presses one thing: the list's own next-page button, slowly, after the page before it stands in the ledger.
 */
import type { PagingStatus, StopReason, Sweep } from '../../domain/paging';
import type { Reading } from '../../domain/reading';
import { Look } from '../dom/look';
import { begin, decide, isWholeSweep, resume, type Decision } from './decide';
import { listArea } from './list-area';
import { nextPageOf } from './next-page';
import { paceAfter, type Pace } from './pace';
import { sightOf, type Sight } from './sight';
import { isOtherList, statusOf } from './status';
import { troubleIn } from './trouble';

export interface PagingParts {
  document: Document;
  signal: AbortSignal;
  /** Present instant with `+07:00`. */
  instant(): string;
  newId(): string;
  /** The sweep of this tab, if one was under way or stopped not long ago. */
  load(): Promise<Sweep | null>;
  save(sweep: Sweep): Promise<unknown>;
  /** Clicks the element with this attribute on the page's own side. */
  pressScript?(mark: string): Promise<unknown>;
  /** The page rests and was read as it stands. */
  atRest(): boolean;
  onStatus(status: PagingStatus): void;
  /** Was it the officer, and not a script of the page or of ours? */
  byOfficer?(event: Event): boolean;
  now?: () => number;
  /** Least pause before a press. */
  leastMs?: number;
  /** A page that has not come after so long never will. */
  answerMs?: number;
  /** Hidden for longer than this, the tab rests. */
  hiddenMs?: number;
}

const PRESS = 'data-motcua-iso-press';
const AGAIN_MS = 300;
const LOOK_MS = 1000;
const INTERACTIVE =
  'a, button, input, select, textarea, option, label, [role="button"], [role="link"], [role="option"], [role="menuitem"], [role="tab"], [role="combobox"], [onclick], li';

export class Paging {
  private sweep: Sweep | null = null;
  private sight: Sight | null = null;
  private list: Pick<Sweep, 'filters' | 'period'> = { filters: [], period: null };
  private loaded: Promise<void> | null = null;
  /** A sweep that an earlier document of this tab began goes on with the first list seen. */
  private resuming = false;
  private paused = false;
  private pace: Pace;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  private hiddenSince: number | null = null;
  private hadError = false;
  private readonly now: () => number;

  constructor(private readonly parts: PagingParts) {
    const { leastMs = 1500, document, signal } = parts;
    this.pace = { leastMs, pauseMs: leastMs };
    this.now = parts.now ?? (() => Date.now());
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
    for (const kind of ['click', 'input', 'change'])
      document.addEventListener(kind, (event) => this.onEvent(event), { capture: true, signal });
    document.addEventListener('visibilitychange', () => this.onVisibility(), { signal });
  }

  status(): PagingStatus {
    return statusOf(this.sweep, this.sight, this.paused);
  }

  /** A look at the page at rest; `recorded` once it stands in the ledger. */
  async onRead(reading: Reading, recorded: boolean): Promise<void> {
    await this.loadOnce();
    const sight =
      recorded && isWorthALook(reading, this.isRunning())
        ? sightOf(reading, this.parts.document)
        : null;
    if (sight) {
      const { filters, period } = reading.grids[sight.grid]!;
      this.list = { filters, period };
    }
    if (!this.isRunning()) {
      this.sight = sight;
      if (sight && this.sweep && isOtherList(this.sweep, sight)) this.sweep = null;
    } else if (sight) this.onSight(sight);
    this.tell();
  }

  /** The officer pressed the button: goes on where it stopped, or begins with the page in front. */
  async start(leastMs?: number): Promise<PagingStatus> {
    await this.loadOnce();
    const { sight, sweep } = this;
    const { resumes, phase } = this.status();
    if (!sight || this.isRunning() || phase === 'unavailable') return this.status();
    if (leastMs !== undefined) this.pace = { leastMs, pauseMs: leastMs };
    this.hadError = troubleIn(new Look(this.parts.document)) === 'page-error';
    const at = this.parts.instant();
    const resumed = resumes && sweep ? resume({ ...sweep, presses: 0 }, sight, at) : 'restart';
    this.follow(resumed === 'restart' ? this.fresh(at, sight) : resumed);
    return this.status();
  }

  /** Stops; what was read stays read. */
  cancel(): PagingStatus {
    if (this.isRunning()) this.stop('cancelled');
    return this.status();
  }

  private isRunning(): boolean {
    return this.sweep?.state === 'running';
  }

  private loadOnce(): Promise<void> {
    this.loaded ??= this.parts
      .load()
      .then((sweep) => {
        this.sweep = sweep;
        this.resuming = sweep?.state === 'running';
        if (!this.resuming) return;
        const { leastMs } = sweep!;
        this.pace = { leastMs, pauseMs: leastMs };
        this.await();
      })
      .catch(() => undefined);
    return this.loaded;
  }

  private onSight(sight: Sight): void {
    const at = this.parts.instant();
    this.sight = sight;
    if (this.resuming) {
      this.resuming = false;
      const resumed = resume(this.sweep!, sight, at);
      this.follow(resumed === 'restart' ? this.fresh(at, sight) : resumed);
      return;
    }
    const answered = this.sweep!.pressed;
    const decision = decide(this.sweep!, sight, at);
    if (answered && decision.step.do === 'press')
      this.pace = paceAfter(this.pace, this.now() - this.waitingSince);
    this.follow(decision);
  }

  private fresh(at: string, sight: Sight): Decision {
    return begin(this.parts.newId(), at, sight, { ...this.list, leastMs: this.pace.leastMs });
  }

  private follow({ sweep, step }: Decision): void {
    this.sweep = sweep;
    if (step.do === 'stop') return this.stop(step.reason);
    if (step.do === 'done') return this.end();
    if (step.do === 'press') {
      this.waitingSince = this.now();
      this.later(this.pace.pauseMs, () => void this.press());
    }
    this.tell();
  }

  /** Presses, if the page still is what was read. */
  private async press(): Promise<void> {
    const { document } = this.parts;
    if (!this.isRunning()) return;
    if (this.isHiddenLong()) return this.rest();
    const trouble = this.trouble();
    if (trouble) return this.stop(trouble);
    if (!this.parts.atRest()) {
      if (this.isLate()) return this.stop('timeout');
      return this.later(AGAIN_MS, () => void this.press());
    }
    const sweep = this.sweep!;
    const pressing = { ...sweep, pressed: true, presses: sweep.presses + 1 };
    try {
      // Should the press load another document, that one finds how far we are.
      await this.parts.save(pressing);
    } catch {
      return this.stop('not-recorded');
    }
    if (!this.isRunning() || this.sweep !== sweep) return;
    const look = new Look(document);
    const area = listArea(look, document, sweep.codes.slice(sweep.codes.length - sweep.lastCount));
    const next = area && nextPageOf(look, area);
    if (!next?.press)
      return this.stop(next?.state === 'ambiguous' ? 'ambiguous-pager' : 'no-pager');
    this.sweep = pressing;
    this.await();
    if (next.script === null) return next.press();
    next.script.setAttribute(PRESS, '');
    const marked = next.script;
    const asked = this.parts.pressScript?.(PRESS) ?? Promise.reject(new Error('no way'));
    await asked.catch(() => this.isRunning() && this.stop('no-pager'));
    marked.removeAttribute(PRESS);
  }

  /** Waits for the page asked for. */
  private await(): void {
    this.waitingSince = this.now();
    const look = () => {
      const trouble = this.trouble();
      if (trouble) return this.stop(trouble);
      if (!this.isLate()) return this.later(LOOK_MS, look);
      return this.stop(this.whyLate());
    };
    this.later(LOOK_MS, look);
  }

  private whyLate(): StopReason {
    const { document } = this.parts;
    const { codes, lastCount } = this.sweep!;
    const last = codes.slice(codes.length - lastCount);
    if (listArea(new Look(document), document, last)) return 'same-page';
    return this.parts.atRest() ? 'no-list' : 'timeout';
  }

  private isLate(): boolean {
    return this.now() - this.waitingSince > (this.parts.answerMs ?? 45_000);
  }

  private trouble(): StopReason | null {
    const trouble = troubleIn(new Look(this.parts.document));
    return trouble === 'page-error' && this.hadError ? null : trouble;
  }

  private stop(reason: StopReason): void {
    this.finish({ ...this.sweep!, state: 'stopped', reason });
  }

  private end(): void {
    this.finish({ ...this.sweep!, state: 'done', reason: null, whole: isWholeSweep(this.sweep!) });
  }

  private finish(sweep: Sweep): void {
    clearTimeout(this.timer);
    this.paused = false;
    this.resuming = false;
    this.sweep = { ...sweep, updatedAt: this.parts.instant() };
    // What is read is in the ledger already; only the proof of wholeness would be missing.
    void Promise.resolve(this.parts.save(this.sweep)).catch(() => undefined);
    this.tell();
  }

  private onEvent(event: Event): void {
    if (!this.isRunning()) return;
    const { byOfficer = (one: Event) => one.isTrusted } = this.parts;
    const target = (event.composedPath()[0] ?? event.target) as Element | null;
    if (!byOfficer(event) || target?.nodeType !== 1 || isOurs(target)) return;
    if (event.type !== 'click' || target.closest(INTERACTIVE)) this.stop('officer');
  }

  private onVisibility(): void {
    const hidden = this.parts.document.hidden;
    this.hiddenSince = hidden ? this.now() : null;
    if (hidden || !this.paused) return;
    this.paused = false;
    this.waitingSince = this.now();
    this.later(this.pace.pauseMs, () => void this.press());
    this.tell();
  }

  private isHiddenLong(): boolean {
    const { hiddenMs = 240_000, document } = this.parts;
    if (!document.hidden) return false;
    this.hiddenSince ??= this.now();
    return this.now() - this.hiddenSince > hiddenMs;
  }

  private rest(): void {
    this.paused = true;
    this.tell();
  }

  private later(ms: number, then: () => void): void {
    clearTimeout(this.timer);
    if (!this.parts.signal.aborted) this.timer = setTimeout(then, ms);
  }

  private tell(): void {
    this.parts.onStatus(this.status());
  }
}

/** Marks what we draw ourselves: a press there is no doing on the page. */
export const OURS = 'data-motcua-iso';

const isOurs = (element: Element): boolean => element.closest(`[${OURS}]`) !== null;

/** Looking for a pager costs a walk over the page: only where a list says that it is not whole, or while reading. */
function isWorthALook(reading: Reading, running: boolean): boolean {
  return running || reading.problems.some(({ code }) => code === 'reading/partial-list');
}

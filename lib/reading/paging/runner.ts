/**
 * Reads all pages of the list in front, started by hand. The only place that presses anything on a page, and
 * it presses one thing: the list's own next-page button, slowly, after the page before it stands in the ledger.
 */
import type { PagingStatus, StopReason, Sweep } from '../../domain/paging';
import type { PageStatus } from '../../domain/protocol';
import type { Reading } from '../../domain/reading';
import { Look } from '../dom/look';
import { begin, decide, isWholeSweep, resume, type Decision } from './decide';
import { listArea } from './list-area';
import { nextPageOf } from './next-page';
import { paceAfter, type Pace } from './pace';
import { isSamePath, sightOf, type ListScope, type Sight } from './sight';
import { isOtherList, statusOf } from './status';
import { errorsIn, troubleIn, troubleOfPage } from './trouble';

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
  /** What the reader makes of the page: only `done` was read as it stands. */
  state(): PageStatus['state'];
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
/** Pages on the way to somewhere else come to rest for a moment too. */
const LOOKS_TO_BE_SURE = 2;
const INTERACTIVE =
  'a, button, input, select, textarea, option, label, [role="button"], [role="link"], [role="option"], [role="menuitem"], [role="tab"], [role="combobox"], [onclick], li';

export class Paging {
  private sweep: Sweep | null = null;
  private sight: Sight | null = null;
  private list: Pick<Sweep, 'filters' | 'period'> = { filters: [], period: null };
  private loaded: Promise<void> | null = null;
  /** A sweep that an earlier document of this tab began goes on with the first list seen. */
  private resuming = false;
  paused = false;
  private pace: Pace;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince = 0;
  private hiddenSince: number | null = null;
  /** It stopped in this very document: to be told even where no list stands any more. */
  stoppedHere = false;
  /** Looks in a row that found another page where the list should be. */
  private elsewhere = 0;
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
    return statusOf(this.sweep, this.sight, this);
  }

  /**
   * To be called once at the start of a document: a sweep that an earlier one began is looked after from then on,
   * also where no list ever comes (a log-in page, an error page).
   */
  async wake(): Promise<void> {
    await this.loadOnce();
    this.tell();
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
      if (this.sweep === null) this.stoppedHere = false;
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
    this.stoppedHere = false;
    const at = this.parts.instant();
    const resumed = resumes && sweep ? resume({ ...sweep, presses: 0 }, sight, at) : 'restart';
    const decision = resumed === 'restart' ? this.fresh(at, sight) : resumed;
    // What stands there now did not keep the officer from beginning.
    const ignored = errorsIn(this.look());
    this.follow({ ...decision, sweep: { ...decision.sweep, ignored } });
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
    const { ignored = [] } = this.sweep ?? {};
    const { sweep, step } = begin(this.parts.newId(), at, sight, {
      ...this.list,
      leastMs: this.pace.leastMs,
    });
    return { sweep: { ...sweep, ignored }, step };
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
    const trouble = this.trouble() ?? this.lost();
    if (trouble) return this.stop(trouble);
    if (this.parts.state() !== 'done') {
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
    const look = this.look();
    const area = listArea(look, document, sweep.codes.slice(sweep.codes.length - sweep.lastCount));
    if (!area) return this.stop('no-list');
    const next = nextPageOf(look, area);
    if (!next.press) return this.stop(next.state === 'ambiguous' ? 'ambiguous-pager' : 'no-pager');
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
    this.elsewhere = 0;
    const look = () => {
      const trouble = this.trouble() ?? this.lost();
      if (trouble) return this.stop(trouble);
      if (!this.isLate()) return this.later(LOOK_MS, look);
      return this.stop(this.whyLate());
    };
    this.later(LOOK_MS, look);
  }

  private whyLate(): StopReason {
    if (this.listStands()) return 'same-page';
    return this.isSettled() ? 'no-list' : 'timeout';
  }

  /** The page rests and is, twice in a row, something else than the list: why, as far as it says so itself. */
  private lost(): StopReason | null {
    const gone = this.isSettled() && !this.listStands();
    const reason = gone ? (troubleOfPage(this.look()) ?? this.navigated()) : null;
    this.elsewhere = reason === null ? 0 : this.elsewhere + 1;
    return this.elsewhere >= LOOKS_TO_BE_SURE ? reason : null;
  }

  private navigated(): StopReason | null {
    const { path } = JSON.parse(this.sweep!.scope) as ListScope;
    return isSamePath(this.parts.document, path) ? null : 'navigated';
  }

  /** Rows of the page read last are still there. */
  private listStands(): boolean {
    const { codes, lastCount } = this.sweep!;
    const last = codes.slice(codes.length - lastCount);
    return listArea(this.look(), this.parts.document, last) !== null;
  }

  private isSettled(): boolean {
    return /^(done|quiet)$/.test(this.parts.state());
  }

  private look(): Look {
    return new Look(this.parts.document);
  }

  private isLate(): boolean {
    return this.now() - this.waitingSince > (this.parts.answerMs ?? 45_000);
  }

  private trouble(): StopReason | null {
    return troubleIn(this.look(), this.sweep!.ignored);
  }

  private stop(reason: StopReason): void {
    this.stoppedHere = true;
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

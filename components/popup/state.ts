/** What the popup shows, as data: the page in front, and what became of a press on "Tạo báo cáo". */
import type { Problem } from '../../lib/domain/problem';
import type { PageStatus } from '../../lib/domain/protocol';

export type PageInFront =
  | { kind: 'loading' }
  /** A browser page, a file, an empty tab. */
  | { kind: 'not-web' }
  /** A web page on a site without a grant. */
  | { kind: 'no-access'; origin: string; host: string; denied: boolean }
  /** A granted site whose page holds no reader yet (after an update). */
  | { kind: 'absent'; host: string }
  /** The browser refused a single look. */
  | { kind: 'refused'; reason: string | null }
  | { kind: 'status'; status: PageStatus };

/** `at`: when it came to this, of a press that was made before the page was opened. */
export type ReportOutcome =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'written'; fileName: string; problems: readonly Problem[]; at?: string }
  | { kind: 'blocked'; problems: readonly Problem[]; at?: string }
  | { kind: 'failed'; message: string; at?: string };

/** Counts by severity. */
export function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** Errors first, then warnings, then notes; the order inside a severity stays. */
export function bySeverity(problems: readonly Problem[]): Problem[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
}

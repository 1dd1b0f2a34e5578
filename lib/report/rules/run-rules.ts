/** Runs a form's rules: each answers pass, fail, or unprovable with the missing value named (contract §7). */
import { problemMaker } from '../../domain/make-problem';
import type { Problem, ProblemPlace } from '../../domain/problem';
import { formatString } from '../../domain/strings/catalogue';
import { reportStrings, reportWords } from '../../domain/strings/report';
import type { ReportRule, RuleCheck } from '../../packs/report-rule-schema';
import { evaluateCondition } from '../cel';
import { RULE_FUNCTIONS } from './functions';
import { wholeWordsIn } from '../text/whole-words';
import { textsIn } from '../values/read';
import { labelOf, printValue } from './message';
import type { Finding, Outcome, RuleContext } from './types';

const problem = problemMaker('report', reportStrings);

/** What a rule said, before it becomes problems. */
export interface RuleResult {
  rule: ReportRule;
  verdict: 'pass' | 'fail' | 'unprovable';
  findings: Finding[];
  missing: string[];
  broken: string | null;
}

/** The verdict of every rule of the form, in the form's order. */
export function checkRules(context: RuleContext): RuleResult[] {
  return context.draft.form.rules.map((rule) => checkRule(rule, context));
}

function checkRule(rule: ReportRule, context: RuleContext): RuleResult {
  try {
    const outcomes = rule.checks.map((check) => runCheck(check, context));
    const findings = outcomes.flatMap((outcome) => outcome.findings);
    const missing = [...new Set(outcomes.flatMap((outcome) => outcome.missing))];
    const verdict = findings.length > 0 ? 'fail' : missing.length > 0 ? 'unprovable' : 'pass';
    return { rule, verdict, findings, missing, broken: null };
  } catch (error) {
    // A rule of somebody's own pack may be wrong; that must be said, not swallowed.
    const broken = error instanceof Error ? error.message : String(error);
    return { rule, verdict: 'unprovable', findings: [], missing: [], broken };
  }
}

function runCheck(check: RuleCheck, context: RuleContext): Outcome {
  if (check.cel !== undefined) {
    const verdict = evaluateCondition(check.cel, context.draft);
    if ('missing' in verdict) return { findings: [], missing: verdict.missing };
    return { findings: verdict.holds ? [] : [{ detail: '' }], missing: [] };
  }
  const run = RULE_FUNCTIONS[check.function ?? ''];
  if (run === undefined) throw new Error(`function ${check.function ?? ''}`);
  return run(context, check.args ?? {});
}

/**
 * Problems of the rules. Code `report/<rule>`; one problem a rule, further findings are related.
 *
 * @param overrides reason by rule ("C05" or "report/C05"): an error stays in the list, as a warning, and does not block
 */
export function ruleProblems(
  context: RuleContext,
  overrides: Record<string, string> = {},
): Problem[] {
  const reasons = new Map(
    Object.entries(overrides).map(([code, reason]) => [code.replace(/^report\//, ''), reason]),
  );
  const problems = checkRules(context).flatMap((result) => {
    const failedError = result.verdict === 'fail' && result.rule.severity === 'error';
    const reason = failedError ? reasons.get(result.rule.id) : undefined;
    if (failedError) reasons.delete(result.rule.id);
    return problemOf(result, context, reason ?? null);
  });
  const unused = [...reasons.keys()].map((rule) =>
    problem('report/override-unused', 'info', { rule }),
  );
  return [...problems, ...unused];
}

function problemOf(result: RuleResult, context: RuleContext, reason: string | null): Problem[] {
  const { rule } = result;
  if (result.broken !== null) {
    const args = { rule: rule.id, detail: result.broken };
    return [problem('report/rule-broken', 'warning', args)];
  }
  if (result.verdict === 'pass') return [];
  return [result.verdict === 'fail' ? failed(result, context, reason) : unproven(result, context)];
}

function failed(result: RuleResult, context: RuleContext, reason: string | null): Problem {
  const { rule, findings } = result;
  const weights = findings.map((finding) => finding.severity ?? rule.severity);
  const main = findings[Math.max(0, weights.indexOf(rule.severity))]!;
  const severity = weights.includes(rule.severity) ? rule.severity : weights[0]!;
  const details = findings.map((finding) => finding.detail).filter((detail) => detail !== '');
  const detail = details
    .slice(0, 5)
    .map((one) => ` ${one}`)
    .join('');
  const { text, args } = printValue(rule.message.vi, context.draft, detail);
  const related = findings
    .filter((finding) => finding !== main && finding.detail !== '')
    .map((finding) => ({ message: finding.detail, place: placeOf(finding, rule, context) }));
  const overridden = formatString(reportWords.overridden.vi, { message: text, reason });
  return {
    owner: 'report',
    severity: reason === null ? severity : 'warning',
    code: `report/${rule.id}`,
    args: reason === null ? args : { ...args, override: reason },
    message: reason === null ? text : overridden,
    place: placeOf(main, rule, context),
    ...(related.length === 0 ? {} : { related }),
    fixes: [...mendings(findings, context), fixOf(rule, main.field)],
  };
}

function unproven(result: RuleResult, context: RuleContext): Problem {
  const { rule, missing } = result;
  const labels = missing.map((key) => labelOf(key, context.draft)).join('; ');
  const first = missing[0] ?? rule.fix.field ?? '';
  return {
    owner: 'report',
    severity: 'info',
    code: `report/${rule.id}`,
    args: { outcome: 'unprovable', missing: missing.join(', ') },
    message: formatString(reportWords.unprovable.vi, { title: rule.title.vi, missing: labels }),
    place: placeOf({ detail: '', field: first }, rule, context),
    fixes: [fixOf(rule, first)],
  };
}

function placeOf(finding: Finding, rule: ReportRule, context: RuleContext): ProblemPlace {
  const field = finding.field ?? rule.fix.field ?? undefined;
  const own = context.draft.form.fields.find((one) => one.key === field)?.section;
  const section = finding.section ?? own;
  return {
    ...(field === undefined ? {} : { field }),
    ...(section === undefined ? {} : { section }),
    ...(finding.text === undefined ? {} : { text: finding.text }),
    ...(finding.words === undefined ? {} : { words: finding.words }),
  };
}

const fixOf = (rule: ReportRule, field: string | undefined) => ({
  title: rule.fix.title.vi,
  command: 'report.editField',
  args: { field: field ?? rule.fix.field },
});

/** Ways out of the findings that are certain; only where the words stand in the field as they are printed, and once. */
function mendings(findings: readonly Finding[], { draft }: RuleContext) {
  return findings.flatMap(({ words, mend, field }) => {
    if (!words || !mend || !field) return [];
    const texts = textsIn(draft.values[field] ?? null);
    if (texts.flatMap((text) => wholeWordsIn(text, words)).length !== 1) return [];
    return [{ title: mend.title, command: 'text.replace', args: { field, words, to: mend.to } }];
  });
}

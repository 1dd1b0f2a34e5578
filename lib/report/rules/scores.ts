/** Rules about units and scores: C12–C15, and the kinds of changed procedures. */
import { scoreAnnexOf } from '../../packs/score-annex';
import type { ReportDraft } from '../draft';
import { formatDecimal } from '../text/numbers';
import { scoreRows, totalOf } from '../values/annex-rows';
import { listOf, numberOf, scoreOf } from '../values/read';
import { isParts } from '../values/types';
import { fail, pass, unprovable, type Finding, type RuleFunction } from './types';

/** C12: the stated number of subordinate units, the annex and the text agree. */
export const subUnitRows: RuleFunction = ({ draft, spans }) => {
  const stated = numberOf(draft, 'org.subUnitCount');
  if (stated === null) return unprovable('org.subUnitCount');
  const rows = scoreRows(draft);
  const findings: Finding[] = [];
  for (const span of spans) {
    for (const match of span.text.matchAll(/(\d+)\s+đơn vị trực thuộc/gu)) {
      if (Number(match[1]) === stated) continue;
      findings.push({
        detail: `“${match[0]}”.`,
        section: span.section,
        field: span.fields[0] ?? '',
        text: span.text,
      });
    }
  }
  const named = listOf(draft, 'org.subUnits')?.length ?? stated;
  if (named !== stated) {
    findings.push({ detail: `Danh sách có ${named} đơn vị.`, field: 'org.subUnits' });
  }
  const inAnnex = rows?.filter((row) => !row.own).length;
  if (rows !== null && rows.length > 0 && inAnnex !== stated) {
    findings.push({ detail: `Phụ lục có ${inAnnex} đơn vị trực thuộc.`, ...atAnnex(draft) });
  }
  if (findings.length === 0 && rows === null && stated > 0) return unprovable(rowsKey(draft));
  return fail(findings);
};

/** The list of the annex of scores, and its place. */
const rowsKey = (draft: ReportDraft): string => scoreAnnexOf(draft.form)?.rows ?? 'annex.rows';
const atAnnex = (draft: ReportDraft) => {
  const section = scoreAnnexOf(draft.form)?.id;
  return { field: rowsKey(draft), ...(section !== undefined && { section }) };
};

/** C13: each score within its criterion's maximum, the total their sum, the maxima the group's. */
export const scoresWithinMax: RuleFunction = ({ draft }) => {
  const annex = scoreAnnexOf(draft.form);
  const at = atAnnex(draft);
  const rows = scoreRows(draft);
  if (annex === undefined) return pass();
  const findings: Finding[] = [];
  const maxima = annex.criteria.reduce((sum, one) => sum + Math.round(one.max * 100), 0) / 100;
  if (maxima !== annex.group.max)
    findings.push({ detail: `Tổng điểm tối đa là ${maxima}.`, ...at });
  if (rows === null) return findings.length > 0 ? fail(findings) : unprovable(rowsKey(draft));
  let unknown = false;
  for (const [index, row] of rows.entries()) {
    const unit = row.unit ?? `dòng ${index + 1}`;
    unknown ||=
      totalOf(row) === null ||
      (row.typedTotal === null && row.scores.length < annex.criteria.length);
    if (
      row.scores.length > annex.criteria.length ||
      (row.scores.length > 0 && row.scores.length < annex.criteria.length)
    ) {
      findings.push({
        detail: `${unit}: có ${row.scores.length} điểm, cần ${annex.criteria.length}.`,
        ...at,
      });
    }
    row.scores.forEach((score, criterion) => {
      const max = annex.criteria[criterion]?.max;
      if (score === null || max === undefined || score <= max) return;
      const code = annex.criteria[criterion]!.code;
      findings.push({
        detail: `${unit}: tiêu chí ${code} ${formatDecimal(score)} > ${formatDecimal(max)}.`,
        ...at,
      });
    });
    if (row.typedTotal !== null && row.sum !== null && row.typedTotal !== row.sum) {
      const sums = `${formatDecimal(row.typedTotal)}, cộng lại là ${formatDecimal(row.sum)}`;
      findings.push({ detail: `${unit}: tổng điểm ghi ${sums}.`, ...at });
    }
    if ((totalOf(row) ?? 0) > annex.group.max)
      findings.push({ detail: `${unit}: tổng điểm vượt ${annex.group.max}.`, ...at });
  }
  return findings.length === 0 && unknown ? unprovable(rowsKey(draft)) : fail(findings);
};

/** C14: the score in the text is the agency's total over the group's maximum. */
export const ownScore: RuleFunction = ({ draft }) => {
  const score = scoreOf(draft, 'score.self');
  const rows = scoreRows(draft);
  const max = scoreAnnexOf(draft.form)?.group.max;
  if (rows !== null && rows.length === 0) return pass();
  if (score === null || score.value === null) return unprovable('score.self');
  const place = { field: 'score.self' };
  const shown = `${formatDecimal(score.value)}/${formatDecimal(score.max)}`;
  if (score.max !== max || score.value > score.max)
    return fail([{ detail: `Ghi ${shown}.`, ...place }]);
  const own = rows?.find((row) => row.own);
  const total = own === undefined ? null : totalOf(own);
  if (total === null) return unprovable(rowsKey(draft));
  if (total === score.value) return pass();
  return fail([{ detail: `Ghi ${shown}, phụ lục là ${formatDecimal(total)}.`, ...place }]);
};

/** C15: one figure for several units only when all their totals are that figure. */
export const equalTotals: RuleFunction = ({ draft }) => {
  const score = scoreOf(draft, 'score.subUnits');
  const rows = scoreRows(draft);
  if (numberOf(draft, 'org.subUnitCount') === 0 || (rows !== null && rows.length === 0))
    return pass();
  const totals = rows?.filter((row) => !row.own).map(totalOf);
  if (totals === undefined || totals.includes(null)) return unprovable(rowsKey(draft));
  // Without one typed figure the text lists unit by unit.
  if (score === null || score.value === null || totals.every((total) => total === score.value))
    return pass();
  const detail = `Phụ lục có: ${totals.map((total) => formatDecimal(total!)).join('; ')}.`;
  return fail([{ detail, field: 'score.subUnits' }]);
};

/** Changed procedures by kind add up, with or without the abolished ones. */
export const kindsAddUp: RuleFunction = ({ draft }) => {
  const kinds = draft.values['tthc.changedByKind'];
  const changed = numberOf(draft, 'tthc.changed');
  if (!isParts(kinds) || changed === null) return pass();
  const [amended, added, abolished] = ['amended', 'new', 'abolished'].map((kind) => {
    const count = (kinds as Record<string, unknown>)[kind];
    return typeof count === 'number' ? count : null;
  });
  if (amended == null || added == null) return pass();
  const sum = amended + added;
  const fits = sum === changed || (abolished != null && sum + abolished === changed);
  return fits ? pass() : fail([{ detail: `Cộng lại là ${sum}.`, field: 'tthc.changedByKind' }]);
};

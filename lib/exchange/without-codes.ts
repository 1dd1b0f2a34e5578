/** Figures and problems as they may leave the unit: no dossier can be told from them. */
import type { Figure, FigureSource } from '../domain/figures';
import type { Problem } from '../domain/problem';
import type { BundleFigure, BundleSource } from './bundle-schema';

/** Arguments of messages that name dossiers. */
const NAMING = ['code', 'codes'] as const;
const LEFT_OUT = '…';

/** The source with the number of its dossiers in the place of their codes. */
export function sourceWithoutCodes({ codes, ...source }: FigureSource): BundleSource {
  return { ...source, dossiers: codes === null ? null : codes.length };
}

/** The figure, its candidates and its problems without codes. */
export function figureWithoutCodes(figure: Figure): BundleFigure {
  return {
    ...figure,
    sources: figure.sources.map(sourceWithoutCodes),
    candidates: figure.candidates.map((candidate) => ({
      ...candidate,
      sources: candidate.sources.map(sourceWithoutCodes),
    })),
    problems: figure.problems.map(problemWithoutCodes),
  };
}

/** The problem with every code in its arguments and its message left out; what it says and counts stays. */
export function problemWithoutCodes(problem: Problem): Problem {
  const named = NAMING.flatMap((name) => {
    const value = problem.args[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  if (named.length === 0 || problem.owner === 'report' || problem.owner === 'pack') return problem;
  const { owner, severity, code } = problem;
  return {
    owner,
    severity,
    code,
    args: { ...problem.args, ...Object.fromEntries(named.map(([name]) => [name, LEFT_OUT])) },
    message: named.reduce((text, [, value]) => text.split(value).join(LEFT_OUT), problem.message),
  };
}

/** The units behind a number: those counted, with what each states, and those of which it is not known. */
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceTypedStrings } from '../../lib/domain/strings/ui-province-typed';
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { provinceFigureNames } from '../../lib/domain/strings/ui-province-rules';
import { Failure } from '../basic/Failure';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';
import type { BoardAnswer } from './desk/questions';
import { valueText, type FigureName } from './FigureLink';
import type { ProvincePort } from './port';
import { useAsked } from './use-asked';
import { valueWords } from './value-words';

export interface FigurePageProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  board: BoardAnswer;
  figureKey: string;
  level: string | null;
}

export function FigurePage({ port, board, figureKey, level }: FigurePageProps) {
  const t = useText(uiProvinceUnitStrings);
  const p = useText(uiProvinceStrings);
  const y = useText(uiProvinceTypedStrings);
  const names = useText(provinceFigureNames);
  const { year } = board;
  const asked = useAsked(port, 'figure', { year, key: figureKey, level });
  if (asked.kind === 'loading') return <Skeleton lines={8} />;
  if (asked.kind === 'failed') return <Failure text={p('failed', { message: asked.message })} />;
  if (!asked.value) return <p className="notice">{t('figureGone')}</p>;
  const { figure, counted, unknown } = asked.value;
  const name = figureKey in provinceFigureNames ? names(figureKey as FigureName) : figureKey;
  const scope = board.levels.find(({ id }) => id === level)?.name ?? p('total');
  return (
    <article className="stack" data-figure-page={figureKey}>
      <p>
        <a href={hrefOf(year, { at: 'board' })}>{p('back')}</a>
      </p>
      <h2>{t('figureOf', { name, scope })}</h2>
      <p className="headline">
        <strong>{valueText(figure.value) ?? p('unknown')}</strong>{' '}
        <span>
          {figure.complete
            ? t('figureWhole')
            : unknown.length === 0
              ? t('figureUnsure')
              : t('figurePart', { counted: counted.length, unknown: unknown.length })}
        </span>
      </p>
      {figure.problems.length > 0 && <ProblemList problems={figure.problems} label={name} />}
      <h3>{t('figureCounted', { count: showCount(counted.length) })}</h3>
      <Units
        year={year}
        units={counted.map((one) => ({
          ...one,
          words: [one.value !== null && valueWords(one.value, t), one.typed && y('typedValue')]
            .filter(Boolean)
            .join(' '),
        }))}
      />
      {unknown.length > 0 && (
        <>
          <h3>{t('figureUnknown', { count: showCount(unknown.length) })}</h3>
          <Units year={year} units={unknown.map((one) => ({ ...one, words: '' }))} />
        </>
      )}
    </article>
  );
}

interface UnitsProps {
  year: number;
  units: readonly { id: string; name: string; words: string }[];
}

function Units({ year, units }: UnitsProps) {
  const t = useText(uiProvinceUnitStrings);
  if (units.length === 0) return <p className="quiet">{t('figureNone')}</p>;
  return (
    <ul className="plain figure-units">
      {units.map(({ id, name, words }) => (
        <li key={id}>
          <a href={hrefOf(year, { at: 'unit', id })}>{name}</a>
          {words !== '' && <span> {words}</span>}
        </li>
      ))}
    </ul>
  );
}

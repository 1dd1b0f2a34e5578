/** Field by field: what last year said and what becomes of it, with the reason. */
import { uiCarryStrings } from '../../../lib/domain/strings/ui-carry';
import type { Doubt } from '../../../lib/report/carry/doubts';
import type { CarryLine } from '../../../lib/report/carry/plan';
import { reasonOf } from '../../../lib/report/carry/reason';
import { useLanguage, useText } from '../../text/language';
import { useValueLines } from '../check/value-words';

export interface CarryLinesProps {
  plan: readonly CarryLine[];
  onField: (key: string) => void;
  /** Takes last year's words in the place of what stands in the draft. */
  onOverwrite: (key: string) => void;
}

/** A table, folded away. */
export function CarryLines({ plan, onField, onOverwrite }: CarryLinesProps) {
  const t = useText(uiCarryStrings);
  const language = useLanguage();
  const lines = useValueLines();
  return (
    <details className="carry-lines">
      <summary>{t('linesTitle')}</summary>
      <div className="table-wrap">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('colItem')}</th>
              <th scope="col">{t('colLast')}</th>
              <th scope="col">{t('colWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.map((line) => (
              <tr key={line.field.key} data-key={line.field.key} data-state={line.state}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => onField(line.field.key)}>
                    {line.field.label[language] ?? line.field.label.vi}
                  </button>
                </th>
                <td className="break">
                  {lines(line.last, line.field).map((text, at) => (
                    <div key={at}>{text}</div>
                  ))}
                </td>
                <td className="break">
                  <What line={line} onOverwrite={onOverwrite} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function What({ line, onOverwrite }: { line: CarryLine } & Pick<CarryLinesProps, 'onOverwrite'>) {
  const t = useText(uiCarryStrings);
  const why = useDoubts();
  const { state, held, field } = line;
  const isPart = state === 'carry' && held.length > 0;
  return (
    <>
      <div>
        {isPart ? t('state.carryPart', { count: held.length }) : t(`state.${state}`)}
        {state !== 'unfit' && <span className="quiet"> ({t(`rule.${reasonOf(field)}`)})</span>}
      </div>
      {held.map(({ text, doubts }, at) => (
        <div key={at} className="small quiet">
          {t('held', { text, why: why(doubts) })}
        </div>
      ))}
      {state === 'kept' && (
        <button type="button" className="link" onClick={() => onOverwrite(field.key)}>
          {t('overwrite')}
        </button>
      )}
    </>
  );
}

/** Doubts in words, each kind once with all it found. */
export function useDoubts(): (doubts: readonly Doubt[]) => string {
  const t = useText(uiCarryStrings);
  return (doubts) => {
    const kinds = [...new Set(doubts.map(({ kind }) => kind))];
    return kinds
      .map((kind) => {
        const own = doubts.filter((one) => one.kind === kind).map(({ words }) => words);
        return t('doubt', { kind: t(`doubt.${kind}`), words: [...new Set(own)].join(', ') });
      })
      .join('; ');
  };
}

/** The province's report: what is to be settled first, its figures, what people write, the one click. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import {
  provinceFigureNames,
  uiProvinceRulesStrings,
} from '../../lib/domain/strings/ui-province-rules';
import { provinceForm } from '../../lib/packs/province-forms';
import type { ReportField } from '../../lib/packs/report-field-schema';
import { ownPacksOf } from '../../lib/packs/policies';
import { Failure } from '../basic/Failure';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { useOwnPacks } from '../data/packs';
import { FieldRow } from '../form/FieldRow';
import { isComputed, isShown } from '../form/model';
import { isBlank } from '../form/values';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import type { BoardAnswer, FigureHead } from './desk/questions';
import { FIGURE_NAMES, FigureLink } from './FigureLink';
import type { ProvincePort } from './port';
import { PendingFiles } from './PendingFiles';
import { useAsked } from './use-asked';
import { WriteReport } from './WriteReport';
import { YearCompared } from './YearCompared';

export interface ReportTabProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  board: BoardAnswer;
}

export function ReportTab({ port, board }: ReportTabProps) {
  const t = useText(uiProvinceRulesStrings);
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'check', { year: board.year });
  if (asked.kind === 'loading') return <Skeleton lines={10} />;
  if (asked.kind === 'failed') return <Failure text={p('failed', { message: asked.message })} />;
  const { problems, count, typed, pending } = asked.value;
  const of = (key: string) => board.figures.find((one) => one.key === key && one.level === null);
  const [sent, all] = [of('units.sent')?.counted ?? 0, of('units.inScope')?.counted ?? 0];
  return (
    <div className="stack" data-report-tab="">
      {sent < all && (
        <p className="notice warning" data-partial="">
          {t('partial', { sent: showCount(sent), all: showCount(all) })}
        </p>
      )}
      <PendingFiles files={pending} year={board.year} />
      <section className="stack" aria-labelledby="province-problems">
        <h2 id="province-problems">{t('problems', { count: showCount(count) })}</h2>
        {problems.length === 0 ? (
          <p>{t('problemsNone')}</p>
        ) : (
          <div
            className="province-problems"
            tabIndex={0}
            role="group"
            aria-label={t('problems', { count })}
          >
            <ProblemList problems={problems} label={t('problems', { count })} />
            {count > problems.length && (
              <p className="quiet">
                {t('problemsMore', { count: showCount(count - problems.length) })}
              </p>
            )}
          </div>
        )}
      </section>
      <Figures board={board} />
      <Typed port={port} typed={typed} />
      <Beside port={port} year={board.year} />
    </div>
  );
}

/** The report, and what stands beside it: its annex of the year before is offered where there is something to compare. */
function Beside({ port, year }: Pick<ReportTabProps, 'port'> & { year: number }) {
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'compared', { year });
  const compared = asked.kind === 'ready' ? asked.value : null;
  return (
    <>
      <WriteReport port={port} year={year} canCompare={compared !== null} />
      {asked.kind === 'loading' && <Skeleton lines={3} />}
      {asked.kind === 'failed' && <Failure text={p('failed', { message: asked.message })} />}
      {asked.kind === 'ready' && <YearCompared compared={compared} year={year} />}
    </>
  );
}

function Figures({ board }: Pick<ReportTabProps, 'board'>) {
  const t = useText(uiProvinceRulesStrings);
  const p = useText(uiProvinceStrings);
  const names = useText(provinceFigureNames);
  const { levels, figures, year } = board;
  const columns = [...levels.map(({ id, name }) => ({ id, name })), { id: null, name: p('total') }];
  const howMuch = ({ key, value, complete, counted, unknown }: FigureHead): string | null => {
    if (value !== null && complete) return null;
    if (value !== null)
      return unknown > 0 ? t('statedBy', { counted, all: counted + unknown }) : t('unsure');
    // The report prints what is known so far of these: here it opens into its units.
    const isCount = key.startsWith('units.') && !key.endsWith('Rate');
    return isCount && unknown > 0
      ? t('knownSoFar', { counted: showCount(counted), unknown: showCount(unknown) })
      : null;
  };
  const of = (key: string, level: string | null) =>
    figures.find((one) => one.key === key && one.level === level);
  return (
    <section className="stack" aria-labelledby="province-figures">
      <h2 id="province-figures">{t('figures')}</h2>
      <p className="small quiet">{t('figuresHint')}</p>
      <div className="table-wrap" role="group" tabIndex={0} aria-labelledby="province-figures">
        <table className="data" data-figures="">
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              {columns.map(({ id, name }) => (
                <th key={id ?? ''} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIGURE_NAMES.filter((key) => of(key, null)).map((key) => (
              <tr key={key}>
                <th scope="row">{names(key)}</th>
                {columns.map(({ id }) => {
                  const figure = of(key, id);
                  const beside = figure ? howMuch(figure) : null;
                  return (
                    <td key={id ?? ''} className="number">
                      <FigureLink figure={figure} year={year} />
                      {beside && <span className="quiet small"> {beside}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** After this many milliseconds without a key what was typed is kept. */
const PAUSE = 600;

interface TypedProps {
  port: ReportTabProps['port'];
  typed: Readonly<Record<string, unknown>>;
}

/** Fields of the form that nobody can count. What is typed is kept after a pause, and when the view is left. */
function Typed({ port, typed }: TypedProps) {
  const t = useText(uiProvinceRulesStrings);
  const packs = useOwnPacks();
  const form = useMemo(() => provinceForm(ownPacksOf(packs)).form, [packs]);
  const [own, setOwn] = useState<Readonly<Record<string, unknown>>>({});
  const { ask } = port;
  const waiting = useRef<Record<string, unknown>>({});
  const flush = useRef<() => void>(() => undefined);
  useEffect(() => {
    flush.current = () => {
      const changes = Object.entries(waiting.current).map(([key, value]) => ({
        do: 'report' as const,
        key,
        value,
      }));
      waiting.current = {};
      if (changes.length > 0) void ask('change', { changes });
    };
    return () => flush.current();
  }, [ask]);
  useEffect(() => {
    const timer = setTimeout(() => flush.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [own]);
  const put = (key: string, value: unknown) => {
    waiting.current[key] = value;
    setOwn({ ...own, [key]: value });
  };
  const fields = form.fields.filter(
    (field) => isShown(field) && !isComputed(field) && !field.obtained.includes('C'),
  );
  const valueOf = ({ key }: ReportField) => (key in own ? own[key] : typed[key]) ?? null;
  const open = fields.filter((field) => field.required && isBlank(valueOf(field))).length;
  // Decided once: what closes under the hands while the last field is typed is a nuisance.
  const [wasOpen] = useState(open > 0);
  return (
    <details className="rule" open={wasOpen} data-typed={open}>
      <summary>
        <h2 id="province-typed" className="inline">
          {t('typed')}
        </h2>{' '}
        <span className="small quiet">
          {open > 0 ? t('typedOpen', { count: showCount(open) }) : t('typedWhole')}
        </span>
      </summary>
      <section className="stack form" aria-labelledby="province-typed">
        {fields.map((field) => (
          <FieldRow
            key={field.key}
            model={{
              field,
              value: valueOf(field),
              origin: 'none',
              fallback: { value: null, origin: 'none' },
              figure: null,
              proposal: null,
              problems: [],
              annex: null,
            }}
            onChange={put}
            onReset={(key) => put(key, null)}
            onSources={() => undefined}
          />
        ))}
      </section>
    </details>
  );
}

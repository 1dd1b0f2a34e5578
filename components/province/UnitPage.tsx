/** One unit: its opinion, its files, what they say and where, what is to be asked, texts to copy. */
import { useState, type ReactNode } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceObligationStrings } from '../../lib/domain/strings/ui-province-obligations';
import { uiProvinceTypedStrings } from '../../lib/domain/strings/ui-province-typed';
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { Failure } from '../basic/Failure';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { showCount, showDate, showInstant } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';
import { completeText, datedText, findingsText, lateText, onTimeText } from './columns';
import { CopyText } from './CopyText';
import type { UnitAnswer, ValueLine } from './desk/questions';
import { DossierPart } from './DossierPart';
import { FileDialog } from './FileDialog';
import { daysOf } from './Obligations';
import { OpinionForm } from './OpinionForm';
import type { ProvincePort } from './port';
import { SecondSources } from './SecondSources';
import { UnitComparison } from './UnitComparison';
import { UnitWalk } from './UnitWalk';
import { useAsked } from './use-asked';
import { valueWords } from './value-words';

export interface UnitPageProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  year: number;
  id: string;
}

export function UnitPage({ port, year, id }: UnitPageProps) {
  const t = useText(uiProvinceUnitStrings);
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'unit', { year, id });
  const back = <a href={hrefOf(year, { at: 'board' })}>{p('back')}</a>;
  if (asked.kind === 'loading') return <Skeleton lines={10} />;
  if (asked.kind === 'failed') return <Failure text={p('failed', { message: asked.message })} />;
  const answer = asked.value;
  if (!answer) return <p className="notice">{t('unitGone')}</p>;
  return (
    <article className="stack province-unit" data-unit={id} aria-labelledby="province-unit">
      <div className="row">
        {back}
        <UnitWalk port={port} year={year} id={id} />
      </div>
      <h2 id="province-unit">{answer.unit.name}</h2>
      <Facts answer={answer} />
      <Part title={t('opinion')}>
        <OpinionForm
          key={`${id} ${year}`}
          opinion={answer.opinion}
          onSave={async (opinion) => {
            const { faults } = await port.ask('change', {
              changes: [{ do: 'opinion', unit: id, year, opinion }],
            });
            return faults[0] ?? null;
          }}
        />
      </Part>
      <Files answer={answer} port={port} year={year} />
      <DossierPart dossier={answer.dossier} />
      <SecondSources lines={answer.second} />
      {answer.problems.length > 0 && (
        <Part title={t('problems', { count: answer.problems.length })}>
          <ProblemList problems={answer.problems} label={t('question')} />
        </Part>
      )}
      {answer.missing.length > 0 && (
        <Folded title={t('missing', { count: answer.missing.length })}>
          <ul>
            {answer.missing.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </Folded>
      )}
      <Folded title={t('told', { count: answer.told.length })}>
        {answer.told.length === 0 ? (
          <p className="quiet">{t('toldNone')}</p>
        ) : (
          <ProblemList problems={answer.told} label={t('told', { count: answer.told.length })} />
        )}
      </Folded>
      <Folded title={t('values', { count: answer.values.length })}>
        <Values lines={answer.values} />
      </Folded>
      <Part title={t('compare')}>
        <UnitComparison comparison={answer.comparison} year={year} />
      </Part>
      <Texts answer={answer} />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="rule">
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

function Facts({ answer: { row, unit } }: { answer: UnitAnswer }) {
  const p = useText(uiProvinceStrings);
  const o = useText(uiProvinceObligationStrings);
  const { obligation, obligationRule: rule } = unit;
  const facts: [string, string][] = [
    [p('colState'), row.inScope ? p(`state.${row.state}`) : p('outOfScope')],
    [p('colResult'), p(`result.${row.result ?? 'open'}`)],
    [p('colLate'), lateText(row, p)],
    [p('colComplete'), completeText(row, p)],
    [p('colFindings'), findingsText(row, p)],
    [p('colOnTime'), onTimeText(row, p)],
    [p('colDated'), datedText(row, p)],
    [p('colNotes'), row.signals.map((one) => p(`note.${one}`)).join('; ')],
    [p('colReason'), row.reason ?? ''],
    [
      o('obligation'),
      obligation && rule
        ? o('ofUnit', { obligation: o(obligation), source: rule.source, days: daysOf(rule, o) })
        : `${o('unknown')}: ${o('noRule').toLowerCase()}`,
    ],
  ];
  return (
    <dl className="unit-facts">
      {facts
        .filter(([, words]) => words !== '')
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function Files({
  answer,
  port,
  year,
}: Pick<UnitPageProps, 'port' | 'year'> & { answer: UnitAnswer }) {
  const t = useText(uiProvinceUnitStrings);
  const p = useText(uiProvinceStrings);
  const [open, setOpen] = useState<string | null>(null);
  const { files, row } = answer;
  const own = new Set(files.map(({ input }) => input));
  const maybe = row.waiting.filter((input) => !own.has(input));
  return (
    <Part title={t('files', { count: files.length })}>
      {files.length === 0 && <p className="quiet">{t('filesNone')}</p>}
      {maybe.length > 0 && (
        <div className="notice stack" data-maybe={maybe.length}>
          <p>{t('maybeIts')}</p>
          <ul className="plain">
            {maybe.map((input) => (
              <li key={input}>
                <button type="button" className="link break" onClick={() => setOpen(input)}>
                  {input}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className="plain stack">
        {files.map((file) => (
          <li key={file.input} className="row" data-file-status={file.status}>
            <button type="button" className="link break" onClick={() => setOpen(file.input)}>
              {file.input}
            </button>
            <span className="badge">{t(`status.${file.stand}`)}</span>
            <span className="small quiet">
              {file.kind && t(`kind.${file.kind}`)} ·{' '}
              {file.dated === null ? p('unknown') : showInstant(file.dated)}
              {file.differences.length > 0 &&
                ` · ${t('differences', { count: file.differences.length })}`}
            </span>
          </li>
        ))}
      </ul>
      <FileDialog port={port} year={year} input={open} onClose={() => setOpen(null)} />
    </Part>
  );
}

function Values({ lines }: { lines: readonly ValueLine[] }) {
  const t = useText(uiProvinceUnitStrings);
  return (
    <div
      className="table-wrap"
      role="region"
      tabIndex={0}
      aria-label={t('values', { count: lines.length })}
    >
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('valueName')}</th>
            <th scope="col">{t('valueIs')}</th>
            <th scope="col">{t('valuePlace')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.file} ${line.key}`} data-value={line.key}>
              <th scope="row" className="wrap">
                {line.label}
              </th>
              <td className="wrap break">{valueWords(line.value, t, line.isCount)}</td>
              <td className="wrap break small">
                <Place line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The file, the paragraph or table in it, and the portal's pages that a bundle names. */
function Place({ line: { file, place, typed, origins } }: { line: ValueLine }) {
  const t = useText(uiProvinceUnitStrings);
  const y = useText(uiProvinceTypedStrings);
  if (typed !== null) return <>{`${file} · ${y('typed', { day: showDate(typed) })}`}</>;
  const where = place
    ? place.table === null
      ? t('inParagraph', { at: showCount(place.paragraph + 1) })
      : t('inTable', { table: showCount(place.table + 1) })
    : t('inBundle');
  return (
    <>
      {file} · {where}
      {origins.map(({ title, host, readAt }, at) => (
        <span key={at} className="block quiet">
          {t('fromPage', {
            title: [title, host].filter(Boolean).join(', ') || '…',
            at: readAt === null ? '…' : showInstant(readAt),
          })}
        </span>
      ))}
    </>
  );
}

function Texts({ answer: { texts, row } }: { answer: UnitAnswer }) {
  const t = useText(uiProvinceUnitStrings);
  const p = useText(uiProvinceStrings);
  return (
    <Part title={t('texts')}>
      {row.state === 'not-sent' && <CopyText title={t('reminder')} text={texts.reminder} />}
      {texts.question !== null && <CopyText title={t('question')} text={texts.question} />}
      {texts.budget === null ? (
        <p className="small quiet">{t('budgetNone')}</p>
      ) : (
        <CopyText title={t('budget')} text={texts.budget} />
      )}
      <p className="small quiet">{p('nothingSent')}</p>
    </Part>
  );
}

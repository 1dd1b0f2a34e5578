/** A row a procedure: what the portal prints, what the register holds, where each comes from, and what to do. */
import { useState } from 'react';
import { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import type { PortalCatalogue, PortalProcedure } from '../../../lib/figures/catalogue';
import type { LineKind, ProcedureLine } from '../../../lib/register/qms/compare';
import { lineProblem, shownProcedure } from '../../../lib/register/qms/problems';
import type { QmsProcedure } from '../../../lib/register/qms/procedures';
import { SeverityMark } from '../../basic/ProblemList';
import { QuickFixes, type Commands } from '../../basic/QuickFixes';
import { showCount, showDate, showInstant } from '../../text/format';
import { useText } from '../../text/language';
import type { QmsViewProps } from './QmsView';

/** What asks for something first. */
const ORDER: readonly LineKind[] = [
  'missing',
  'renamed',
  'recoded',
  'doubtful',
  'unproven',
  'obsolete',
  'twice',
  'unseen',
  'same',
];
const SETTLED: readonly LineKind[] = ['same', 'unseen'];

/** Counts by kind, then the table; what agrees is hidden until it is asked for. */
export function LinesSection({ check, commands, onConfirmNames }: QmsViewProps) {
  const t = useText(uiQmsStrings);
  const [onlyOpen, setOnlyOpen] = useState(true);
  const { catalogue, lines } = check;
  // An empty register is told above, once: no row accuses anybody.
  if (!catalogue || check.held === 0) return null;
  const sorted = ORDER.flatMap((kind) => lines.filter((line) => line.kind === kind));
  const shown = onlyOpen ? sorted.filter(({ kind }) => !SETTLED.includes(kind)) : sorted;
  const counts = ORDER.map((kind) => ({ kind, count: countOf(lines, kind) }));
  return (
    <section className="stack" aria-labelledby="qms-lines">
      <h2 id="qms-lines">{t('linesTitle')}</h2>
      <ul className="plain row qms-counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind} data-qms-count={kind}>
              <strong>{showCount(count)}</strong> {t(kind)}
            </li>
          ))}
      </ul>
      {check.namesOnly.length > 1 && (
        <p className="notice row" data-qms-names={check.namesOnly.length}>
          <span>{t('namesOnly', { count: showCount(check.namesOnly.length) })}</span>
          <button type="button" className="button small" onClick={onConfirmNames}>
            {t('namesOnlyYes', { count: showCount(check.namesOnly.length) })}
          </button>
        </p>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={onlyOpen}
          onChange={({ target }) => setOnlyOpen(target.checked)}
        />
        <span>{t('onlyOpen')}</span>
      </label>
      {shown.length === 0 ? (
        <p>{t(catalogue.whole ? 'allAgree' : 'nothingOpen')}</p>
      ) : (
        <Table lines={shown} catalogue={catalogue} commands={commands} />
      )}
    </section>
  );
}

const countOf = (lines: readonly ProcedureLine<PortalProcedure>[], kind: LineKind): number =>
  lines.filter((line) => line.kind === kind).length;

interface TableProps {
  lines: readonly ProcedureLine<PortalProcedure>[];
  catalogue: PortalCatalogue;
  commands: Commands;
}

function Table({ lines, catalogue, commands }: TableProps) {
  const t = useText(uiQmsStrings);
  return (
    <div className="table-wrap" tabIndex={0} role="group" aria-label={t('linesTitle')}>
      <table className="data qms-table">
        <thead>
          <tr>
            <th scope="col">{t('result')}</th>
            <th scope="col">{t('portalSide')}</th>
            <th scope="col">{t('qmsSide')}</th>
            <th scope="col">{t('act')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Row key={at} {...{ line, catalogue, commands }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  line,
  catalogue,
  commands,
}: Omit<TableProps, 'lines'> & { line: TableProps['lines'][number] }) {
  const t = useText(uiQmsStrings);
  const own = 'candidates' in line ? line.candidates : 'qms' in line ? [line.qms] : [];
  const held = line.kind === 'twice' ? [line.qms, ...line.others] : own;
  return (
    <tr data-line={line.kind}>
      <td>
        {!SETTLED.includes(line.kind) && <SeverityMark severity="warning" />} {t(line.kind)}
      </td>
      <td>{'portal' in line ? <Portal one={line.portal} catalogue={catalogue} /> : t('none')}</td>
      <td>
        {held.length === 0 && t('none')}
        {held.map((one) => (
          <Held key={one.entry.id} one={one} />
        ))}
      </td>
      <td>
        {lineProblem(line).map((problem, at) => (
          <QuickFixes key={at} problem={problem} commands={commands} />
        ))}
      </td>
    </tr>
  );
}

function Portal({ one, catalogue }: { one: PortalProcedure; catalogue: PortalCatalogue }) {
  const t = useText(uiQmsStrings);
  const source = catalogue.sources[one.source];
  return (
    <>
      <p className="break">{shownProcedure(one)}</p>
      {source && (
        <p className="small quiet break">
          {t('fromPage', { title: source.title, at: showInstant(source.readAt ?? '') })}
        </p>
      )}
    </>
  );
}

function Held({ one }: { one: QmsProcedure }) {
  const t = useText(uiQmsStrings);
  return (
    <>
      <p className="break">{shownProcedure(one)}</p>
      <p className="small quiet">
        {one.date ? t('since', { day: showDate(one.date) }) : t('sinceUnknown')}
      </p>
    </>
  );
}

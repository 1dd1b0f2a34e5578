/** All files that were received, and what became of each. */
import { useEffect, useRef, useState } from 'react';
import { fold } from '../../lib/domain/text';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { fileCode } from '../../lib/rollup/receive/file-code';
import { Failure } from '../basic/Failure';
import { Field } from '../basic/Field';
import { Skeleton } from '../basic/Skeleton';
import { showCount, showDate, showInstant } from '../text/format';
import { useProblemText, useText } from '../text/language';
import { FILE_FILTERS, type FileFilter } from './address';
import { Choice } from './BoardFilters';
import type { FileLine } from './desk/questions';
import { FileDialog } from './FileDialog';
import type { ProvincePort } from './port';
import { RowGrid, type GridColumn } from './RowGrid';
import { unitWords } from './unit-words';
import { useAsked } from './use-asked';
import type { UnitWords } from './value-words';

export interface FilesTabProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  year: number;
  /** What is shown at first: files of which this became… */
  stand?: FileFilter | null;
  /** …and that were received then. */
  received?: string | null;
}

export function FilesTab(props: FilesTabProps) {
  const { port, year } = props;
  const t = useText(uiProvinceUnitStrings);
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'files', { year });
  if (asked.kind === 'loading') return <Skeleton lines={10} />;
  if (asked.kind === 'failed') return <Failure text={p('failed', { message: asked.message })} />;
  if (asked.value.length === 0) return <p className="notice">{t('filesEmpty')}</p>;
  return <Files {...props} lines={asked.value} />;
}

function Files({
  lines: all,
  port,
  year,
  ...first
}: FilesTabProps & { lines: readonly FileLine[] }) {
  const t = useText(uiProvinceUnitStrings);
  const words = useProblemText();
  const [text, setText] = useState('');
  const [stand, setStand] = useState<FileFilter | null>(first.stand ?? null);
  const [received, setReceived] = useState(first.received ?? null);
  const [open, setOpen] = useState<string | null>(null);
  const note = useRef<HTMLParagraphElement>(null);
  // Who pressed a part of the message is led to the list, which may stand below the screen.
  useEffect(() => note.current?.focus(), []);
  const looked = fold(text);
  const lines = received === null ? all : all.filter((one) => one.receivedAt === received);
  const shown = lines.filter(
    (line) =>
      (stand === null || isOf(line, stand)) &&
      (looked === '' || fold(wordsOf(line)).includes(looked)),
  );
  const count = (one: FileFilter) => lines.filter((line) => isOf(line, one)).length;
  return (
    <div className="stack" data-files={all.length}>
      <p className="quiet small">{t('filesIntro')}</p>
      <div role="search" className="row filters">
        <Field label={t('fileSearch')}>
          {(tie) => (
            <input
              {...tie}
              type="search"
              className="input"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Choice
          label={t('colStatus')}
          value={stand}
          options={FILE_FILTERS.map((one) => [
            one,
            `${t(`status.${one}`)} (${showCount(count(one))})`,
          ])}
          onChange={(value) => setStand(FILE_FILTERS.find((one) => one === value) ?? null)}
        />
      </div>
      <p role="status" className="quiet small" data-shown={shown.length}>
        {t('fileCount', { shown: showCount(shown.length), count: showCount(all.length) })}
      </p>
      {received !== null && (
        <p ref={note} tabIndex={-1} className="small" data-received={received}>
          {t('receivedThen', { at: showInstant(received) })}{' '}
          <button type="button" className="link" onClick={() => setReceived(null)}>
            {t('receivedAny')}
          </button>
        </p>
      )}
      <RowGrid
        label={t('filesGrid')}
        rows={shown}
        columns={fileColumns(t, year, (line) => (line.problem ? words(line.problem) : ''))}
        rowId={({ input }) => input}
        mark={(line) => line.stand}
        onOpen={({ input }) => setOpen(input)}
        openLabel={t('openFile')}
      />
      <FileDialog port={port} year={year} input={open} onClose={() => setOpen(null)} />
    </div>
  );
}

/** As the board counts them. */
function isOf(line: FileLine, filter: FileFilter): boolean {
  if (filter === 'asked') return line.status === 'questions';
  return filter === 'unplaced' ? line.unplaced : line.stand === filter;
}

const codeOf = ({ fingerprint }: FileLine): string =>
  fingerprint === null ? '' : fileCode(fingerprint);

/** What a file is looked for by. */
const wordsOf = (line: FileLine): string =>
  `${line.input} ${line.unit ?? line.unitName ?? ''} ${codeOf(line)}`;

function fileColumns(
  t: UnitWords,
  year: number,
  why: (line: FileLine) => string,
): readonly GridColumn<FileLine>[] {
  return [
    {
      key: 'status',
      heading: t('colStatus'),
      width: 150,
      text: (one) => t(`status.${one.stand}`),
    },
    {
      key: 'unit',
      heading: t('colUnit'),
      width: 210,
      text: (line) => unitWords(line, year, (name) => t('named', { name })),
    },
    { key: 'file', heading: t('colFile'), width: 260, text: ({ input }) => input },
    {
      key: 'kind',
      heading: t('colKind'),
      width: 100,
      text: ({ kind }) => (kind === null ? '' : t(`kind.${kind}`)),
    },
    {
      key: 'dated',
      heading: t('colDated'),
      width: 100,
      text: ({ dated }) => (dated === null ? '' : showDate(dated)),
      by: ({ dated }) => dated,
    },
    { key: 'code', heading: t('colCode'), width: 100, text: codeOf },
    { key: 'why', heading: t('colWhy'), width: 420, text: why },
    {
      key: 'received',
      heading: t('colReceived'),
      width: 140,
      text: ({ receivedAt }) => showInstant(receivedAt),
      by: ({ receivedAt }) => receivedAt,
    },
  ];
}

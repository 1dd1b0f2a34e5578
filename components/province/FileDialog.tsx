/** One file: what became of it and why, what a newer version says otherwise, and the answer to its questions. */
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { fileCode } from '../../lib/rollup/receive/file-code';
import { Modal } from '../basic/Modal';
import { ProblemList } from '../basic/ProblemList';
import { Skeleton } from '../basic/Skeleton';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import { AnswerForm } from './AnswerForm';
import type { FileAnswer } from './desk/questions';
import type { ProvincePort } from './port';
import { SheetNames } from './SheetNames';
import { unitWords } from './unit-words';
import { useAsked } from './use-asked';
import { valueWords } from './value-words';

export interface FileDialogProps {
  port: Pick<ProvincePort, 'ask' | 'revision'>;
  year: number;
  /** Null: closed. */
  input: string | null;
  onClose: () => void;
}

export function FileDialog(props: FileDialogProps) {
  const t = useText(uiProvinceUnitStrings);
  const { input, onClose } = props;
  return (
    <Modal
      open={input !== null}
      title={t('fileTitle', { name: input?.split('/').pop() ?? '' })}
      onClose={onClose}
    >
      {input !== null && <OpenFile {...props} input={input} />}
    </Modal>
  );
}

function OpenFile({ port, year, input }: FileDialogProps & { input: string }) {
  const t = useText(uiProvinceUnitStrings);
  const p = useText(uiProvinceStrings);
  const asked = useAsked(port, 'file', { year, input });
  if (asked.kind === 'loading') return <Skeleton lines={5} />;
  if (asked.kind === 'failed')
    return <p className="notice error">{p('failed', { message: asked.message })}</p>;
  const file = asked.value;
  if (!file) return null;
  return (
    <div className="stack" data-file={file.status}>
      <p className="break">
        <span className="badge">{t(`status.${file.stand}`)}</span> {file.input}
      </p>
      <p className="small quiet">
        {[
          file.kind && t(`kind.${file.kind}`),
          unitWords({ ...file, unit: file.unit?.name ?? null }, year, (name) =>
            t('named', { name }),
          ),
          file.year,
          file.dated && showInstant(file.dated),
          `${t('colReceived')} ${showInstant(file.receivedAt)}`,
          file.fingerprint && `${t('colCode')} ${fileCode(file.fingerprint)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {file.problems.length > 0 && <ProblemList problems={file.problems} label={t('colWhy')} />}
      {file.differences.length > 0 && <Differences file={file} />}
      {file.names && <SheetNames names={file.names} port={port} />}
      {canBeAnswered(file) && (
        <AnswerForm
          key={`${file.input} ${JSON.stringify(file.answer)}`}
          file={file}
          year={year}
          port={port}
        />
      )}
    </div>
  );
}

/** What is said of a copy is said of the file it copies: that one is answered. */
const canBeAnswered = ({ fingerprint, status, answer }: FileAnswer): boolean =>
  fingerprint !== null && (status !== 'duplicate' || answer !== null);

function Differences({ file }: { file: FileAnswer }) {
  const t = useText(uiProvinceUnitStrings);
  const title = t('differences', { count: file.differences.length });
  return (
    <div className="table-wrap" role="region" tabIndex={0} aria-label={title}>
      <table className="data" data-differences="">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('valueName')}</th>
            <th scope="col">{t('diffBefore')}</th>
            <th scope="col">{t('diffAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {file.differences.map(({ key, before, after }) => (
            <tr key={key}>
              <th scope="row" className="wrap">
                {file.labels[key] ?? key}
              </th>
              <td className="wrap break">{valueWords(before, t, file.counts.includes(key))}</td>
              <td className="wrap break">{valueWords(after, t, file.counts.includes(key))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

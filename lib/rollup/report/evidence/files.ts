/** Files in the annex of sources: by kind and code, never by the name under which they came. */
import { fileCode } from '../../receive/file-code';
import type { ReceivedFile } from '../../receive/types';
import type { UnitReturn } from '../../returns';
import { word } from './word';

type Files = ReadonlyMap<string, Pick<ReceivedFile, 'kind' | 'fingerprint'>>;

export const filesByInput = (files: readonly ReceivedFile[]): Files =>
  new Map(files.map((file) => [file.input, file]));

/** "Báo cáo, mã tệp 3F9A2C1B". */
export function fileWords(input: string, files: Files): string {
  const { kind = null, fingerprint = null } = files.get(input) ?? {};
  const code = fingerprint === null ? word('dash') : fileCode(fingerprint);
  return word('file', { kind: word(`kind.${kind ?? 'none'}`), code });
}

/** Files of a unit that count; else those of which it is not known yet whether they do. */
export const filesOf = ({ report, waiting }: UnitReturn, files: Files): string =>
  report.files.map((file) => fileWords(file, files)).join('\n') ||
  waiting.map((file) => word('waiting', { file: fileWords(file, files) })).join('\n') ||
  word('noFile');

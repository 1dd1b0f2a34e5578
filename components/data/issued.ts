/** Reports that were written, live; and what can be done with one. */
import { useLiveQuery } from 'dexie-react-hooks';
import { fromBase64 } from '../../lib/domain/base64';
import { sha256Of } from '../../lib/domain/checksum';
import type { Again, Issued, IssuedMark } from '../../lib/domain/issued';
import type { Protocol } from '../../lib/domain/protocol';
import { issuedOfYear } from '../../lib/ledger/issued';
import { saveBlob } from '../../lib/platform/downloads';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from './ledger';

/** Those of a year, newest first; null while they are being read. */
export function useIssued(year: number): readonly Issued[] | null {
  const find = () => issuedOfYear(ledgerDb(), year).then((rows) => ({ year, rows }));
  const found = useLiveQuery(find, [year]);
  return found?.year === year ? found.rows : null;
}

/** Years with a report, newest first. */
export function useIssuedYears(): readonly number[] {
  const find = async () => (await ledgerDb().issued.orderBy('year').uniqueKeys()) as number[];
  return [...(useLiveQuery(find, []) ?? [])].reverse();
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands the very file out again. @returns false where it is not what its checksum says; then nothing is handed out */
export async function downloadAgain({ docx, sha256, fileName }: Issued): Promise<boolean> {
  const bytes = fromBase64(docx ?? '');
  if (sha256Of(bytes) !== sha256) return false;
  return saveBlob(new Blob([bytes.slice().buffer], { type: DOCX }), fileName);
}

/** Renders it again in the background and compares. */
export const checkIssued = async (id: string): Promise<Again> =>
  (await send<Protocol, 'issued/check'>('issued/check', { id })).answer;

/** Notes what the office did with it. */
export const markIssued = (id: string, mark: IssuedMark) =>
  send<Protocol, 'issued/mark'>('issued/mark', { id, mark });

/** Writes a file for the officer from the page. */
import { saveBlob } from '../../lib/platform/downloads';

/** False where the download was stopped. */
export const saveJson = (text: string, name: string): Promise<boolean> =>
  saveBlob(new Blob([text], { type: 'application/json' }), name);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const saveDocx = (bytes: Uint8Array, name: string): Promise<boolean> =>
  saveBlob(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX }), name);

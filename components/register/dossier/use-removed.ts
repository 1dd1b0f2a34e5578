/** Taking files out, and back again: the bytes are held until the view is left or another file goes. */
import { useState } from 'react';
import type { Attachment } from '../../../lib/domain/attachment';
import { saveBlob } from '../../../lib/platform/downloads';
import { addFile, changeAttachments, partsOf } from '../../data/attachments';

export interface Removal {
  /** The file taken out last; null: none, or it is back. */
  last: Attachment | null;
  remove: (file: Attachment) => void;
  undo: () => void;
  /** Saves it to the disk. */
  keep: () => void;
}

interface Held {
  file: Attachment;
  bytes: Blob;
}

/** A file whose bytes cannot be read is not taken out. @param tell hears why something failed; null: it did not */
export function useRemoved(tell: (failure: string | null) => void): Removal {
  const [held, setHeld] = useState<Held | null>(null);
  const doing = (work: () => Promise<void>) =>
    void work().then(
      () => tell(null),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
  return {
    last: held?.file ?? null,
    remove: (file) =>
      doing(async () => {
        const parts: BlobPart[] = [];
        for await (const part of partsOf(file)) parts.push(part.slice());
        await changeAttachments([file], { removed: true });
        setHeld({ file, bytes: new Blob(parts) });
      }),
    undo: () => {
      if (!held) return;
      const { file, bytes } = held;
      const { year, slot, order, date, name } = file;
      doing(async () => {
        const again = { year, slot, order, file: new File([bytes], name) };
        const back = await addFile(again, new AbortController().signal, () => undefined);
        if (date !== null) await changeAttachments([back], { date });
        setHeld(null);
      });
    },
    keep: () => {
      if (held) doing(async () => void (await saveBlob(held.bytes, held.file.name)));
    },
  };
}

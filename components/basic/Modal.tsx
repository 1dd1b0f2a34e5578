/** A dialog over the view: focus goes in, stays in, and returns; Escape closes it. */
import type { ReactNode } from 'react';
import { Dialog } from '@base-ui/react/dialog';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';

export interface ModalProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Shows `children` under a title, with a close button at the end. */
export function Modal({ open, title, onClose, children }: ModalProps) {
  const t = useText(uiCommonStrings);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title>{title}</Dialog.Title>
          {children}
          <p style={{ marginTop: 12 }}>
            <Dialog.Close className="button">{t('close')}</Dialog.Close>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

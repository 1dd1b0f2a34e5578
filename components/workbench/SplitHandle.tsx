/** The bar between form and preview: drawn with the pointer, or moved with the arrow keys. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { uiShellStrings } from '../../lib/domain/strings/ui-shell';
import { useText } from '../text/language';
import { SHARE, type Split } from './split';

const STEP = 5;

/** A separator that can be focused (ARIA: window splitter); its value is the preview's share in percent. */
export function SplitHandle({ box, share, setShare }: Split) {
  const t = useText(uiShellStrings);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyTo(event.key, share);
    if (to === null) return;
    event.preventDefault();
    setShare(to);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const area = box.current?.getBoundingClientRect();
    if (!area || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setShare(((area.right - event.clientX) / area.width) * 100);
  };
  return (
    <div
      className="split-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('split')}
      aria-valuenow={share}
      aria-valuemin={SHARE.least}
      aria-valuemax={SHARE.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => setShare(SHARE.usual)}
    />
  );
}

/** The preview lies at the right: it grows to the left. */
function keyTo(key: string, share: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return share + STEP;
    case 'ArrowRight':
      return share - STEP;
    case 'Home':
      return SHARE.most;
    case 'End':
      return SHARE.least;
    default:
      return null;
  }
}

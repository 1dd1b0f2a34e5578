/** The share of the width that the preview takes beside the form; kept in this browser. */
import { useEffect, useRef, useState, type RefObject } from 'react';

const KEY = 'motcua-iso.preview-share';
export const SHARE = { least: 25, usual: 45, most: 70 } as const;
/** Width of a page as it is drawn, with room for the scroll bar. */
const PAGE_PX = 850;

/** A whole percentage within the bounds; the usual one for anything else. */
export function shareOf(text: string | null): number {
  const share = text === null || text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(share)) return SHARE.usual;
  return Math.round(Math.min(SHARE.most, Math.max(SHARE.least, share)));
}

function stored(): number {
  try {
    return shareOf(localStorage.getItem(KEY));
  } catch {
    return SHARE.usual;
  }
}

export interface Split {
  /** The element that is divided. */
  box: RefObject<HTMLDivElement | null>;
  share: number;
  setShare: (share: number) => void;
}

/** Sets the widths, and the size of the pages with them, on the divided element. */
export function useSplit(open: boolean): Split {
  const box = useRef<HTMLDivElement>(null);
  const [share, set] = useState(stored);
  useEffect(() => {
    const element = box.current;
    if (!open || !element || typeof ResizeObserver === 'undefined') return undefined;
    const fit = () => {
      const width = (element.clientWidth * share) / 100;
      element.style.setProperty('--preview-width', `${Math.round(width)}px`);
      element.style.setProperty('--split-zoom', String(Math.min(1.2, (width - 24) / PAGE_PX)));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [open, share]);
  const setShare = (next: number) => {
    const share = shareOf(String(next));
    set(share);
    try {
      localStorage.setItem(KEY, String(share));
    } catch {
      // Storage is switched off: the width holds until the page is closed.
    }
  };
  return { box, share, setShare };
}

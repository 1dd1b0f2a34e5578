/** Whether the workbench can be docked beside the page, and the way to do it. */
import { useEffect, useState } from 'react';
import { canDock, dockWorkbench, panelWindow } from '../../lib/platform/panel';

/** Null where the browser has no panel, or while its window is not known. `onRefused` opens it some other way. */
export function useDock(onRefused: () => void): (() => void) | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    if (!canDock()) return;
    panelWindow().then(setWindowId, () => setWindowId(null));
  }, []);
  if (windowId === null) return null;
  return () => {
    dockWorkbench(windowId).then(() => window.close(), onRefused);
  };
}

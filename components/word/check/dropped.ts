/** A report dropped anywhere on the workbench, on its way to the tab that reads it. */
import { useEffect } from 'react';
import type { Route } from '../../workbench/route';

let waiting: File | null = null;
let taker: ((file: File) => void) | null = null;

/** Hands a file over, now or when the tab is there. */
export function handReport(file: File): void {
  if (taker) taker(file);
  else waiting = file;
}

/** Takes what was handed over and whatever comes while the tab stands. */
export function useHandedReport(onFile: (file: File) => void): void {
  useEffect(() => {
    taker = onFile;
    const file = waiting;
    waiting = null;
    if (file) onFile(file);
    return () => {
      taker = null;
    };
  }, [onFile]);
}

const isReport = ({ name }: File): boolean => /\.docx$/i.test(name);

/**
 * Watches for reports dropped where nobody else takes files, and goes to the tab of that year's report. Any other file
 * is not opened in the place of the workbench either.
 */
export function useReportDrop(onRoute: (route: Route) => void, year: number): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      if (!isReport(file)) return;
      handReport(file);
      onRoute({ view: 'word', year, field: 'check' });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [onRoute, year]);
}

/** The whole workbook of a figure, or of all figures: about, figures, sources, dossiers. */
import type { Figure } from '../../domain/figures';
import { SAMPLE_FILE_PREFIX } from '../../domain/sample';
import { exportStrings } from '../../domain/strings/export';
import { withoutMarks } from '../../domain/text';
import { formatString } from '../../domain/strings/catalogue';
import type { DossierRow } from '../../figures/dossier-row';
import type { LedgerReading } from '../../ledger/records';
import { aboutSheet, type About } from './about-sheet';
import { dossierSheet } from './dossier-sheet';
import { figureName, figureSheet, sourceSheet } from './figure-sheets';
import { writeWorkbook } from './write';

export interface WorkbookInput {
  about: Omit<About, 'dossiers'>;
  figures: readonly Figure[];
  rows: readonly DossierRow[];
  readings: readonly LedgerReading[];
}

export interface WorkbookFile {
  fileName: string;
  bytes: Uint8Array;
}

/** Writes it; nothing of it is a formula, and unknown is a blank. */
export async function figuresWorkbook(input: WorkbookInput): Promise<WorkbookFile> {
  const { about, figures, rows, readings } = input;
  const pages = new Map(readings.map((reading) => [reading.id, reading]));
  const sheets = [
    aboutSheet({ ...about, dossiers: rows.length }),
    figureSheet(figures),
    sourceSheet(figures),
    dossierSheet(rows, (id) => pages.get(id)),
  ];
  const bytes = await writeWorkbook(sheets, exportStrings.aboutTitle.vi);
  return { fileName: fileNameOf(about), bytes };
}

function fileNameOf({ figure, period, sample }: WorkbookInput['about']): string {
  const name = figure ? figureName(figure) : exportStrings.aboutAll.vi;
  const plain = withoutMarks(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const file = formatString(exportStrings.fileFigure.vi, { name: plain, ...period });
  return sample ? `${SAMPLE_FILE_PREFIX}${file}` : file;
}

/** What the workbook is about: period, unit, policy, when it was written. */
import type { FigureConcept } from '../../domain/concepts';
import type { Period } from '../../domain/figures';
import { formatDay, formatInstant } from '../../domain/instant';
import type { Policy } from '../../domain/policy';
import { formatString } from '../../domain/strings/catalogue';
import { exportStrings } from '../../domain/strings/export';
import { READER_VERSION } from '../../reading/seal';
import type { ExportSheet } from './cells';
import { figureName } from './figure-sheets';

export interface About {
  period: Period;
  unit: string | null;
  /** False: nobody has said which of the printed units is meant. */
  unitChosen: boolean;
  policy: Policy;
  exportedAt: string;
  /** Null: every dossier of the period. */
  figure: { concept: FigureConcept; part: string | null } | null;
  dossiers: number;
  /** The data are made up: said first, and in the name of the sheet. */
  sample?: boolean;
}

/** A sheet of two columns. */
export function aboutSheet(about: About): ExportSheet {
  const words = exportStrings;
  const { period, unit, unitChosen, policy, exportedAt, figure, dossiers } = about;
  const days = { from: formatDay(period.from), to: formatDay(period.to) };
  const unitText = unitChosen ? (unit ?? words.aboutWhole.vi) : words.aboutUnitUnsaid.vi;
  return {
    name: about.sample ? words.sheetSample.vi : words.sheetAbout.vi,
    columns: [
      { header: words.aboutTitle.vi, kind: 'text', width: 28 },
      { header: '', kind: 'text', width: 80 },
    ],
    rows: [
      ...(about.sample ? [[words.sheetSample.vi, words.aboutSample.vi]] : []),
      [words.aboutPeriod.vi, formatString(words.aboutPeriodText.vi, days)],
      [words.aboutUnit.vi, unitText],
      [words.aboutPolicy.vi, policy.displayName.vi],
      [words.aboutPolicySource.vi, policy.source],
      [words.aboutFigure.vi, figure ? figureName(figure) : words.aboutAll.vi],
      [words.aboutDossiers.vi, String(dossiers)],
      [words.aboutExportedAt.vi, formatInstant(exportedAt)],
      [words.aboutReader.vi, READER_VERSION],
      [words.aboutMeaning.vi, words.aboutMeaningText.vi],
    ],
  };
}

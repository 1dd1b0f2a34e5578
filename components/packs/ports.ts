/** What the page of packs is given, and what it may do. */
import type { FiguresOfPeriod } from '../../lib/domain/figures';
import type { ReportInput } from '../../lib/domain/values';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import type { DraftSources } from '../../lib/report/draft';

/** Each rejects with a reason in words. */
export interface PackPorts {
  keep: (pack: OwnPackFile, file?: string) => Promise<unknown>;
  remove: (id: string) => Promise<unknown>;
  export: (id: string) => Promise<unknown>;
  turn: (id: string, on: boolean) => Promise<unknown>;
}

/** The open report, for trying a form with it. */
export interface OpenReport {
  input: ReportInput;
  /** Null while the figures are being read. */
  sources: (DraftSources & { figures: FiguresOfPeriod }) | null;
}

/** A field of the form in use, as a checklist asks for it. */
export type FieldState = 'done' | 'open' | 'elsewhere';

/** The report's side of the page. */
export interface PackDesk {
  /** Id of the form that the open report follows. */
  form: string;
  onForm: (id: string) => unknown;
  report: OpenReport;
  today: string;
}

export interface PackPageProps extends PackDesk {
  own: readonly OwnPackFile[];
  builtin: readonly OwnPackFile[];
  /** The report year at hand; links keep it. */
  year: number;
  /** A pack's id, or `GUIDE`. */
  selected: string | null;
  onSelect: (id: string | null) => void;
  stateOf: (field: string) => FieldState;
  onField: (field: string) => void;
  ports: PackPorts;
}

/** In the address: the guide for those who write packs. */
export const GUIDE = '!guide';

/** True where a pack holds on the day. */
export const isInForce = ({ validFrom, validTo }: OwnPackFile, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

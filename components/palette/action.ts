/** Something an officer can do or go to, as the palette offers it. */
export interface Action {
  /** Stable, so that "recently used" outlives an update: "view.figures", "field:audit.count". */
  id: string;
  title: string;
  /** What kind of thing it is, shown at the right: "Lệnh", "Mục báo cáo". */
  group: string;
  /** Where it stands, its value: shown small, searched too. */
  detail?: string;
  /** The keys that do the same, as written in `keys.ts`. */
  keys?: string;
  /** Not remembered among those used last: it names a dossier, and the list outlives the ledger. */
  passing?: true;
  run: () => void;
}

/** commands: what can be done; go: places; fixes: ways out for the field one stands in. */
export type PaletteMode = 'commands' | 'go' | 'fixes';

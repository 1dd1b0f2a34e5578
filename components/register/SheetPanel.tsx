/** A spreadsheet of the officer's own: read on this machine, looked at, saved. */
import { useEffect, useRef, useState } from 'react';
import { RECORDED_KINDS, type RecordedKind } from '../../lib/domain/entry/kinds';
import { sheetStrings } from '../../lib/domain/strings/sheet';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { newOnes, toSave } from '../../lib/register/chosen';
import { readSheets } from '../../lib/register/sheet/read-sheet';
import type { Sheet, SheetFault } from '../../lib/reading/sheet/model';
import { FilePicker } from '../basic/FilePicker';
import { useText } from '../text/language';
import type { PanelProps } from './PastePanel';
import { Preview } from './Preview';
import { SaveChosen, useChosen } from './use-chosen';

const FAULTS = {
  empty: 'reading/sheet-empty',
  'too-large': 'reading/sheet-too-large',
  encrypted: 'reading/sheet-encrypted',
  damaged: 'reading/sheet-damaged',
  'old-format': 'reading/sheet-old-format',
  'not-a-sheet': 'reading/not-a-sheet',
} as const satisfies Record<SheetFault, keyof typeof sheetStrings>;

type File_ =
  | { kind: 'none' }
  | { kind: 'reading'; name: string }
  | { kind: 'fault'; fault: SheetFault }
  | { kind: 'open'; name: string; sheets: Sheet[] };

/** The kinds are read from the headers; the officer may say otherwise. */
export function SheetPanel({ year, known, words, save, onSaved, onClose }: PanelProps) {
  const { t, kind } = words;
  const common = useText(uiCommonStrings);
  const faults = useText(sheetStrings);
  const [file, setFile] = useState<File_>({ kind: 'none' });
  const [wanted, setWanted] = useState<RecordedKind | null>(null);
  const [offers, setOffers] = useState<ReturnType<typeof readSheets>>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = useChosen(save, (count) => {
    onSaved(count);
    onClose();
  });
  const show = (name: string, sheets: Sheet[], as: RecordedKind | null) => {
    const read = readSheets(sheets, as, year, known);
    setOffers(read);
    chosen.reset(newOnes(read.flatMap(({ lines }) => lines)));
    setFile({ kind: 'open', name, sheets });
  };
  const open = async (picked: File) => {
    setFile({ kind: 'reading', name: picked.name });
    const answer = await sheetsOf(picked);
    if ('fault' in answer) setFile({ kind: 'fault', fault: answer.fault });
    else show(picked.name, answer.sheets, wanted);
  };
  // A CSV file has no sheets to name.
  const fileName = file.kind === 'open' ? file.name : '';
  const all = offers.flatMap(({ lines }) => lines);
  return (
    <section className="register-form stack" aria-labelledby="register-sheet-title">
      <h2 id="register-sheet-title" tabIndex={-1} ref={heading}>
        {t('sheet')}
      </h2>
      <div className="row register-sheet">
        <FilePicker
          text={t('sheetChoose')}
          className="button primary"
          accept=".xlsx,.xls,.xlsm,.csv,.tsv"
          hint="register-file-hint"
          name="register-file"
          onPick={([picked]) => void open(picked)}
        />
        <div>
          <label htmlFor="register-sheet-kind">{t('sheetKind')}</label>
          <select
            id="register-sheet-kind"
            className="input kind"
            value={wanted ?? ''}
            onChange={({ target }) => {
              const next = (target.value || null) as RecordedKind | null;
              setWanted(next);
              if (file.kind === 'open') show(file.name, file.sheets, next);
            }}
          >
            <option value="">{t('sheetKindAuto')}</option>
            {RECORDED_KINDS.map((one) => (
              <option key={one} value={one}>
                {kind(one)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p id="register-file-hint" className="small quiet">
        {t('sheetHint')} {t('noPersons')}
      </p>
      <div role="status">
        {file.kind === 'reading' && <p>{t('sheetReading', { file: file.name })}</p>}
        {file.kind === 'fault' && <p className="field-error">{faults(FAULTS[file.fault])}</p>}
        {file.kind === 'open' && offers.length === 0 && (
          <p className="attention">{t('sheetNone')}</p>
        )}
      </div>
      {offers.map(({ sheet, kind: held, unused, lines }) => (
        <div key={sheet} className="stack" role="region" aria-label={t('previewTitle')}>
          <p>
            <strong>
              {t('sheetAs', { sheet: sheet || fileName, kind: kind(held), count: lines.length })}
            </strong>
          </p>
          {unused.length > 0 && (
            <p className="small attention">{t('sheetUnused', { names: unused.join(', ') })}</p>
          )}
          <Preview lines={lines} chosen={chosen} words={words} />
        </div>
      ))}
      {offers.length > 0 && (
        <SaveChosen
          chosen={chosen}
          entries={toSave(all, chosen.ids, known, chosen.roles)}
          words={words}
        />
      )}
      <p>
        <button type="button" className="button" onClick={onClose}>
          {common('close')}
        </button>
      </p>
    </section>
  );
}

/** The spreadsheet reader is loaded only now. */
async function sheetsOf(file: File): Promise<{ sheets: Sheet[] } | { fault: SheetFault }> {
  const { openWorkbook } = await import('../../lib/reading/sheet/workbook');
  const { SheetError } = await import('../../lib/reading/sheet/model');
  try {
    return { sheets: await openWorkbook(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    return { fault: error instanceof SheetError ? error.fault : 'damaged' };
  }
}

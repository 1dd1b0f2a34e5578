/** The settings as a file: out of this machine, into another one; and all of them back to the default. */
import { useState } from 'react';
import {
  DEFAULT_PREFERENCES,
  readSettingsText,
  settingsText,
  type Preferences,
} from '../../lib/domain/preferences';
import { uiSettingsStrings } from '../../lib/domain/strings/ui-settings';
import { FilePicker } from '../basic/FilePicker';
import { useText } from '../text/language';

export interface SettingsFileProps {
  preferences: Preferences;
  onChange: (patch: Partial<Preferences>) => void;
  /** Writes a file for the officer. */
  onSave: (text: string, fileName: string) => Promise<unknown>;
}

const FILE_NAME = 'cai-dat-mot-cua-iso.json';

/** What of a file is not understood is named and changes nothing. */
export function SettingsFile({ preferences, onChange, onSave }: SettingsFileProps) {
  const t = useText(uiSettingsStrings);
  const [told, setTold] = useState<readonly string[]>([]);
  const take = async (file: File) => {
    const read = readSettingsText(await file.text());
    if (!read) return setTold([t('importFailed', { file: file.name })]);
    onChange(read.taken);
    const refused =
      read.refused.length > 0 && t('importRefused', { keys: read.refused.join(', ') });
    const taken = t('imported', { count: Object.keys(read.taken).length, file: file.name });
    setTold([taken, ...(refused ? [refused] : [])]);
  };
  const write = () =>
    void onSave(settingsText(preferences), FILE_NAME).then(
      () => setTold([t('exported', { file: FILE_NAME })]),
      (error: unknown) => setTold([String(error)]),
    );
  return (
    <div className="stack">
      <p className="quiet">{t('fileText')}</p>
      <div className="row">
        <button type="button" className="button" data-action="export-settings" onClick={write}>
          {t('export')}
        </button>
        <FilePicker
          text={t('import')}
          accept="application/json,.json"
          onPick={([file]) => void take(file)}
        />
        <button type="button" className="button" onClick={() => onChange(DEFAULT_PREFERENCES)}>
          {t('resetAll')}
        </button>
      </div>
      <div role="status" className="small break">
        {told.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </div>
  );
}

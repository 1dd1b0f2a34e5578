/** The settings as a file: out of this machine, into another one; and all of them back to the default. */
import { useRef, useState } from 'react';
import {
  DEFAULT_PREFERENCES,
  readSettingsText,
  settingsText,
  type Preferences,
} from '../../lib/domain/preferences';
import { uiSettingsStrings } from '../../lib/domain/strings/ui-settings';
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
  const picker = useRef<HTMLInputElement>(null);
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
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {t('import')}
        </button>
        <button type="button" className="button" onClick={() => onChange(DEFAULT_PREFERENCES)}>
          {t('resetAll')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('import')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      <div role="status" className="small break">
        {told.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </div>
  );
}

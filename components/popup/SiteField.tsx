/** The address of the one site to be read, as the first steps and the popup ask for it. */
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { Field } from '../basic/Field';
import { showHost } from '../text/format';
import { useText } from '../text/language';
import { originFromText } from './site-text';

export interface SiteFieldProps {
  text: string;
  /** True where the text must be called wrong now; it is right where an origin can be read from it. */
  wrong: boolean;
  onText: (text: string) => void;
}

/** An address with what the browser will be asked for it. */
export function SiteField({ text, wrong, onText }: SiteFieldProps) {
  const t = useText(uiPopupStrings);
  const origin = originFromText(text);
  return (
    <Field
      label={t('site')}
      error={wrong ? t('siteInvalid') : null}
      hint={origin ? t('firstRunAsk', { host: showHost(origin) }) : undefined}
    >
      {(tie) => (
        <input
          {...tie}
          name="site"
          className="input"
          inputMode="url"
          placeholder={t('siteHint')}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Field>
  );
}

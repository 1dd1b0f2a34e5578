/** What two written files print, where they differ. */
import { useMemo } from 'react';
import type { Issued } from '../../lib/domain/issued';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { textDifferences } from '../../lib/report/issued-texts';
import { useText } from '../text/language';

/** Also what no value holds: the words of a template, the form's own sentences. */
export function IssuedTexts({ here, there }: { here: Issued; there: Issued }) {
  const t = useText(uiIssuedStrings);
  const found = useMemo(() => textDifferences(here, there), [here, there]);
  const layouts = [here, there].map(({ template }) =>
    template ? t('layoutTemplate', { name: template.name }) : t('layoutBuiltIn'),
  );
  const isOther = here.template?.sha256 !== there.template?.sha256;
  return (
    <div className="stack">
      {isOther && (
        <p className="notice">{t('compareLayout', { here: layouts[0]!, there: layouts[1]! })}</p>
      )}
      <h4>{t('textsTitle')}</h4>
      {found === null && <p className="notice">{t('textsGone')}</p>}
      {found?.length === 0 && <p>{t('textsSame')}</p>}
      {found && found.length > 0 && (
        <div className="table-wrap" tabIndex={0} role="group" aria-label={t('textsTitle')}>
          <table className="data small issued-values" data-text-differences={found.length}>
            <caption>{t('textsDiffer', { count: found.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('colThis')}</th>
                <th scope="col">{t('colOther')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((one, at) => (
                <tr key={at}>
                  <td className="break issued-text">{one.here.join('\n') || t('textNone')}</td>
                  <td className="break issued-text">{one.there.join('\n') || t('textNone')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** A page's number beside the dossiers seen, and which codes explain the difference. It repairs nothing. */
import type { StringArgs } from '../../lib/domain/strings/catalogue';
import { clueStrings } from '../../lib/domain/strings/evidence';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import type { Clue, Reconciliation } from '../../lib/figures/reconcile';
import { listCodes } from '../../lib/figures/offer';
import type { FigureFacts } from '../desk/questions';
import { showCount } from '../text/format';
import { useText } from '../text/language';

/** A section; left out where there is nothing to compare. */
export function Reconciliations({ facts }: { facts: FigureFacts }) {
  const t = useText(uiEvidenceStrings);
  const { reconciliations, candidates } = facts;
  const bases = new Set(candidates.map(({ basis }) => basis));
  const comparable =
    bases.has('dossiers') && (bases.has('page-total') || bases.has('sum-of-pages'));
  if (reconciliations.length === 0 && !comparable) return null;
  return (
    <section className="stack" aria-labelledby="recon-title">
      <h3 id="recon-title">{t('reconTitle')}</h3>
      {reconciliations.length === 0 && <p className="quiet">{t('reconSame')}</p>}
      {reconciliations.map((one, at) => (
        <One key={at} reconciliation={one} />
      ))}
    </section>
  );
}

function One({ reconciliation }: { reconciliation: Reconciliation }) {
  const t = useText(uiEvidenceStrings);
  const { page, counted, difference, clues } = reconciliation;
  const settled = clues.some(({ explains }) => explains);
  return (
    <div className="notice stack">
      <p>
        {t(difference > 0 ? 'reconMore' : 'reconLess', {
          page: showCount(page),
          counted: showCount(counted),
          difference: showCount(Math.abs(difference)),
        })}
      </p>
      <ul className="clues">
        {clues.map((clue, at) => (
          <ClueLine key={at} clue={clue} page={page} />
        ))}
      </ul>
      {!settled && <p className="quiet">{t('reconUnexplained')}</p>}
    </div>
  );
}

function ClueLine({ clue, page }: { clue: Clue; page: number }) {
  const t = useText(uiEvidenceStrings);
  const words = useText(clueStrings);
  const { key, args, more, fewer, explains } = clue;
  const said = words(key, shownArgs(args));
  const codes = (list: readonly string[]) => ({ count: list.length, codes: listCodes(list) });
  return (
    <li className="break">
      {explains ? <strong>{said}</strong> : said}
      {explains && ` — ${t('reconExplains', { page: showCount(page) })}`}
      {more.length > 0 && `; ${t('reconWith', codes(more))}`}
      {fewer.length > 0 && `; ${t('reconWithout', codes(fewer))}`}
    </li>
  );
}

const shownArgs = (args: StringArgs): StringArgs =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? showCount(value) : value,
    ]),
  );

/** What the form requires and the file has no place for, said before the template is saved. */
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { uiUnprintedStrings } from '../../../lib/domain/strings/ui-unprinted';
import type { NoPlace, Places } from '../../../lib/report/template/from/no-place';
import type { Proposal } from '../../../lib/report/template/from/template-from';
import { firstNames } from '../../text/first-names';
import { useText } from '../../text/language';

export interface NoPlaceListProps {
  places: Places;
  proposals: readonly Proposal[];
  /** Keys of the form by the proposal they were put in the place of. */
  placed: Readonly<Record<string, string>>;
  /** Null: nowhere. */
  onPlace: (key: string, id: string | null) => void;
}

export function NoPlaceList({ places, proposals, placed, onPlace }: NoPlaceListProps) {
  const t = useText(uiTemplateStrings);
  const { required, missing } = places;
  const put = new Set(Object.values(placed));
  const left = missing.filter(({ key }) => !put.has(key)).map(({ label }) => label);
  const names = firstNames(left, useText(uiUnprintedStrings));
  if (missing.length === 0) return null;
  return (
    <div className="notice warning stack">
      <p role="status">
        {t('noPlaceTitle', { count: left.length, all: required, names: names || '–' })}
      </p>
      <details>
        <summary>{t('noPlaceHint')}</summary>
        <ul className="plain template-unprinted">
          {missing.map((one) => (
            <Line key={one.key} {...{ one, proposals, placed, onPlace }} />
          ))}
        </ul>
      </details>
    </div>
  );
}

type LineProps = Omit<NoPlaceListProps, 'places'> & { one: NoPlace };

/** As much of a sentence as tells it from others. */
const AROUND = 40;
const sentence = ({ text, from, to }: Proposal): string =>
  `${text.slice(Math.max(0, from - AROUND), from)}[${text.slice(from, to)}]${text.slice(to, to + AROUND)}`;

function Line({ one: { key, label, fits }, proposals, placed, onPlace }: LineProps) {
  const t = useText(uiTemplateStrings);
  const own = Object.keys(placed).find((id) => placed[id] === key) ?? '';
  const rooms = proposals.filter(
    ({ id }) => fits.includes(id) && (placed[id] === undefined || id === own),
  );
  return (
    <li>
      <span className="break">{label}</span>
      {rooms.length === 0 ? (
        <span className="small quiet">{t('noPlaceNone')}</span>
      ) : (
        <select
          className="input"
          aria-label={t('noPlaceNamed', { label })}
          value={own}
          onChange={({ target }) => onPlace(key, target.value === '' ? null : target.value)}
        >
          <option value="">{t('noPlaceChoose')}</option>
          {rooms.map((room) => (
            <option key={room.id} value={room.id}>
              {sentence(room)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

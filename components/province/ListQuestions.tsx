/** Lists of units among the files: the first one is taken, another one is asked about, the same one is passed over. */
import { useEffect, useState } from 'react';
import { canonicalJson } from '../../lib/domain/canonical-json';
import type { Problem } from '../../lib/domain/problem';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { hasUnits } from '../../lib/rollup/board/rows';
import { readProvince } from '../../lib/rollup/province/read';
import type { Province } from '../../lib/rollup/province/schema';
import { ProblemList } from '../basic/ProblemList';
import { useText } from '../text/language';
import type { AskProvince } from './desk/questions';

interface GivenList {
  name: string;
  text: string;
}

type Stand =
  | { kind: 'looking' }
  | { kind: 'taken' | 'same' | 'kept' }
  | { kind: 'other'; province: Province }
  | { kind: 'wrong'; problems: readonly Problem[] };

/**
 * How the question about a list of this receiving ended: opinions given since then make the list in use another one, and
 * coming back to the board must not offer to throw them away.
 */
const settled = new WeakMap<GivenList, Stand>();

export interface ListQuestionsProps {
  lists: readonly GivenList[];
  ask: AskProvince;
}

/** One line a list. */
export function ListQuestions({ lists, ask }: ListQuestionsProps) {
  return lists.map((list) => <ListQuestion key={list.name} list={list} ask={ask} />);
}

function ListQuestion({ list, ask }: { list: GivenList; ask: AskProvince }) {
  const t = useText(uiProvinceStrings);
  const [stand, show] = useState<Stand>(() => settled.get(list) ?? { kind: 'looking' });
  const setStand = (next: Stand) => {
    if (next.kind !== 'other') settled.set(list, next);
    show(next);
  };
  useEffect(() => {
    let alive = true;
    if (settled.has(list)) return;
    void standOf(list, ask).then((found) => {
      if (found.kind !== 'other') settled.set(list, found);
      if (alive) show(found);
    });
    return () => {
      alive = false;
    };
  }, [list, ask]);
  const file = list.name;
  if (stand.kind === 'looking' || stand.kind === 'kept') return null;
  if (stand.kind === 'wrong')
    return <ProblemList problems={stand.problems} label={t('listUse', { file })} />;
  if (stand.kind !== 'other')
    return (
      <p role="status" className="notice break" data-list={stand.kind}>
        {stand.kind === 'taken' ? t('listTaken', { file }) : t('listSame', { file })}
      </p>
    );
  return (
    <div className="notice warning stack" data-list="other">
      <p className="break">{t('listOther', { file })}</p>
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={() =>
            void take(stand.province, ask).then(
              () => setStand({ kind: 'taken' }),
              () => undefined,
            )
          }
        >
          {t('listUse', { file })}
        </button>
        <button type="button" className="button" onClick={() => setStand({ kind: 'kept' })}>
          {t('listKeep')}
        </button>
      </p>
    </div>
  );
}

const take = (province: Province, ask: AskProvince) =>
  ask('change', { changes: [{ do: 'list', province }] });

async function standOf({ name, text }: GivenList, ask: AskProvince): Promise<Stand> {
  const { province, problems } = readProvince(text, name);
  if (!province) return { kind: 'wrong', problems };
  const present = await ask('list', {});
  if (canonicalJson(present) === canonicalJson(province)) return { kind: 'same' };
  if (hasUnits(present)) return { kind: 'other', province };
  await take(province, ask);
  return { kind: 'taken' };
}

/** Lists of units among the files: the first one is taken, another one is asked about, the same one is passed over. */
import { useEffect, useState } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { ProblemList } from '../basic/ProblemList';
import { useText } from '../text/language';
import type { GivenList, ListStand } from './desk/lists';
import type { AskProvince } from './desk/questions';

type Stand = ListStand | { kind: 'looking' | 'kept' };

/** What became of a list stays, wherever the officer goes meanwhile: an opinion given since makes it no other list. */
const known = new WeakMap<GivenList, Promise<Stand>>();

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
  const [stand, setStand] = useState<Stand>({ kind: 'looking' });
  useEffect(() => {
    let alive = true;
    const asked = known.get(list) ?? ask('offer', { ...list, take: false });
    known.set(list, asked);
    void asked.then(
      (found) => alive && setStand(found),
      () => known.delete(list),
    );
    return () => {
      alive = false;
    };
  }, [list, ask]);
  const settle = (next: Stand) => {
    known.set(list, Promise.resolve(next));
    setStand(next);
  };
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
          onClick={() => void ask('offer', { ...list, take: true }).then(settle, () => undefined)}
        >
          {t('listUse', { file })}
        </button>
        <button type="button" className="button" onClick={() => settle({ kind: 'kept' })}>
          {t('listKeep')}
        </button>
      </p>
    </div>
  );
}

/** Documents named once more in words of the office's own ("theo Quyết định số 2125/QĐ-UBND"): the value that names them lives there too. */
import { isDocRef } from '../../values/types';
import { leftOversIn } from '../left-overs';
import { printed } from '../print';
import { tagText } from '../tag';
import { editOf, isCut, isEdited, labelOf, type Planned, type Planning } from './plan';

/** Only number and symbol, and with day and issuer. */
const WAYS = ['docRefNumber', 'docRefCode'];

/** @param planned what is replaced already */
export function saidAgainProposals(planning: Planning, planned: readonly Planned[]): Planned[] {
  const known = documentsOf(planning);
  return [...planning.lines].flatMap(([number, line]) => {
    if (isCut(line, planned)) return [];
    return leftOversIn(line.text).flatMap(({ from, words }): Planned[] => {
      const [one] = known.filter(
        ({ said }) => line.text.startsWith(said, from) && said.length >= words.length,
      );
      if (one === undefined) return [];
      const to = from + one.said.length;
      if (isEdited(line, { from, to }, planned)) return [];
      return [
        {
          id: `${number}:${from}:${one.placeholder}`,
          key: one.key,
          label: labelOf(planning.form, one.key),
          text: line.text,
          from,
          to,
          placeholder: one.placeholder,
          removes: 0,
          sure: true,
          edits: [editOf(line, from, to, one.placeholder)],
          cuts: [],
        },
      ];
    });
  });
}

interface Known {
  key: string;
  said: string;
  placeholder: string;
}

/** What each document of the report prints; two values that name one document in two ways name none. */
function documentsOf({ form, draft }: Planning): Known[] {
  const refs = form.fields.flatMap(({ key }) => {
    const value = draft.values[key];
    return isDocRef(value) && value.number !== null && value.symbol !== null
      ? [{ key, value }]
      : [];
  });
  return refs.flatMap(({ key, value }) => {
    const same = refs.filter(
      (one) => one.value.number === value.number && one.value.symbol === value.symbol,
    );
    if (same[0]!.key !== key || new Set(same.map((one) => one.value.date)).size > 1) return [];
    return WAYS.map((filter): Known => ({
      key,
      said: printed({ kind: 'value', key, filter, arg: null }, { draft }),
      placeholder: tagText(key, filter),
    }));
  });
}

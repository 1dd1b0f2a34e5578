/** Whether words over figures say that they are of another time than the report's, or of a part of the office. */
import { tableWords } from '../../packs/table-words';

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

let scopes: { time: RegExp; unit: RegExp } | null = null;

function ready(): { time: RegExp; unit: RegExp } {
  const { otherTime, otherUnit } = tableWords();
  return (scopes ??= { time: anyOf(otherTime), unit: anyOf(otherUnit) });
}

/** "trên địa bàn xã": where it was, not whose it is. */
const GROUND = /(?<!\p{L})(?:trên|tại) địa bàn (?:xã|phường|thị trấn|huyện)(?!\p{L})/giu;

/** @param year the year of the report; null where it is not known */
export const isElsewhere = (text: string, year: number | null): boolean =>
  ready().unit.test(text.replace(GROUND, ' ')) || isOfAnotherTime(text, year);

/** A plan, a quarter, another year. */
export function isOfAnotherTime(text: string, year: number | null): boolean {
  const years = [...text.matchAll(/(?<!\p{L})năm\s+(20\d{2})(?!\d)/giu)].map(([, one]) =>
    Number(one),
  );
  return ready().time.test(text) || years.some((one) => one !== year);
}

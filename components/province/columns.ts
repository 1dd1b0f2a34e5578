/** The columns of the board and the words of its cells. */
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { SIGNALS, type BoardRow } from '../../lib/rollup/board/rows';
import { rateOf } from '../../lib/domain/rounding';
import { showCount, showDate, showPercent } from '../text/format';
import type { useText } from '../text/language';
import type { BoardAnswer } from './desk/questions';
import type { GridColumn } from './RowGrid';

export type ProvinceWords = ReturnType<typeof useText<typeof uiProvinceStrings>>;

/** What an officer looks for first stands first: on a small screen the rest is scrolled to. */
export function boardColumns(
  t: ProvinceWords,
  { levels, due }: Pick<BoardAnswer, 'levels' | 'due'>,
): readonly GridColumn<BoardRow>[] {
  const names = new Map(levels.map(({ id, name }) => [id, name]));
  const level = ({ level: id }: BoardRow) => (id === null ? '' : (names.get(id) ?? id));
  return [
    { key: 'name', heading: t('colName'), width: 230, text: ({ name }) => name },
    { key: 'level', heading: t('colLevel'), width: 90, text: level },
    {
      key: 'state',
      heading: t('colState'),
      width: 140,
      text: (row) => (row.inScope ? t(`state.${row.state}`) : t('outOfScope')),
    },
    {
      key: 'result',
      heading: t('colResult'),
      width: 130,
      text: ({ result, inScope }) => (inScope ? t(`result.${result ?? 'open'}`) : ''),
    },
    {
      key: 'notes',
      heading: t('colNotes'),
      width: 260,
      text: ({ signals }) =>
        SIGNALS.filter((one) => signals.includes(one))
          .map((one) => t(`note.${one}`))
          .join('; '),
    },
    // Where no last day is known, nobody is called late.
    ...(due === null
      ? []
      : [
          {
            key: 'late',
            heading: t('colLate'),
            width: 265,
            text: (row: BoardRow) => lateText(row, t),
          },
        ]),
    {
      key: 'complete',
      heading: t('colComplete'),
      width: 155,
      text: (row) => completeText(row, t),
      by: ({ completeness }) =>
        completeness === null ? null : completeness.filled / Math.max(1, completeness.asked),
    },
    {
      key: 'findings',
      heading: t('colFindings'),
      width: 140,
      text: (row) => findingsText(row, t),
      by: ({ findings }) => (findings === null ? null : findings.errors * 1000 + findings.warnings),
    },
    {
      key: 'onTime',
      heading: t('colOnTime'),
      width: 170,
      text: (row) => onTimeText(row, t),
      by: ({ onTime }) => onTime?.value ?? null,
    },
    {
      key: 'mode',
      heading: t('colMode'),
      width: 110,
      text: ({ checkMode }) => (checkMode === null ? '' : t(`mode.${checkMode}`)),
    },
    { key: 'reason', heading: t('colReason'), width: 220, text: ({ reason }) => reason ?? '' },
    {
      key: 'dated',
      heading: t('colDated'),
      width: 150,
      text: (row) => datedText(row, t),
      by: ({ dated }) => dated,
    },
  ];
}

/** Nothing of it counts yet. */
const isEmpty = (state: BoardRow['state']): boolean => state === 'not-sent' || state === 'waiting';

/** The day it goes by stands beside it, so that nobody takes a day of writing for one of sending. */
export function lateText({ lateness, timing }: BoardRow, t: ProvinceWords): string {
  if (lateness === null) return '';
  const words = t(`late.${lateness}`);
  if (timing?.read) return t('lateRead', { words, day: showDate(timing.read) });
  const first = lateness === 'late' || lateness === 'in-time' ? timing?.first : null;
  return first ? t('lateOf', { words, day: showDate(first) }) : words;
}

export function completeText(row: BoardRow, t: ProvinceWords): string {
  const { completeness, state, unread } = row;
  if (isEmpty(state)) return '';
  if (completeness === null) return t(unread ? 'unread' : 'unknown');
  const { filled, asked } = completeness;
  const share = rateOf(filled, asked).value;
  return t('shareOf', { filled, asked, share: share === null ? '' : showPercent(share) });
}

export function findingsText({ findings, state }: BoardRow, t: ProvinceWords): string {
  if (isEmpty(state)) return '';
  if (findings === null) return t('unknown');
  const { errors, warnings } = findings;
  return errors + warnings === 0 ? t('findingsNone') : t('findingsOf', { errors, warnings });
}

export function onTimeText({ onTime, state, unread }: BoardRow, t: ProvinceWords): string {
  if (isEmpty(state)) return '';
  if (onTime === null || onTime.value === null) return t(unread ? 'unread' : 'unknown');
  const { value, numerator, denominator } = onTime;
  const [part, whole] = [showCount(numerator), showCount(denominator)];
  return t('onTimeOf', { share: showPercent(value), part, whole });
}

export function datedText({ dated, version, state }: BoardRow, t: ProvinceWords): string {
  if (isEmpty(state)) return '';
  if (dated === null) return t('unknown');
  const day = showDate(dated);
  return (version ?? 1) > 1 ? t('versionOf', { day, version }) : day;
}

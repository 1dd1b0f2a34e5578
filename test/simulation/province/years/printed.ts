/** What a province's report has to print of a year, by the books (sentences of the form, figures of domain §1.9, §2.3). */
import { ofLevel, type Line, type YearTruth } from './oracle';
import type { LevelId } from './units';

const LEVEL_NAMES: [LevelId, string][] = [
  ['cap-tinh', 'Cấp tỉnh'],
  ['cap-huyen', 'Cấp huyện'],
  ['cap-xa', 'Cấp xã'],
];

/** "85,48%": half up on integers, no zeros at the end, comma (domain §1.9). */
export function percent(part: number, whole: number): string {
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole));
  const cents = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(hundredths / 100)}${cents === '' ? '' : `,${cents}`}%`;
}

export const dots = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** "03": two digits in a sentence, 0 apart (domain §1.9). */
const pad = (count: number): string => (count > 0 && count < 10 ? `0${count}` : dots(count));

const having = (lines: readonly Line[], ...results: Line['result'][]): number =>
  lines.filter(({ result }) => results.includes(result)).length;

/** Sentences that must stand in the report. */
export function sentencesOf(truth: YearTruth): string[] {
  const { lines } = truth;
  const all = lines.length;
  const open = having(lines, null);
  const good = having(lines, 'complying');
  const bad = having(lines, 'weak', 'not-sent');
  const whole =
    open > 0
      ? [`đã đánh giá đạt ${pad(good)} trong tổng số ${pad(all)} đơn vị`, `còn ${pad(open)} đơn vị`]
      : [
          `toàn tỉnh có ${good}/${all} đơn vị (đạt ${percent(good, all)})`,
          ...(bad > 0 ? [`Còn ${bad}/${all} đơn vị (chiếm ${percent(bad, all)})`] : []),
          `${dots(truth.cap)} đồng/đơn vị/năm`,
          `tối đa ${dots(truth.cap * good)} đồng đối với ${pad(good)} đơn vị đạt`,
        ];
  return [
    ...whole,
    ...LEVEL_NAMES.flatMap(([id, name]) => ofLevelName(truth, id, name)),
    sentSentence(lines),
    ...receivedSentence(truth),
    ...onTimeSentence(lines),
  ];
}

function ofLevelName(truth: YearTruth, id: LevelId, name: string): string[] {
  const lines = ofLevel(truth, id);
  if (lines.length === 0) return [];
  const good = having(lines, 'complying');
  if (having(lines, null) === 0)
    return [`${name}: ${good}/${lines.length} đơn vị (đạt ${percent(good, lines.length)})`];
  return [`${name}: đã đánh giá đạt ${pad(good)} trong tổng số ${pad(lines.length)} đơn vị`];
}

function sentSentence(lines: readonly Line[]): string {
  const sent = lines.filter(({ sending }) => sending !== null).length;
  return `Có ${sent}/${lines.length} đơn vị (${percent(sent, lines.length)}) đã gửi hồ sơ`;
}

/** The sum of those who state it, and over how many; its part of the days of most where not all report them. */
function receivedSentence({ lines, usual }: YearTruth): string[] {
  const stating = statingOf(lines, 'dossiers.received');
  if (stating.length === 0) return [];
  const sum = (some: readonly Line[]) =>
    some.reduce((total, { sending }) => total + sending!.values['dossiers.received']!, 0);
  const start = `${pad(stating.length)} trong tổng số ${pad(lines.length)} đơn vị có nêu số liệu, `;
  const main = `${start}số hồ sơ TTHC phát sinh là ${pad(sum(stating))} hồ sơ`;
  const own = stating.filter(({ isStray }) => !isStray);
  if (own.length === stating.length) return [main];
  const span = [usual!.from, usual!.to].map(printedDay).join('–');
  const other = stating.filter(({ isStray }) => isStray);
  const rest = `; ${pad(other.length)} đơn vị theo kỳ khác: ${pad(sum(other))} hồ sơ`;
  // There is no part of nobody.
  if (own.length === 0) return [main, rest.slice(2)];
  return [
    `${main}; trong đó ${pad(own.length)} đơn vị theo kỳ ${span}: ${pad(sum(own))} hồ sơ${rest}`,
  ];
}

/** Two digits, but months from March on as they are (ND30 II.4.b). */
function printedDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

const PARTS = [
  'dossiers.resolvedEarly',
  'dossiers.resolvedOnTime',
  'dossiers.resolvedOverdue',
] as const;

function onTimeSentence(lines: readonly Line[]): string[] {
  const stating = statingOf(lines, ...PARTS);
  const sum = (...keys: string[]) =>
    stating.reduce(
      (all, { sending }) => keys.reduce((own, key) => own + sending!.values[key]!, all),
      0,
    );
  const whole = sum(...PARTS);
  if (whole === 0) return [];
  const good = sum(PARTS[0], PARTS[1]);
  const share = `${percent(good, whole)} (${dots(good)}/${dots(whole)} hồ sơ)`;
  return [`của ${pad(stating.length)} đơn vị nêu đủ số liệu là ${share}`];
}

export const statingOf = (lines: readonly Line[], ...keys: string[]): Line[] =>
  lines.filter(({ sending }) => keys.every((key) => typeof sending?.values[key] === 'number'));

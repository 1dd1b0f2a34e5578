/** Whole numbers in Vietnamese words, read strictly: "hai trăm", "một trăm hai mươi bảy", "ba nghìn không trăm linh năm". */
const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Numbers in reports that are written in words end here. */
const MOST = 9999;

let known: Map<string, number> | null = null;

/** The number these words are and nothing else; null for other words, "vài trăm" and "hơn hai mươi" among them. */
export function numberInWords(text: string): number | null {
  known ??= spelled();
  const words = text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  return known.get(words.replaceAll('bẩy', 'bảy').replaceAll('ngàn', 'nghìn')) ?? null;
}

const BOTH =
  /^(?:(?<before>\p{L}[\p{L} ]*?)\s*\((?<inside>\d{1,4})\)|(?<digits>\d{1,4})\s*\((?<after>\p{L}[\p{L} ]*)\))$/iu;

/** "một (01)", "01 (một)": the number where digits and words agree; else null. */
export function numberInBoth(text: string): number | null {
  const { before, inside, digits, after } = BOTH.exec(text.trim())?.groups ?? {};
  const number = inside ?? digits;
  if (number === undefined) return null;
  return numberInWords((before ?? after)!) === Number(number) ? Number(number) : null;
}

/** Every number from 1 on under each of its spellings. */
function spelled(): Map<string, number> {
  const all = new Map<string, number>();
  for (let number = 1; number <= MOST; number += 1)
    for (const words of spellings(number)) all.set(words, number);
  return all;
}

function spellings(number: number): string[] {
  if (number < 1000) return belowThousand(number);
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  const head = `${ONES[thousands]!} nghìn`;
  if (rest === 0) return [head];
  const tails = belowThousand(rest);
  const whole = rest >= 100 ? tails : tails.map((tail) => `không trăm ${oddOf(rest)}${tail}`);
  return whole.map((tail) => `${head} ${tail}`);
}

function belowThousand(number: number): string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds === 0) return belowHundred(number);
  const head = `${ONES[hundreds]!} trăm`;
  if (rest === 0) return [head];
  if (rest >= 10) return belowHundred(rest).map((tail) => `${head} ${tail}`);
  return ['linh', 'lẻ'].flatMap((odd) => onesOf(rest).map((tail) => `${head} ${odd} ${tail}`));
}

const oddOf = (rest: number): string => (rest < 10 ? 'linh ' : '');

/** Four is "tư" behind "linh" and tens too. */
const onesOf = (number: number): string[] => (number === 4 ? ['bốn', 'tư'] : [ONES[number]!]);

function belowHundred(number: number): string[] {
  const [tens, rest] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return [ONES[number]!];
  const head = tens === 1 ? 'mười' : `${ONES[tens]!} mươi`;
  return lastOf(tens, rest).map((tail) => (tail === '' ? head : `${head} ${tail}`));
}

/** What the ones are called behind tens: "mười lăm", "hai mươi mốt", "ba mươi tư". */
function lastOf(tens: number, ones: number): string[] {
  if (ones === 0) return [''];
  if (ones === 5) return tens === 1 ? ['lăm'] : ['lăm', 'nhăm'];
  if (ones === 1 && tens > 1) return ['mốt'];
  return ones === 4 && tens > 1 ? ['tư', 'bốn'] : [ONES[ones]!];
}

/** The row "(1) (2) (3 = 4 + 5)", "1 2 3 …" or "A B 1 2 3" that numbers the columns under a header. */

const BRACKETED = /^[([]\s*(\d{1,2}|[a-zđ])\s*[)\]]$/i;
const BARE = /^(\d{1,2}|[A-EĐ])$/;
const FORMULA = /^[([]?\s*(\d{1,2})\s*[)\]]?\s*=\s*[[(]?\s*\d{1,2}[\d\s()[\]+\-–=*/:%,]*$/;
const FORMULA_TEXT = /^[([]?\s*(\d{1,2})\s*[)\]]?\s*=\s*[^A-Za-zÀ-ỹ]*$/;

/** True when a row's texts number its columns; a row of data that happens to hold 1 2 3 is not one. */
export function isIndexRow(texts: string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length < Math.max(2, Math.ceil(texts.length * 0.5))) return false;
  const marked = filled.filter((text) => BRACKETED.test(text) || isFormula(text)).length;
  const known = filled.filter((text) => BARE.test(text) || BRACKETED.test(text) || isFormula(text));
  if (known.length < filled.length) return false;
  if (marked === 0 && filled.length < 4) return false;
  return ascends(filled.map(numberOf));
}

const isFormula = (text: string): boolean => FORMULA.test(text) || FORMULA_TEXT.test(text);

function numberOf(text: string): number | null {
  const digits = /\d{1,2}/.exec(text);
  return digits ? Number(digits[0]) : null;
}

/** Numbers rise, by one nearly everywhere (a column may have been taken out). */
function ascends(numbers: (number | null)[]): boolean {
  const real = numbers.filter((number) => number !== null);
  if (real.length < 2) return false;
  let steps = 0;
  for (let at = 1; at < real.length; at += 1) {
    const step = real[at]! - real[at - 1]!;
    if (step < 1) return false;
    if (step === 1) steps += 1;
  }
  return real[0]! <= 3 && steps >= (real.length - 1) * 0.7;
}

/** Numbers that are none: about how many, more or less than, from so many to so many. */
const ABOUT =
  /(?<!\p{L})(?:khoảng|chừng|gần|hơn|trên|dưới|ngoài|xấp xỉ|ước(?: tính| đạt)?|không quá|tối đa|tối thiểu|ít nhất|nhiều nhất|ít hơn|nhiều hơn|lớn hơn|nhỏ hơn)\s+(?:là\s+)?\d|[<>≤≥~≈]\s*\d|\d\s*%?\s+trở (?:lên|xuống)(?!\p{L})/iu;
const RANGE =
  /(?<![\d/.,-])\d[\d.,]*\s*%?\s*[-–—]\s*\d[\d.,]*(?![\d/-]|[.,]\d)|(?<!\p{L})từ\s+\d[\d.,]*(?:\s*%)?(?:\s+\p{L}+){0,3}?\s+đến\s+\d|\d\s+đến\s+\d/iu;

/** Whether the text gives a number only about, or as a range: it is no figure then. */
export const isInexact = (text: string): boolean => ABOUT.test(text) || RANGE.test(text);

const BEFORE =
  /(?:(?<!\p{L})(?:khoảng|chừng|gần|hơn|trên|dưới|ngoài|xấp xỉ|ước(?: tính| đạt)?|không quá|tối đa|tối thiểu|ít nhất|nhiều nhất|từ|đến|tới)|[<>≤≥~≈]|\d\s*%?\s*[-–—])\s*$/iu;
const AFTER =
  /^\s*(?:%\s*)?(?:[-–—]\s*\d|(?:\p{L}+\s+){0,2}(?:đến|tới)\s+\d|(?:\p{L}+\s+){0,2}trở (?:lên|xuống)(?!\p{L}))/iu;

/** The same of one number in a text: "từ 10 đến 12", "1 099" (of which 099 is only the end) among them. */
export function isInexactAt(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  const isRest = /\d\s$/.test(before) && /^\d{3}(?!\d)/.test(text.slice(from));
  return isRest || BEFORE.test(before) || AFTER.test(text.slice(to, to + 40));
}

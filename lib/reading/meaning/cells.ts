/** Cells of counts. */
import { parseCount, type ParsedCount } from '../../domain/count';
import { remembered } from '../../domain/memo';
import { normaliseText } from '../../domain/text';

/** Words a portal prints behind a count; anything else makes it no count. */
const UNIT = /^([\d., ]+?)\s*(?:hồ sơ|hs|tthc|thủ tục|thủ tục hành chính)$/iu;

/** Reads a count cell: as `parseCount`, and "12 hồ sơ" too. */
export const countOfCell: (text: string) => Readonly<ParsedCount> = remembered((text) => {
  const plain = normaliseText(text);
  return parseCount(UNIT.exec(plain)?.[1] ?? plain);
});

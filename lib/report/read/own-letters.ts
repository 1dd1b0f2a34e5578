/** The office's own letters, told by the symbol of its report. */
import type { FieldValue } from '../values/types';

type Values = Record<string, FieldValue>;

/** "SXD" of "BC-SXD", as a value; nothing where no symbol was read. */
export function ownLetters({ 'doc.symbol': symbol }: Values): Values {
  const own = typeof symbol === 'string' ? /^[^-]+-(.+)$/u.exec(symbol)?.[1] : undefined;
  return own === undefined ? {} : { 'org.abbr': own };
}

/** A document in one sentence, for the register's recognition. */
import type { DocRef } from '../../lib/domain/values';
import { showDate } from '../text/format';

/** "807/QĐ-UBND ngày 19/04/2022 của UBND tỉnh về việc …"; parts that are unknown are left out. */
export function citationText({ number, symbol, date, issuer, subject }: DocRef): string {
  return [
    [number, symbol].filter(Boolean).join('/'),
    date && `ngày ${showDate(date)}`,
    issuer && `của ${issuer}`,
    subject && `về việc ${subject.replace(/^về việc\s+/i, '')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

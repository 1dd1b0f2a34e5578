/** Where in the printed text something was found, and in whose value. */
import type { TextSpan } from '../model/types';
import type { Finding } from './types';

/** The field whose value stands at an offset of a span; the one the span is about where the form's own words do. */
export function fieldAt(span: TextSpan, at: number): string | undefined {
  return span.parts?.find(({ from, to }) => from <= at && at < to)?.field ?? span.fields[0];
}

/** The place of words that begin at an offset of a span. */
export function placeAt(span: TextSpan, at: number, words: string): Omit<Finding, 'detail'> {
  const field = fieldAt(span, at);
  return {
    section: span.section,
    ...(field === undefined ? {} : { field }),
    text: span.text,
    words,
  };
}

/** The sentence around an offset: up to the next full stop, semicolon or line break on either side. */
export function sentenceAt(text: string, at: number): string {
  const end = /[.;\n](?=\s|$)/.exec(text.slice(at));
  const before = [...text.slice(0, at).matchAll(/[.;\n](?=\s)/g)].pop();
  const from = before === undefined ? 0 : before.index + 1;
  return text.slice(from, end === null ? text.length : at + end.index);
}

/** Rules about documents: C03, C19–C22. */
import { kindOf } from '../text/document-filters';
import { shortDate } from '../text/numbers';
import { docRefOf, textOf } from '../values/read';
import { string, strings, records } from './args';
import { docRefsOf, mentionsIn, sameIssuer, type Mention } from './mentions';
import { placeAt, sentenceAt } from './place';
import { fail, pass, unprovable, type Finding, type RuleContext, type RuleFunction } from './types';

const placeOf = ({ span, at, words }: Mention) => placeAt(span, at, words);

const name = (document: { number: string | null; symbol: string | null }) =>
  `${document.number ?? '…'}/${document.symbol ?? '…'}`;

/** C03: wherever the decision is cited, number, symbol, date and issuer agree with its value. */
export const sameReference: RuleFunction = ({ draft, spans }, args) => {
  const key = string(args, 'key');
  const ref = docRefOf(draft, key);
  if (ref === null) return draft.values['publication.done'] === false ? pass() : unprovable(key);
  const fields = strings(args, 'fields');
  const findings: Finding[] = strings(args, 'same').flatMap((other) => {
    const value = docRefOf(draft, other);
    const parts = ['date', 'issuer'] as const;
    // What one place leaves unsaid contradicts nothing.
    const agree = (part: (typeof parts)[number]) =>
      value?.[part] == null || ref[part] === null || value[part] === ref[part];
    const same = value === null || (isSame(value, ref) && parts.every(agree));
    return same ? [] : [{ detail: `${name(value)} khác ${name(ref)}.`, field: other }];
  });
  for (const mention of mentionsIn(spans)) {
    const near = mention.span.fields.some((field) => fields.includes(field));
    const differs = [
      mention.number !== ref.number && near && mention.symbol === ref.symbol,
      mention.number === ref.number && near && mention.symbol !== ref.symbol,
      isSame(mention, ref) &&
        mention.date !== null &&
        ref.date !== null &&
        mention.date !== ref.date,
      isSame(mention, ref) &&
        mention.issuer !== null &&
        ref.issuer !== null &&
        !sameIssuer(mention.issuer, ref.issuer),
    ].some(Boolean);
    if (differs) findings.push({ detail: `“${mention.span.text}”`, ...placeOf(mention) });
  }
  return fail(findings);
};

const isSame = (
  a: { number: string | null; symbol: string | null },
  b: { number: string | null; symbol: string | null },
) => a.number === b.number && a.symbol === b.symbol;

/** All documents cited, in values and in text, the same citation once. */
function cited(context: RuleContext) {
  const text = context.spans.filter((span) => !['number', 'annexAttached'].includes(span.role));
  const fromText = mentionsIn(text).map((mention) => ({
    ...mention,
    place: placeOf(mention) as Omit<Finding, 'detail'>,
  }));
  const fromValues = docRefsOf(context.draft).flatMap(({ field, ref }) =>
    ref.number === null || ref.symbol === null
      ? []
      : [
          {
            number: ref.number,
            symbol: ref.symbol,
            date: ref.date,
            issuer: ref.issuer,
            place: { field } as Omit<Finding, 'detail'>,
          },
        ],
  );
  const seen = new Map<string, (typeof fromValues)[number]>();
  for (const one of [...fromValues, ...fromText]) {
    const key = [one.number, one.symbol, one.date, one.issuer].join('|');
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** C19: "…-UBND" is issued by an Ủy ban, "…-SXD" by Sở Xây dựng. An organ nobody has listed is left alone. */
export const organAgrees: RuleFunction = (context, args) => {
  const own = textOf(context.draft, 'org.abbr');
  const ownNames = ['preamble.org', 'org.name'].map((key) => textOf(context.draft, key));
  const organs = records(args, 'organs');
  const agrees = (suffix: string, issuer: string): boolean => {
    if (suffix === own && ownNames.some((one) => one !== null && sameIssuer(one, issuer)))
      return true;
    const listed = organs.filter((organ) => organ['suffix'] === suffix);
    if (listed.length > 0) return listed.some((organ) => matches(organ['issuer']!, issuer));
    if (suffix === own) return false;
    // The suffix is unknown: only an issuer known by another suffix disagrees for certain.
    return (
      !organs.some((organ) => matches(`^(${organ['issuer']!})`, issuer)) ||
      initials(issuer).includes(suffix)
    );
  };
  return fail(
    cited(context)
      .filter(({ symbol, issuer }) => issuer !== null && !agrees(symbol.split('-').pop()!, issuer))
      .map((one) => ({ detail: `Văn bản ${name(one)} ghi của ${one.issuer}.`, ...one.place })),
  );
};

const matches = (pattern: string, text: string) => new RegExp(pattern, 'iu').test(text);
const initials = (text: string) =>
  text
    .split(/[\s&]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** C20: one number and symbol has one date; one number under two symbols is asked about. */
export const oneDatePerDocument: RuleFunction = (context) => {
  const documents = cited(context);
  const findings: Finding[] = [];
  documents.forEach((one, index) => {
    for (const other of documents.slice(0, index)) {
      if (one.number !== other.number) continue;
      const dates = one.date !== null && other.date !== null && one.date !== other.date;
      if (one.symbol === other.symbol && dates) {
        const detail = `Văn bản ${name(one)} ghi hai ngày: ${shortDate(other.date!)} và ${shortDate(one.date!)}.`;
        findings.push({ detail, ...one.place });
      } else if (one.symbol !== other.symbol) {
        const kind = (symbol: string) => kindOf(symbol, context.draft.form.docTypes) ?? symbol;
        const severity =
          kind(one.symbol) === kind(other.symbol) ? {} : { severity: 'info' as const };
        const detail = `Số ${one.number} có hai ký hiệu: ${other.symbol} và ${one.symbol}.`;
        findings.push({ detail, ...severity, ...one.place });
      }
    }
  });
  return fail(once(findings));
};

const once = (findings: Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.detail, finding])).values(),
];

/** "UBND tỉnh ban hành Quyết định số 807/…": who issued it stands before it. */
const isIssuedBefore = ({ span, at }: Mention): boolean =>
  /(?<!\p{L})(?:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Chính phủ|Thủ tướng|Bộ|Sở)[^.;]{0,60}? ban hành (?:\p{L}+ ){0,3}(?:số )?$/u.test(
    span.text.slice(0, at),
  );

/** C21: in full at the first mention, short afterwards; formal item lines may repeat. */
export const firstMentionFull: RuleFunction = ({ draft, spans }, args) => {
  const ignore = strings(args, 'ignore');
  const allowed = strings(args, 'repeatAllowed');
  const abbr = textOf(draft, 'org.abbr');
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const body = spans.filter(
    (span) => !['number', 'annexAttached', 'annexTitle'].includes(span.role),
  );
  for (const mention of mentionsIn(body)) {
    const key = name(mention);
    if (ignore.includes(key)) continue;
    const own = abbr !== null && mention.symbol.endsWith(`-${abbr}`);
    const full =
      mention.date !== null && (mention.issuer !== null || own || isIssuedBefore(mention));
    if (!seen.has(key) && !full) {
      findings.push({
        detail: `Lần đầu nhắc ${key} chưa đủ ngày, cơ quan ban hành.`,
        ...placeOf(mention),
      });
    } else if (
      seen.has(key) &&
      mention.date !== null &&
      !mention.span.fields.some((field) => allowed.includes(field))
    ) {
      findings.push({ detail: `${key} được ghi đầy đủ lại.`, ...placeOf(mention) });
    }
    seen.add(key);
  }
  return fail(once(findings));
};

/** C22: documents of an earlier year in items about this year. */
export const olderDocument: RuleFunction = ({ draft }, args) => {
  const fields = strings(args, 'fields');
  return fail(
    docRefsOf(draft)
      .filter(
        ({ field, ref }) =>
          fields.includes(field) && ref.date !== null && Number(ref.date.slice(0, 4)) < draft.year,
      )
      .map(({ field, ref }) => ({ detail: `${name(ref)} ngày ${shortDate(ref.date!)}.`, field })),
  );
};

/** C22: a document of an earlier year in a sentence that says "trong năm" (`claims`, patterns of the pack). */
export const olderInText: RuleFunction = ({ draft, spans }, args) => {
  const claims = strings(args, 'claims').map((claim) => new RegExp(claim, 'iu'));
  return fail(
    mentionsIn(spans)
      .filter(({ date, span, at }) => {
        const sentence = sentenceAt(span.text, at);
        const isOlder = date !== null && Number(date.slice(0, 4)) < draft.year;
        return isOlder && claims.some((claim) => claim.test(sentence));
      })
      .map((mention) => ({
        detail: `${name(mention)} ngày ${shortDate(mention.date!)} viện dẫn trong câu “trong năm”.`,
        ...placeOf(mention),
      })),
  );
};

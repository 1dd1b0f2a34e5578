/** The signature block and the recipients (NĐ 30/2020 II.7, II.9; domain §3.4). */
import type { ReportDraft } from '../draft';
import { blank, plain, type Piece } from '../text/pieces';
import { withTokens } from '../text/tokens';
import { listOf, textOf } from '../values/read';
import { inCapitals } from './paragraph';
import type { ModelParagraph } from './types';
import type { Role } from '../../packs/report-layout-schema';

const FORMS = /^(KT|TM|TL|TUQ|Q)\.?$/i;
/** A line each; where only one line can be typed, " / " parts them. */
const lines = (text: string | null): string[] =>
  (text ?? '')
    .split(/\n| \/ /)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/**
 * Lines above the signature. The authority may be whole ("KT. GIÁM ĐỐC", several lines too) or only its form ("KT."):
 * then the head's title follows from `sign.headTitle`, or for KT. from the deputy's title.
 */
export function signerLines(draft: ReportDraft): Piece[][] {
  const authority = textOf(draft, 'sign.authority');
  const title = textOf(draft, 'sign.title');
  if (authority !== null && FORMS.test(authority)) return fromForm(draft, authority, title);
  const whole = authority?.toLowerCase() === 'none' ? [] : lines(authority);
  const titles = lines(title);
  if (whole.length === 0 && titles.length === 0) return [[blank('sign.title')]];
  const acting = whole.length > 0 && /^Q\.\s/i.test(whole[whole.length - 1]!);
  if (titles.length === 0 && whole.length > 0 && !acting) {
    return [...whole.map(plain), [blank('sign.title')]];
  }
  return [...whole, ...titles].map(plain);
}

function fromForm(draft: ReportDraft, authority: string, title: string | null): Piece[][] {
  const form = authority.toUpperCase().replace(/\.?$/, '.');
  const own = title === null ? [[blank('sign.title')]] : lines(title).map(plain);
  if (form === 'Q.')
    return title === null ? [[{ text: 'Q. ' }, ...own[0]!]] : own.map(prefixed('Q. '));
  const head = textOf(draft, 'sign.headTitle') ?? headOf(form, title);
  const first: Piece[] = [
    { text: `${form} ` },
    head === null ? blank('sign.headTitle') : { text: head },
  ];
  return [first, ...own];
}

const prefixed =
  (prefix: string) =>
  (own: Piece[], index: number): Piece[] =>
    index === 0 ? [{ text: prefix }, ...own] : own;

/** A deputy signs for the head he is deputy of: "PHÓ GIÁM ĐỐC" → "GIÁM ĐỐC". */
function headOf(form: string, title: string | null): string | null {
  const head = /^phó\s+(.+)$/iu.exec(title ?? '');
  return form === 'KT.' && head !== null ? head[1]! : null;
}

const paragraph = (role: Role, field: string, pieces: Piece[]): ModelParagraph => ({
  role,
  section: role.startsWith('recipient') ? 'recipients' : 'signature',
  fields: [field],
  pieces,
});

/** Typed words with the figures in them printed, before anything changes their letters. */
const printed = (pieces: Piece[], draft: ReportDraft): Piece[] =>
  pieces.flatMap((piece) => withTokens(piece, { draft }));

/** Title lines in capitals, then the name. */
export function signer(draft: ReportDraft): ModelParagraph[] {
  const name = textOf(draft, 'sign.name')?.replace(/\s*\n\s*/g, ' ') ?? null;
  const pieces = name === null ? [blank('sign.name')] : plain(name);
  const titles = signerLines(draft).map((own, index, all) =>
    inCapitals(
      paragraph(
        index === all.length - 1 ? 'signTitle' : 'signAuthority',
        'sign.title',
        printed(own, draft),
      ),
    ),
  );
  return [...titles, paragraph('signName', 'sign.name', printed(pieces, draft))];
}

/** "Nơi nhận:" and its list; the archive line stands last, as the decree has it. */
export function recipients(draft: ReportDraft): ModelParagraph[] {
  const texts = draft.form.texts;
  const items = listOf(draft, 'recipients');
  const named = (items ?? []).map((item): Piece[] => {
    const name = item['name'] ?? item['text'];
    const note =
      typeof item['note'] === 'string' ? ` (${item['note'].replace(/^\(|\)$/g, '')})` : '';
    if (typeof name !== 'string') return [blank('recipients')];
    return plain(
      name
        .replace(/^\s*[-–+•]\s+/, '')
        .replace(/[.;,\s]+$/, '')
        .replace(/\n+/g, ' ') + note,
    );
  });
  if (items === null) named.push([blank('recipients')]);
  const archived = named.some((own) => /^lưu\s*:/i.test(own[0]?.text ?? ''));
  if (!archived) named.push(plain(texts['archive'] ?? ''));
  const list = named.map((own, index) =>
    paragraph('recipient', 'recipients', [
      { text: '- ' },
      ...printed(own, draft),
      { text: index === named.length - 1 ? '.' : ';' },
    ]),
  );
  return [
    paragraph('recipientsTitle', 'recipients', plain(texts['recipientsTitle'] ?? '')),
    ...list,
  ];
}

/** Draft → model: everything the document says, before anything is said about how it looks. */
import type { Role } from '../../packs/report-layout-schema';
import type { ReportDraft } from '../draft';
import { plain, textOfPieces } from '../text/pieces';
import type { TextScope } from '../text/render-text';
import { withTokens } from '../text/tokens';
import { listOf } from '../values/read';
import { renderAnnex } from './annex';
import { numbered } from './annex-numbers';
import { inCapitals, line, paragraphs } from './paragraph';
import { renderSection } from './sections';
import { recipients, signer } from './signature';
import type {
  ModelBlock,
  ModelParagraph,
  ModelTable,
  ReportModel,
  TextPart,
  TextSpan,
} from './types';

/** The model of a draft's report. Pure: the same draft gives the same model. */
export function buildModel(draft: ReportDraft): ReportModel {
  const dropped = new Set<string>();
  const broken = new Map<string, string>();
  const scope: TextScope = { draft, dropped, broken };
  const at = (role: Role, text: string) => line(text, scope, { role, section: 'header' });
  const caps = (role: Role, text: string) => inCapitals(at(role, text));
  const model = {
    header: {
      parentName: caps('parentName', '{org.parentName}'),
      orgName: caps('orgName', '{org.name}'),
      number: at('number', 'Số: {doc.number|officeNumber}/{doc.symbol}'),
      nation: caps('nation', draft.form.texts['nation'] ?? ''),
      motto: at('motto', draft.form.texts['motto'] ?? ''),
      placeDate: at('placeDate', '{doc.place}, {doc.date|longDate}'),
    },
    title: [
      caps('typeName', '{doc.typeName}'),
      at('subject', '{doc.subject}'),
      ...addressees(draft),
    ],
    body: draft.form.sections.flatMap((section) => renderSection(section, scope)).map(endOfReport),
    recipients: recipients(draft),
    signer: signer(draft),
    annexes: numbered(draft.form.annexes.flatMap((annex) => renderAnnex(annex, scope) ?? [])),
  };
  return { ...model, dropped: [...dropped], broken: [...broken] };
}

/** "Kính gửi:" is for a report sent to a named higher body; most forms have none (NĐ 30/2020 II.9.a). */
function addressees(draft: ReportDraft): ModelParagraph[] {
  const names = (listOf(draft, 'doc.addressees') ?? []).map((item) => item['text']);
  const place = { role: 'addressee' as const, section: 'header', fields: ['doc.addressees'] };
  const word = draft.form.texts['addressee'] ?? '';
  if (names.length === 0) return [];
  const printed = (text: string) => plain(text).flatMap((piece) => withTokens(piece, { draft }));
  if (names.length === 1) return paragraphs(printed(`${word} ${String(names[0])}`), place, '');
  const lines = names.map(
    (name, index) => `- ${String(name)}${index < names.length - 1 ? ';' : '.'}`,
  );
  return [word, ...lines].map((text) => ({ ...place, pieces: printed(text) }));
}

/** The text of a report ends with "./." whatever was typed (NĐ 30/2020, sample layouts). */
function endOfReport(paragraph: ModelBlock): ModelBlock {
  if ('table' in paragraph || paragraph.role !== 'closing') return paragraph;
  const pieces = [...paragraph.pieces];
  const last = pieces.pop();
  if (last === undefined || textOfPieces(paragraph.pieces).endsWith('./.')) return paragraph;
  return {
    ...paragraph,
    pieces: [...pieces, { ...last, text: last.text.replace(/[.;,/\s]+$/, '') }, { text: './.' }],
  };
}

/** Every paragraph of a model in reading order. */
export function allParagraphs(model: ReportModel): ModelParagraph[] {
  const { parentName, orgName, nation, motto, number, placeDate } = model.header;
  return [
    ...[parentName, orgName, nation, motto, number, placeDate],
    ...model.title,
    ...model.body.flatMap(paragraphsIn),
    ...model.recipients,
    ...model.signer,
    ...model.annexes.flatMap((annex) => [
      ...annex.title,
      ...annex.blocks.flatMap((block) => ('bars' in block ? [] : paragraphsIn(block))),
      annex.endMark,
    ]),
  ];
}

const paragraphsIn = (block: ModelBlock): ModelParagraph[] =>
  'table' in block ? cellsOf(block.table) : [block];

const cellsOf = ({ head, rows }: ModelTable): ModelParagraph[] => [
  ...head.flat().map(({ cell }) => cell),
  ...rows.flat(),
];

/** The printed text as rules see it; blanks of our own are left out, they are problems already. */
export function spansOf(model: ReportModel): TextSpan[] {
  return allParagraphs(model).map(({ section, role, fields, pieces }) => {
    const parts: TextPart[] = [];
    let text = '';
    for (const piece of pieces) {
      if (piece.blank !== undefined) continue;
      const from = text.length;
      text += piece.text;
      if (piece.of !== undefined) parts.push({ field: piece.of, from, to: text.length });
    }
    return { section, role, fields, text, parts };
  });
}

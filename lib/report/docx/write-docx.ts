/** Model → .docx. The only door to the docx library: import it lazily, it is large. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { reportWords } from '../../domain/strings/report';
import type { Layout } from '../../packs/report-layout-schema';
import type { AnnexBlock, ModelAnnex, ReportModel } from '../model/types';
import { addresseeParagraphs } from './addressees';
import { barsTable } from './bars';
import { hairline, withEnding, withLastRowKept } from './ending';
import { NoteBook } from './notes';
import { layoutOf } from './orientation';
import { balanced, paragraphOptions, styleOf, toParagraph } from './paragraph';
import { repack, type DocumentFacts } from './repack';
import { ruledLine } from './ruled-line';
import { headerTable, ruledTable, signatureTable, textWidth } from './tables';
import { mmToTwips, ptToHalfPoints } from './units';

/** The bytes of the document; the same model, layout and facts give the same bytes. */
export async function writeDocx(
  model: ReportModel,
  layout: Layout,
  facts: DocumentFacts,
): Promise<Uint8Array> {
  const notes = new NoteBook();
  const main = marked(mainChildren(model, layout, notes), layout, facts);
  const sections = [
    section(main, layout, facts.sample),
    ...model.annexes.map((annex) => annexSection(annex, layout, facts)),
  ];
  return packed(sections, notes, layout, facts);
}

/**
 * A document of annexes alone, to be put behind a text of another's making: each section says all of its headers and
 * footers, or it would go on with those before it.
 */
export async function writeAnnexes(
  annexes: readonly ModelAnnex[],
  layout: Layout,
  facts: DocumentFacts,
): Promise<Uint8Array> {
  const sections = annexes.map((annex) => {
    const own = annexSection(annex, layout, facts);
    const [footer, even] = [
      () => new Footer({ children: [new Paragraph({})] }),
      own.headers!.default!,
    ];
    return {
      ...own,
      headers: { ...own.headers, even },
      footers: { default: footer(), first: footer(), even: footer() },
    };
  });
  return packed(sections, new NoteBook(), layout, facts);
}

function annexSection(annex: ModelAnnex, layout: Layout, facts: DocumentFacts): ISectionOptions {
  const own = layoutOf(annex, layout);
  return section(marked(annexChildren(annex, own), layout, facts), own, facts.sample);
}

const marked = (
  children: readonly FileChild[],
  layout: Layout,
  { sample }: DocumentFacts,
): FileChild[] => (sample ? [sampleLine(layout), ...children] : [...children]);

async function packed(
  sections: ISectionOptions[],
  notes: NoteBook,
  layout: Layout,
  facts: DocumentFacts,
): Promise<Uint8Array> {
  const document = new Document({
    creator: facts.author,
    title: facts.title,
    ...(notes.isEmpty ? {} : { comments: { children: notes.comments(layout, facts) } }),
    styles: {
      default: {
        document: {
          run: {
            font: layout.font,
            size: ptToHalfPoints(styleOf(layout, 'text').size),
            language: { value: layout.language, eastAsia: layout.language },
          },
        },
      },
    },
    sections,
  });
  return repack(await Packer.pack(document, 'uint8array'), { ...facts, comments: !notes.isEmpty });
}

function mainChildren(model: ReportModel, layout: Layout, notes: NoteBook): FileChild[] {
  const [typeName, subject, ...addressees] = model.title;
  const line = ruledLine(subject!, 'subject', layout, textWidth(layout));
  return [
    headerTable(model.header, layout),
    toParagraph(typeName!, layout),
    toParagraph(subject!, layout, balanced(subject!, layout, textWidth(layout))),
    line,
    ...addresseeParagraphs(addressees, layout),
    ...withEnding(model.body, layout).map((block) => toBlock(block, layout, notes)),
    signatureTable(model, layout),
    ...(model.annexes.length === 0 ? [hairline()] : []),
  ];
}

const annexChildren = (annex: ModelAnnex, layout: Layout): FileChild[] => [
  ...annex.title.map((paragraph) =>
    toParagraph(paragraph, layout, balanced(paragraph, layout, textWidth(layout))),
  ),
  ...annex.blocks.map((block, at) => {
    const isLast = at === annex.blocks.length - 1 && 'table' in block;
    return toBlock(isLast ? { table: withLastRowKept(block.table) } : block, layout);
  }),
  // The low paragraph that ends the section stays with it, or it would begin a page of its own.
  toParagraph(annex.endMark, layout, { keepNext: true }),
];

function toBlock(block: AnnexBlock, layout: Layout, notes?: NoteBook): FileChild {
  if ('bars' in block) return barsTable(block.bars, layout);
  return 'table' in block ? ruledTable(block.table, layout) : toParagraph(block, layout, {}, notes);
}

/** Every section numbers its own pages from 1, in the middle of the top margin, not on its first page (F06, F07). */
function section(
  children: ISectionOptions['children'],
  layout: Layout,
  sample = false,
): ISectionOptions {
  const { page } = layout;
  const [width, height] = [mmToTwips(page.width), mmToTwips(page.height)];
  const isLandscape = width > height;
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the page by itself.
        size: isLandscape
          ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
          : { width, height },
        margin: {
          top: mmToTwips(page.top),
          bottom: mmToTwips(page.bottom),
          left: mmToTwips(page.left),
          right: mmToTwips(page.right),
          header: mmToTwips(page.header),
          footer: mmToTwips(page.header),
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      default: pageNumberHeader(layout, sample),
      first: sample ? new Header({ children: [sampleLine(layout)] }) : emptyHeader(),
    },
    children,
  };
}

function pageNumberHeader(layout: Layout, sample: boolean): Header {
  const style = styleOf(layout, 'pageNumber');
  const size = ptToHalfPoints(style.size);
  const number = new TextRun({
    children: [PageNumber.CURRENT],
    font: layout.font,
    size,
    sizeComplexScript: size,
  });
  return new Header({
    children: [
      new Paragraph({
        ...paragraphOptions(style),
        alignment: AlignmentType.CENTER,
        children: [number],
      }),
      ...(sample ? [sampleLine(layout)] : []),
    ],
  });
}

/** Says on every page, and in the text itself, that nothing of it is real: either may be copied without the other. */
function sampleLine(layout: Layout): Paragraph {
  const size = ptToHalfPoints(styleOf(layout, 'text').size);
  const text = reportWords.sampleLine.vi;
  const run = { text, bold: true, color: 'C00000', font: layout.font };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...run, size, sizeComplexScript: size })],
  });
}

const emptyHeader = () => new Header({ children: [new Paragraph({})] });

/** The body of a report: headings tell the section, the form's paragraphs tell the values. */
import type { ReportForm } from '../../packs/report-schema';
import type { Parts } from '../values/types';
import { kindsOf, withAnswers } from './answers';
import { BodyTables } from './body-tables';
import {
  aloneIn,
  listedIn,
  NOWHERE,
  sectionPatterns,
  type BlockPattern,
  type SectionPatterns,
} from './blocks';
import { ChapterTime } from './chapter-time';
import type { Collected } from './collected';
import { documentOf } from './documents';
import { bare, HEADINGS, MARK, NUMERAL, roleOf, withoutEnd } from './lines';
import { isAhead, isHeading, nearest, numberOf } from './headings';
import { inlineHeading } from './inline-heading';
import type { TextParagraph, TextPlace } from './paragraphs';
import type { Found } from './pattern';
import { saysNothing } from './nothing-said';
import { isBlank } from './plain-values';
import { LeadLine } from './lead-line';
import { readLoosely } from './loose';
import { takeCodes, takeParts } from './said-parts';
import { proposalOf } from './slots';
import { Notes } from './table-notes';

/** No sentence of a form is so long; patterns over more would take seconds. */
const LONGEST = 6000;
/** Fewer fixed letters than this say nothing. */
const LEAST = 8;
/** Two things in one paragraph: a new sentence or part begins with a capital. */
const PARTS = /(?<=[;.])\s+(?=\p{Lu})/u;

/** Reads the paragraphs between title and recipients into `into`; `all` is the whole text, with its notes. */
export function readBody(
  form: ReportForm,
  paragraphs: readonly TextParagraph[],
  into: Collected,
  all: readonly TextParagraph[] = paragraphs,
): void {
  const tables = new BodyTables(form, paragraphs, into, new Notes(all));
  const reader = new BodyReader(form, sectionPatterns(form), into, tables);
  for (const paragraph of paragraphs) reader.read(paragraph);
  reader.end();
  tables.end();
}

class BodyReader {
  private current: SectionPatterns;
  /** The text value that a paragraph without a mark goes on with. */
  private open: { key: string; value: string } | null = null;
  /** A chapter that the form does not have, and what stands in it. */
  private foreign: { heading: TextParagraph; count: number; emptied: string | null } | null = null;
  /** The chapter speaks of what is to come: only its own sentences are read in it. */
  private ahead = false;
  private headingText = '';
  private readonly times = new ChapterTime();
  private readonly leads: LeadLine;
  /** The number of the last heading, as long as no item after it bears one. */
  private lastNumber: string | null = null;

  constructor(
    private readonly form: ReportForm,
    private readonly sections: SectionPatterns[],
    private readonly into: Collected,
    private readonly tables: BodyTables,
  ) {
    this.current = sections[0]!;
    this.leads = new LeadLine(into);
  }

  read(paragraph: TextParagraph): void {
    const { current, foreign, ahead, headingText } = this;
    // A line over a table leads to the table, and to nothing behind it.
    if (paragraph.place.cell !== null) this.leads.end();
    const chapter = { section: current.section, heading: headingText, isAhead: ahead };
    if (this.tables.takes(paragraph, { ...chapter, isForeign: foreign !== null }))
      return this.into.say(current.section.id, paragraph.text, 'tableCell');
    const before = this.into.amount;
    const rest = this.inline(paragraph);
    if (rest !== null) return rest.text === '' ? undefined : this.read(rest);
    const heads = this.heading(paragraph);
    if (heads) this.lastNumber = numberOf(paragraph.text)?.text ?? null;
    else {
      if (NUMERAL.test(paragraph.text)) this.lastNumber = null;
      this.content(paragraph);
    }
    if (heads || this.into.amount > before) this.tables.understood(paragraph.place);
    const { id, level } = this.current.section;
    this.into.say(id, paragraph.text, heads ? HEADINGS[level] : roleOf(paragraph));
  }

  /** What follows a heading on its line, where a chapter of one text or of a list is called exactly so; else null. */
  private inline(paragraph: TextParagraph): TextParagraph | null {
    const { text, place } = paragraph;
    const found = place.cell === null ? inlineHeading(text, this.sections) : null;
    const section = found && this.sections[found.at]!;
    if (!section || this.whole(paragraph, text, false, true)) return null;
    if (listedIn(section) === undefined && aloneIn(section) === undefined) return null;
    this.begin(section, { ...paragraph, text: found.heading });
    this.lastNumber = numberOf(text)?.text ?? null;
    this.into.say(section.section.id, found.heading, HEADINGS[section.section.level]);
    return { text: found.text, place };
  }

  private content(paragraph: TextParagraph): void {
    if (paragraph.text.length > LONGEST) return this.item(paragraph);
    if (paragraph.place.cell === null && this.isLed(paragraph)) return;
    if (isBlank(bare(paragraph.text))) return this.blank(paragraph);
    if (this.whole(paragraph, paragraph.text)) return;
    const parts = paragraph.text.split(PARTS);
    // Several of the form's sentences in one paragraph.
    const read = parts.length > 1 && parts.map((part) => this.whole(paragraph, part, false));
    if (read && read.includes(true)) return;
    if (this.goesOn(paragraph)) return;
    const elsewhere = this.ahead ? [] : this.sections;
    const keys = readLoosely(this.form, this.current, paragraph, this.into, elsewhere);
    if (keys === null || this.areOfAnItem(keys)) this.item(paragraph);
  }

  /** What a line of another time or office leads to; one that is the form's own leads to nothing else. */
  private isLed(paragraph: TextParagraph): boolean {
    if (this.leads.covers(paragraph, this.listed() !== undefined)) return true;
    this.leads.doubts(paragraph);
    if (!this.whole(paragraph, paragraph.text, false, true)) this.leads.begins(paragraph);
    return false;
  }

  /** Nothing was filled in: no item, and nothing that goes on with the text above it. */
  private blank({ place }: TextParagraph): void {
    if (place.cell !== null || this.foreign !== null) return;
    const key = this.listed()?.block.each ?? this.alone();
    if (key !== undefined) this.into.leftOpen(key, place);
  }

  private listed = () => listedIn(this.current);
  private alone = () => aloneIn(this.current);
  /** Nothing but a number that an item of the section's list mentions: the item itself is still to be told. */
  private areOfAnItem(keys: readonly string[]): boolean {
    const items = this.current.blocks.filter(({ block, says }) => block.each && says === null);
    const own = new Set(items.flatMap(({ pattern }) => pattern.slots.map(({ key }) => key)));
    return keys.every((key) => own.has(key));
  }

  private heading(paragraph: TextParagraph): boolean {
    const { text, place } = paragraph;
    for (const section of this.sections)
      for (const pattern of section.heading) {
        const found = pattern.read(text);
        if (found === null) continue;
        this.begin(section, paragraph);
        if (this.foreign === null) this.into.take(found, place);
        const { field, headingZero } = section.section;
        if (field && headingZero !== undefined && found.length === 0 && this.foreign === null)
          this.into.add(field, 0, text, place, true);
        return true;
      }
    return this.headingInOtherWords(paragraph);
  }

  /** "III – KIẾN NGHỊ, ĐỀ XUẤT VỚI TỈNH" for "III. Kiến nghị - Đề xuất"; or of a chapter that the form does not have. */
  private headingInOtherWords(paragraph: TextParagraph): boolean {
    const section = this.sections[nearest(paragraph, this.sections)];
    // A value that the form's heading states is not read from other words.
    if (section !== undefined) {
      this.begin(section, paragraph);
      this.leads.begins(paragraph, true);
      return true;
    }
    if (this.whole(paragraph, paragraph.text, false, true)) return false;
    if (!isHeading(paragraph, this.lastNumber)) return false;
    const isPreamble = this.current.section.level === 0 && this.foreign === null;
    if (isPreamble && numberOf(paragraph.text) === null) return false;
    // It may be a sub-title or an item of the section before it: where that stays empty thereby, somebody looks.
    const key = this.listed()?.block.each ?? this.alone();
    const emptied = key !== undefined && !this.into.has(key) ? key : null;
    this.begin(NOWHERE, paragraph);
    this.leads.begins(paragraph);
    this.foreign = { heading: paragraph, count: 0, emptied };
    return true;
  }

  private begin(section: SectionPatterns, heading: TextParagraph): void {
    this.end();
    const isOfOthers = this.times.begins(heading.text, this.into.whose);
    this.ahead = isOfOthers || isAhead(heading.text, this.into.titleYear);
    this.headingText = heading.text;
    this.current = isOfOthers ? NOWHERE : section;
    this.open = null;
    if (isOfOthers) this.foreign = { heading, count: 0, emptied: null };
  }

  /** Says what stood in a chapter of somebody's own. */
  end(): void {
    this.leads.end();
    if (this.foreign !== null && this.foreign.count > 0)
      this.into.notPlaced(this.foreign.heading, this.foreign.count, this.foreign.emptied);
    this.foreign = null;
  }

  /** The paragraph is one of the form's, of this section or, where it has none such, of any other. */
  private whole(paragraph: TextParagraph, text: string, items = true, onlyAsked = false): boolean {
    let unsure: { way: BlockPattern; found: Found[] } | null = null;
    for (const way of this.candidates(items)) {
      const found = way.pattern.read(text);
      if (found === null) continue;
      if (onlyAsked) return true;
      if (found.some(({ value }) => value === undefined)) {
        unsure ??= { way, found };
        continue;
      }
      this.take(way, withAnswers(this.form, found), paragraph);
      return true;
    }
    if (unsure) this.take(unsure.way, withAnswers(this.form, unsure.found), paragraph);
    return unsure !== null;
  }

  /** What the paragraph may be, what is likelier first. A block that is nothing but a value would fit everything. */
  private *candidates(items: boolean): Generator<BlockPattern> {
    const others = this.ahead ? [] : this.sections.filter((section) => section !== this.current);
    for (const section of [this.current, ...others])
      for (const way of section.blocks) {
        const isItem = way.block.each !== undefined && way.says === null;
        if (isItem && (section !== this.current || !items || way.pattern.fixed === 0)) continue;
        if (way.pattern.fixed < LEAST && (way.says === null || section !== this.current)) continue;
        yield way;
      }
  }

  private take(way: BlockPattern, found: Found[], { place, text }: TextParagraph): void {
    const counted = (key: string | null) => found.find(({ slot }) => slot.key === key)?.value;
    const settled = found.map((one) =>
      one.slot.filter === 'kinds' && !isBlank(one.raw)
        ? { ...one, value: kindsOf(one.raw, counted(one.slot.arg)) }
        : one,
    );
    this.open = null;
    if (way.says?.value === 'empty') this.into.addEmpty(way.says.key, place);
    else if (way.says) this.into.add(way.says.key, way.says.value, text, place, true);
    if (way.block.table !== undefined) return;
    if (way.block.each !== undefined && way.says === null) {
      this.listItem(way.block.each, settled, place);
    } else if (settled.some(({ slot }) => slot.filter === 'anyDoc'))
      takeParts(way, settled, place, this.into);
    else this.into.take(settled.map(withoutEnd), place);
    takeCodes(way, settled, place, this.into);
    const last = settled[settled.length - 1];
    if (last && typeof last.value === 'string' && last.slot.field?.type === 'narrative')
      this.open = { key: last.slot.key, value: last.value };
  }

  /** A paragraph without a mark after one that ends in a text of the officer's. */
  private goesOn({ text, place }: TextParagraph): boolean {
    if (this.open === null || MARK.test(text) || place.cell !== null) return false;
    this.open.value = `${this.open.value}\n${text.replace(/[.;]$/, '')}`;
    this.into.replace(this.open.key, this.open.value);
    return true;
  }

  /** What is left in a section of a list is one of its items, in a section of one text its text. */
  private item(paragraph: TextParagraph): void {
    const { text, place } = paragraph;
    if (this.foreign !== null) this.foreign.count += 1;
    if (place.cell !== null || this.foreign !== null) return;
    const words = text.replace(MARK, '').replace(/[.;]\s*$/, '');
    const list = this.listed();
    if (list !== undefined) {
      const own = words.replace(NUMERAL, '');
      if (this.isDenied(list.block.each!, own)) return this.into.addEmpty(list.block.each!, place);
      this.into.addItem(list.block.each!, this.itemIn(list, own, place), place);
      return;
    }
    const key = this.alone();
    if (key === undefined || this.into.has(key)) return;
    this.into.add(key, words, text, place, false);
    this.open = { key, value: words };
  }

  /** An item in the form's words; one of which nothing was filled in is none. */
  private listItem(list: string, found: readonly Found[], place: TextPlace): void {
    const own = found.filter(({ slot }) => slot.key.startsWith('item'));
    if (own.every(({ raw }) => isBlank(raw))) this.into.leftOpen(list, place);
    else this.into.addItem(list, this.itemOf(list, found, place), place);
    this.into.take(
      found.filter(({ slot }) => !slot.key.startsWith('item')),
      place,
    );
  }

  /** The list's only line says that there is nothing to list; beside items it is told as one. */
  private isDenied(key: string, words: string): boolean {
    const field = this.form.fields.find((one) => one.key === key);
    if (field?.absent === undefined || this.into.has(key)) return false;
    return saysNothing(words, field.label.vi);
  }

  /** One item in nobody's words but the officer's: its document, its target, what it refers to. */
  private itemIn({ block }: BlockPattern, words: string, place: TextPlace): Parts {
    const parts = this.form.fields.find((one) => one.key === block.each)?.item ?? {};
    const doc = 'docRef' in parts ? documentOf(words) : null;
    if (doc !== null) return { docRef: doc };
    if ('docRefs' in parts) return proposalOf(words);
    const found = this.current.blocks
      .filter((way) => way.block.each === block.each && way.pattern.slots.length > 1)
      .map((way) => way.pattern.read(words))
      .find((one) => one !== null && one.every(({ value }) => value !== undefined));
    return found ? this.itemOf(block.each!, found, place) : { text: words };
  }

  /** The item a list's own pattern describes; a part whose value is not sure is told, and left unknown. */
  private itemOf(list: string, found: readonly Found[], place: TextPlace): Parts {
    const item: Parts = {};
    for (const { slot, value, raw } of found) {
      if (slot.key === 'item') return { text: raw };
      if (!slot.key.startsWith('item.')) continue;
      const part = slot.key.slice('item.'.length);
      if (value === undefined) this.into.unclear(`${list}.${part}`, raw, place);
      item[part] = value ?? null;
    }
    return item;
  }
}

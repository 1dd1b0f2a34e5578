/** What a run looks like: its own properties, its styles', their bases', the defaults and the theme (ISO 29500-1, 17.7). */
import { attributeOf, childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml';

/** Deeper chains of styles are circles. */
const DEEPEST = 12;

export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly defaults: XmlElement | undefined;
  private readonly themeFonts = new Map<string, string>();
  private standard: string | null = null;

  constructor(styles: XmlElement | null, theme: XmlElement | null) {
    if (styles) {
      for (const style of childrenOf(styles)) this.know(style);
      this.defaults = childOf(childOf(childOf(styles, 'docDefaults'), 'rPrDefault'), 'rPr');
    }
    const scheme = theme && childOf(childOf(theme, 'themeElements'), 'fontScheme');
    for (const which of ['major', 'minor']) {
      const font = attributeOf(
        childOf(childOf(scheme ?? undefined, `${which}Font`), 'latin'),
        'typeface',
      );
      if (font) this.themeFonts.set(which, font);
    }
  }

  private know(style: XmlElement): void {
    const id = attributeOf(style, 'styleId');
    if (style.localName !== 'style' || id === null) return;
    this.byId.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '');
    if (isDefault && attributeOf(style, 'type') === 'paragraph') this.standard = id;
  }

  /** The font that draws letters with marks. */
  fontOf(run: XmlElement | undefined, paragraph: XmlElement | undefined): string | null {
    for (const properties of this.looks(run, paragraph)) {
      const fonts = childOf(properties, 'rFonts');
      const font = fonts && this.named(fonts);
      if (font) return font;
    }
    return null;
  }

  private named(fonts: XmlElement): string | null {
    for (const script of ['hAnsi', 'ascii']) {
      const theme = attributeOf(fonts, `${script}Theme`);
      const themed = theme === null ? undefined : this.themeFonts.get(theme.slice(0, 5));
      const font = themed ?? attributeOf(fonts, script);
      if (font) return font;
    }
    return null;
  }

  /** A switch such as `vanish`, by whoever says it first. */
  isOn(name: string, run: XmlElement | undefined, paragraph: XmlElement | undefined): boolean {
    for (const properties of this.looks(run, paragraph)) {
      const on = isOn(properties, name);
      if (on !== undefined) return on;
    }
    return false;
  }

  /** An outline level of its own or of its style, or one of the suites' own heading styles ("Heading2", "heading 2"). */
  isHeading(paragraph: XmlElement | undefined): boolean {
    const name = valueOf(paragraph, 'pStyle');
    for (const properties of [paragraph, ...this.paragraphStyles(paragraph)]) {
      const level = valueOf(properties, 'outlineLvl');
      if (level !== null && level !== undefined) return Number(level) < 9;
    }
    return name !== null && name !== undefined && /^heading\s?\d$/i.test(name);
  }

  /** Properties of the paragraph's style and what it is based on, the nearest first. */
  *paragraphStyles(paragraph: XmlElement | undefined): Generator<XmlElement> {
    for (const style of this.chain(valueOf(paragraph, 'pStyle') ?? this.standard)) {
      const properties = childOf(style, 'pPr');
      if (properties) yield properties;
    }
  }

  private *looks(
    run: XmlElement | undefined,
    paragraph: XmlElement | undefined,
  ): Generator<XmlElement> {
    if (run) yield run;
    const styles = [valueOf(run, 'rStyle'), valueOf(paragraph, 'pStyle') ?? this.standard];
    for (const id of styles)
      for (const style of this.chain(id)) {
        const properties = childOf(style, 'rPr');
        if (properties) yield properties;
      }
    if (this.defaults) yield this.defaults;
  }

  private *chain(id: string | null | undefined): Generator<XmlElement> {
    let next = id;
    for (let depth = 0; next && depth < DEEPEST; depth += 1) {
      const style = this.byId.get(next);
      if (!style) return;
      yield style;
      next = valueOf(style, 'basedOn');
    }
  }
}

/**
 * What style sheets say of elements that repeat: ten thousand rows of one table have a few hundred kinds of
 * cells and badges. An element's kind is its row's kind, its column, and the names and attributes of itself,
 * of what stands around it inside the row and of what stands before it there; one of each kind is asked.
 */
import type { SeenElement } from './seen';

/** Attributes that say which row it is or what it is called, never how it looks. */
const SAYS_NOTHING = new Set(
  'id title href src alt headers scope abbr align valign width height bgcolor nowrap colspan rowspan tabindex lang download target rel name value aria-label aria-labelledby aria-describedby aria-rowindex aria-colindex aria-colspan aria-rowspan data-row-key data-row data-id data-key data-index data-uid data-code data-title data-label data-th data-name data-content data-href data-url data-original-title data-date data-value onclick onmouseover onmouseout ondblclick'.split(
    ' ',
  ),
);
/** Beyond so many kinds the page is styled one by one, and is asked one by one. */
const MOST_KINDS = 20_000;
/** Values that name one row ("HS-000123", a tooltip) and not a state that many rows share. */
const OWN_VALUE = /\d\D*\d\D*\d\D*\d|.{25}/s;
/** Fields have states that no attribute shows and that style sheets can ask for (`:checked ~ …`). */
const STATEFUL = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'DETAILS']);

/** What tag, names and style make of an element inside a text. */
export interface Traits {
  /** Its text is never part of a text; `icon`: only where its text is an icon's name. */
  noise: boolean | 'icon';
  /** Perhaps something to press; its words decide. */
  pressed: boolean;
  ariaHidden: boolean;
  breaksLines: boolean;
  sideBySide: boolean;
  /** The first of its kind has a shadow tree of its own. */
  hosts: boolean;
  /** It may be a frame, a slot or the host of a shadow tree: what is seen inside it are not simply its children. */
  woven: boolean;
}

/** Answers that hold for every element of one kind; undefined: not asked yet. */
export class Kind {
  inkShown: boolean | undefined;
  shown: boolean | undefined;
  traits: Traits | undefined;
  /** Has an attribute by which a file could be named. */
  named: boolean | undefined;
  /** Kinds inside and behind it, by their own names. */
  private readonly inner = new Map<string, Kind>();
  /** Those inside without any attribute, by tag and place. */
  private readonly bare = new Map<string, (Kind | null)[]>();

  private constructor(
    private readonly count: { kinds: number },
    /** Distinct among the kinds of one root. */
    readonly id: number,
  ) {}

  /** A table or a list whose rows follow. */
  static root(): Kind {
    return new Kind({ kinds: 0 }, 0);
  }

  /**
   * The kind of an element inside this one; `place` tells apart what stands in different places. Null where
   * there are too many kinds, or where the element's looks hang on what no attribute shows.
   */
  of(element: SeenElement, place: string | number): Kind | null {
    if (STATEFUL.has(element.tagName)) return null;
    const key = `${place}${element.tagName}${attributesOf(element)}`;
    const known = this.inner.get(key);
    if (known !== undefined) return known;
    if (this.count.kinds >= MOST_KINDS) return null;
    this.count.kinds += 1;
    const kind = new Kind(this.count, this.count.kinds);
    this.inner.set(key, kind);
    return kind;
  }

  /** The same for an element without attributes in a numbered place, without putting its name together. */
  plain(element: SeenElement, tag: string, place: number): Kind | null {
    let known = this.bare.get(tag);
    if (known === undefined) this.bare.set(tag, (known = []));
    const kind = known[place];
    return kind !== undefined ? kind : (known[place] = this.of(element, place));
  }
}

/** Where an element stands for `Kind.of`: how many there are around it, and what comes before it. */
export const placeOf = (around: number, before: Kind | null, inside: Kind | null): string =>
  before === inside ? `${around} ` : `${around} ${before?.id ?? 0} `;

/** The child elements with their kinds. */
export function kindsInside(parent: SeenElement, kind: Kind | null): [SeenElement, Kind | null][] {
  const children: [SeenElement, Kind | null][] = [];
  const around = kind === null ? 0 : parent.childElementCount;
  let before = kind;
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
    const place = placeOf(around, before, kind);
    before = before === null ? null : (kind?.of(element, place) ?? null);
    children.push([element, before]);
  }
  return children;
}

/** Class, style and every other attribute that a style sheet could go by. */
function attributesOf(element: SeenElement): string {
  if (!element.hasAttributes()) return '';
  const names = element.getAttributeNames();
  const first = names[0]!;
  if (names.length === 1) return SAYS_NOTHING.has(first) ? `|${first}` : oneOf(element, first);
  let text = '';
  for (const name of names) text += SAYS_NOTHING.has(name) ? `|${name}` : oneOf(element, name);
  return text;
}

function oneOf(element: SeenElement, name: string): string {
  const value = element.getAttribute(name) ?? '';
  const counts = name === 'class' || name === 'style' || !OWN_VALUE.test(value);
  return counts ? `|${name}=${value}` : `|${name}`;
}

/** What the words, signs and icons of a pager's buttons mean. Only whole labels count: "Tiếp nhận" is not "Tiếp". */
import { plain } from '../dom/text';

export type Meaning = 'next' | 'previous' | 'first' | 'last' | 'more' | 'beyond';

export interface Label {
  meaning: Meaning;
  /** `words`: names a page ("Trang tiếp theo"); `short`: a bare "Tiếp" or "›", which means paging only inside a pager. */
  strength: 'words' | 'short';
}

const GO = '(?:den |di den |sang |toi |go to |xem )?';
const WORDS: [Meaning, RegExp][] = [
  [
    'next',
    new RegExp(
      `^${GO}(?:the )?(?:trang (?:tiep|tiep theo|ke|ke tiep|sau|toi|tiep sau)|next page|page next)$`,
    ),
  ],
  [
    'previous',
    new RegExp(`^${GO}(?:the )?(?:trang (?:truoc|truoc do|lien truoc)|prev(?:ious)? page)$`),
  ],
  [
    'first',
    new RegExp(`^(?:ve |ve den )?${GO}(?:the )?(?:trang (?:dau|dau tien|nhat)|first page)$`),
  ],
  ['last', new RegExp(`^${GO}(?:the )?(?:trang (?:cuoi|cuoi cung)|last page)$`)],
];
const SHORT: [Meaning, RegExp][] = [
  ['next', /^(?:tiep|tiep theo|ke tiep|sau|toi|next)$/],
  ['previous', /^(?:truoc|truoc do|lui|prev|previous)$/],
  ['first', /^(?:dau|dau tien|first)$/],
  ['last', /^(?:cuoi|cuoi cung|last)$/],
  [
    'next',
    /^(?:chevron_right|keyboard_arrow_right|navigate_next|arrow_forward|arrow_forward_ios)$/,
  ],
  ['previous', /^(?:chevron_left|keyboard_arrow_left|navigate_before|arrow_back|arrow_back_ios)$/],
  ['first', /^first_page$/],
  ['last', /^last_page$/],
  ['next', /^(?:[›>→▶►❯⟩])$/],
  ['previous', /^(?:[‹<←◀◄❮⟨])$/],
  ['more', /^(?:\.\.\.|…|•••)$/],
];
/**
 * "»" is the next page in one pager and the last in another: it is never pressed, and while it can be, nobody
 * knows that this is the last page.
 */
const BEYOND = /^(?:»|>>|>\||\|>)$/;
const BACK = /^(?:«|<<|\|<|<\|)$/;
const EDGES = /^[\s›»‹«>→▶►❯<←◀◄❮]+|[\s›»‹«>→▶►❯<←◀◄❮]+$/g;

/** The meaning of one text, title or aria-label; null for anything else. */
export function meaningOf(text: string): Label | null {
  const folded = plain(text);
  if (folded === '' || folded.length > 40 || BACK.test(folded)) return null;
  if (BEYOND.test(folded)) return { meaning: 'beyond', strength: 'short' };
  const bare = folded.replace(EDGES, '');
  const find = (table: [Meaning, RegExp][], label: string) =>
    table.find(([, pattern]) => pattern.test(label))?.[0];
  const worded = find(WORDS, bare);
  if (worded) return { meaning: worded, strength: 'words' };
  const short = find(SHORT, bare === '' ? folded : bare);
  return short ? { meaning: short, strength: 'short' } : null;
}

/** Classes that widespread libraries give to the buttons of their pagers, and icon fonts to their signs. */
const CLASSES: [Meaning, RegExp][] = [
  [
    'next',
    /(?:^|\s)(?:mat-(?:mdc-)?paginator-navigation-next|ant-pagination-next|(?:ui|p)-paginator-next|btn-next|pagination-next|page-next)(?:\s|$)/,
  ],
  [
    'previous',
    /(?:^|\s)(?:mat-(?:mdc-)?paginator-navigation-previous|ant-pagination-prev|(?:ui|p)-paginator-prev|btn-prev|pagination-prev|page-prev)(?:\s|$)/,
  ],
  ['first', /(?:^|\s)(?:mat-(?:mdc-)?paginator-navigation-first|(?:ui|p)-paginator-first)(?:\s|$)/],
  ['last', /(?:^|\s)(?:mat-(?:mdc-)?paginator-navigation-last|(?:ui|p)-paginator-last)(?:\s|$)/],
];
const ICON_CLASSES: [Meaning, RegExp][] = [
  [
    'next',
    /(?:^|\s)(?:fas? fa-|fa-|glyphicon-|icon-|bi-|pi-|mdi-)(?:angle|chevron|caret|arrow)-right(?:\s|$)/,
  ],
  [
    'previous',
    /(?:^|\s)(?:fas? fa-|fa-|glyphicon-|icon-|bi-|pi-|mdi-)(?:angle|chevron|caret|arrow)-left(?:\s|$)/,
  ],
];

/** The meaning that the class of a pager's button states. */
export function meaningOfClass(names: string): Label | null {
  const found = CLASSES.find(([, pattern]) => pattern.test(names));
  return found ? { meaning: found[0], strength: 'words' } : null;
}

/** The meaning of an icon's class: as weak as a bare arrow. */
export function meaningOfIcon(names: string): Label | null {
  const found = ICON_CLASSES.find(([, pattern]) => pattern.test(names));
  return found ? { meaning: found[0], strength: 'short' } : null;
}

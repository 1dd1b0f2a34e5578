/** How reports of a unit are signed, as data: who heads a unit of its kind, and in whose name others sign. */
import data from './builtin/signing-forms.json';

/** One way to sign; a line break parts lines. */
export interface SigningForm {
  /** `sign.authority`; '' where the head signs in his own name. */
  authority: string;
  /** `sign.title`; '' where it has to be typed. */
  title: string;
}

type Unit = (typeof data.units)[number];

const known = new Map<string, readonly SigningForm[]>();

/**
 * The ways in which the unit's reports are signed (NĐ 30/2020, Phụ lục I, II.7.b), the head's own first; empty where
 * the name tells no kind of unit. Only a proposal: who signs is the officer's to say.
 *
 * @param name the unit's own name (`org.name`), in any letters
 */
export function signingForms(name: string): readonly SigningForm[] {
  const text = name.normalize('NFC').toLowerCase().trim();
  const before = known.get(text);
  if (before) return before;
  const unit = data.units.find(({ names }) => names.some((one) => startsWith(text, one)));
  const forms = unit ? formsOf(unit) : [];
  known.set(text, forms);
  return forms;
}

/** Whole words: "ban" is no "bản". */
const startsWith = (text: string, words: string): boolean =>
  text === words || text.startsWith(`${words} `);

function formsOf({ collective, head, deputy, office }: Unit): SigningForm[] {
  const inNameOf = collective === null ? '' : `TM. ${collective}`;
  const lines = (...all: string[]) => all.filter(Boolean).join('\n');
  return [
    { authority: inNameOf, title: head },
    { authority: lines(inNameOf, `KT. ${head}`), title: deputy },
    { authority: lines(inNameOf, `Q. ${head}`), title: '' },
    ...(office === null ? [] : [{ authority: `TL. ${head}`, title: office }]),
    { authority: `TUQ. ${head}`, title: '' },
  ];
}

/** Entries written many at once. */
import type { Entry } from '../../../lib/domain/entry/entry';
import type { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import type { PortalCatalogue } from '../../../lib/figures/catalogue';
import { duplicateOf } from '../../../lib/register/duplicates';
import { newEntry } from '../../../lib/register/entries';
import { showDate } from '../../text/format';
import type { useText } from '../../text/language';

type Texts = ReturnType<typeof useText<typeof uiQmsStrings>>;

/** The portal's list as a first list of the QMS, each entry with a note of where it is from and without a day. */
export function newOfPortal(catalogue: PortalCatalogue | null, year: number, t: Texts): Entry[] {
  if (!catalogue) return [];
  const { host, readAt, sources, procedures } = catalogue;
  const at = host === '' ? (sources[0]?.title ?? '') : host;
  const note = t('portalNote', { host: at, day: showDate(readAt.slice(0, 10)) });
  return procedures.map(({ code, name, field }) =>
    newEntry('qmsProcedure', year, {
      code: code ?? undefined,
      name: name ?? undefined,
      field: field ?? undefined,
      // Without a code nothing but its being taken from there ties it to the portal's procedure.
      sameAs: code === null && name !== null ? [name] : undefined,
      note,
    }),
  );
}

/** Without what the register, or an earlier line, holds already. */
export function withoutKnown(entries: readonly Entry[], byId: ReadonlyMap<string, Entry>): Entry[] {
  const seen = [...byId.values()];
  return entries.filter((entry) => {
    const isNew = duplicateOf(entry, seen) === null;
    if (isNew) seen.push(entry);
    return isNew;
  });
}

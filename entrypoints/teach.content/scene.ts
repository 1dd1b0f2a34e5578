/** One look at the page for the overlay, and what the page would give with a lesson. */
import { dayOf, instantOfClock } from '../../lib/domain/instant';
import type { Reading } from '../../lib/domain/reading';
import type { PackFile } from '../../lib/packs/portals';
import { teachesSite } from '../../lib/packs/portals';
import { loneNumbersIn, type LoneNumber } from '../../lib/reading/dom/lone-numbers';
import { elementsOfGrid, rawPage } from '../../lib/reading/dom/page';
import type { RawControl } from '../../lib/reading/raw';
import { read, readRaw } from '../../lib/reading/read';
import { runInSlices } from '../../lib/reading/slices';
import {
  gridLessonOf,
  type Lesson,
  type NumberLesson,
  type TaughtPackFile,
} from '../../lib/reading/teach/lesson';
import { offersOf } from '../../lib/reading/teach/offers';
import { nothingObserved } from '../../lib/reading/watch/observed';
import { t } from './text';

export interface Scene {
  reading: Reading;
  lesson: Lesson;
  controls: readonly RawControl[];
  numbers: LoneNumber[];
  today: string;
  elements: (grid: number) => Element[];
}

const optionsNow = (packs: readonly PackFile[]) => ({
  input: location.href,
  url: location.href,
  readAt: instantOfClock(Date.now()),
  packs,
});

/** Looks at the page as the reader does, with what was taught before. */
export async function lookAtPage(packs: readonly PackFile[], signal: AbortSignal): Promise<Scene> {
  const page = await runInSlices(rawPage(document, nothingObserved), { signal });
  const options = optionsNow(packs);
  const reading = await runInSlices(readRaw(page, options), { signal });
  const offers = offersOf({ ...page, url: location.href }, reading, packs);
  const own = packs.filter((pack) => teachesSite(pack, location.origin));
  const before =
    own.find((pack) => offers.some((offer) => offer.pack === pack.id)) ??
    own.find(hasNumbers) ??
    null;
  const title = reading.grids[0]?.title || reading.title || location.host;
  const earlier = before as TaughtPackFile | null;
  const elements = (grid: number) => elementsOfGrid(page.grids[grid]!);
  return {
    reading,
    controls: page.controls,
    numbers: loneNumbersIn(document, page.grids.flatMap(elementsOfGrid)),
    today: dayOf(options.readAt),
    elements,
    lesson: {
      url: location.href,
      name: earlier?.displayName.vi ?? t('nameDefault', { title }),
      before: earlier,
      grids: offers.map(gridLessonOf),
      ...numbersOf(earlier),
      now: options.readAt,
    },
  };
}

/** What the page gives with `draft` in the place of the pack it continues. */
export function tryLesson(
  packs: readonly PackFile[],
  draft: PackFile,
  signal: AbortSignal,
): Promise<Reading> {
  const others = packs.filter((pack) => pack.id !== draft.id);
  const options = optionsNow([draft, ...others]);
  return runInSlices(read(document, nothingObserved, options), { signal });
}

const aloneIn = (pack: PackFile) =>
  (pack.contributes.portals ?? []).flatMap(({ grids = [] }) => grids.filter((grid) => grid.alone));
const hasNumbers = (pack: PackFile): boolean => aloneIn(pack).length > 0;

function numbersOf(pack: PackFile | null): Pick<Lesson, 'numbers' | 'numbersPeriod'> {
  const [alone] = pack ? aloneIn(pack) : [];
  const numbers = (alone?.columns ?? []).map(
    ({ path, concept, qualifiers = [], part = null }) =>
      ({ label: path, concept, qualifiers, part }) as NumberLesson,
  );
  return { numbers, numbersPeriod: alone?.period ?? null };
}

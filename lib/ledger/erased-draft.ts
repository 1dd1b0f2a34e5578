/**
 * What is left of an erased draft: its year and a revision, nothing that was written. The revision makes an open
 * window notice; the stamps are older than everything, so that a restore brings back what a backup holds.
 */
import type { Draft } from '../domain/office';
import { yearDays } from '../domain/instant';
import { AUTO_FORM } from '../packs/default-form';

/** The empty draft that stands in the place of `draft`. */
export function erasedDraft({ year, revision }: Draft): Draft {
  return {
    year,
    revision: revision + 1,
    form: AUTO_FORM,
    preset: 'calendar-to-date',
    period: yearDays(year),
    values: {},
    updatedAt: '',
    stamps: { '@form': '', '@period': '' },
  };
}

/** Nothing was written since the draft was erased. */
export const isErased = ({ updatedAt, values }: Draft): boolean =>
  updatedAt === '' && Object.keys(values).length === 0;

import { OFFICER_UNIT_ID, unitById } from './data/units';
import { truth06a, truthByUnit, truthDigitised, truthPublic } from './expected/hatinh';
import {
  truthHatinhList,
  truthIgateDetail,
  truthIgateList,
  truthProcedures,
} from './expected/lists';
import { truthOpencps } from './expected/opencps';
import type { PageId, ParamsOf, TruthOf } from './expected/types';

export type * from './expected/types';
export { defaultFigures, drawerOf } from './expected/policy';

/** The unit every list is filtered by until somebody chooses another. */
export const OFFICER_UNIT = unitById(OFFICER_UNIT_ID).name;

/** Left out: the officer's own unit; null: all units. */
const unitOf = (params: { unit?: string | null }): string | null =>
  params.unit === undefined ? OFFICER_UNIT : params.unit;

const ANSWERS: { [Id in PageId]: (params: ParamsOf[Id]) => TruthOf[Id] } = {
  'hatinh-06a': (params) => truth06a({ from: params.from, to: params.to }),
  'hatinh-by-unit': (params) => truthByUnit({ from: params.from, to: params.to }),
  'hatinh-digitised': (params) => truthDigitised({ from: params.from, to: params.to }),
  'hatinh-all': (params) =>
    truthHatinhList('all', { from: params.from, to: params.to }, unitOf(params), params),
  'hatinh-waiting-return': (params) =>
    truthHatinhList('finished', { from: params.from, to: params.to }, unitOf(params), params),
  'hatinh-returned': (params) =>
    truthHatinhList('delivered', { from: params.from, to: params.to }, unitOf(params), params),
  'hatinh-public': (params) => truthPublic(params.year, params.month),
  'igate-list': (params) =>
    truthIgateList({ from: params.from, to: params.to }, unitOf(params), params),
  'igate-detail': (params) => truthIgateDetail(params.id),
  'igate-procedures': (params) => truthProcedures(unitOf(params), params),
  'opencps-report': (params) => truthOpencps(params.year, params.month),
};

/**
 * What a screen of the sample portal prints for the given inputs: computed from the data by code of its own, never by
 * what draws the page and never by the extension's reader.
 */
export function truthOf<Id extends PageId>(page: Id, params: ParamsOf[Id]): TruthOf[Id] {
  return ANSWERS[page](params);
}

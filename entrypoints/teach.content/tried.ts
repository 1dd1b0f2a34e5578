/** What the page would give, for the officer to look at before it is kept. */
import type { Reading } from '../../lib/domain/reading';
import { triedColumns, triedProblems } from '../../lib/reading/teach/offers';
import { h } from './dom';
import { meaningName, showDay, t } from './text';
import type { TaughtColumn } from '../../lib/packs/taught';

const MOST_PROBLEMS = 8;

/** Counts, period, the values of each column, and the problems. */
export function triedView(reading: Reading): HTMLElement {
  const { figures, dossiers, period } = reading;
  const problems = triedProblems(reading);
  const columns = reading.grids.flatMap((_grid, at) => triedColumns(reading, at));
  const said = period ? `${showDay(period.from)}–${showDay(period.to)}` : t('periodNone');
  return h(
    'div',
    { class: 'card' },
    h(
      'p',
      {},
      t('tried', { figures: figures.length, dossiers: dossiers.length, problems: problems.length }),
    ),
    h('p', {}, t('triedPeriod', { period: said })),
    columns.length === 0
      ? h('p', { class: 'warn' }, t('triedNothing'))
      : h(
          'table',
          {},
          h('caption', {}, t('triedTable')),
          ...columns.map(({ path, concept, count, values }) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, path),
              h(
                'td',
                {},
                meaningName(concept as TaughtColumn['concept']),
                h(
                  'div',
                  { class: 'soft small' },
                  t('triedColumn', { count, values: values.join('; ') }),
                ),
              ),
            ),
          ),
        ),
    h(
      'ul',
      { class: 'problems' },
      ...problems
        .slice(0, MOST_PROBLEMS)
        .map(({ severity, message }) =>
          h('li', { class: severity === 'info' ? 'soft' : 'warn' }, message),
        ),
    ),
  );
}

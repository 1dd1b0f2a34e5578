import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/domain/reading';
import { formatString } from '../../../lib/domain/strings/catalogue';
import { placementStrings } from '../../../lib/domain/strings/evidence';
import { wordsOf } from '../../../lib/domain/make-problem';
import { evidenceOf, tallyKeyOf } from '../../../lib/figures/evidence';
import { reconciliationsOf } from '../../../lib/figures/reconcile';
import type { TallyKey } from '../../../lib/figures/tally';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, list, statistics } from './support/builders';

const asked = { period: PERIOD_2022, policy: defaultPolicy(), unit: null };
const base: Partial<Dossier> = { receivedAt: '2022-06-01', dueAt: '2022-06-08' };
const DOSSIERS = [
  dossier('S1', { ...base, resultAt: '2022-06-07', status: 'finished' }),
  dossier('S2', { ...base, resultAt: '2022-06-08T16:00:00+07:00', status: 'finished' }),
  dossier('S3', { ...base, resultAt: '2022-06-09', status: 'finished' }),
  dossier('S4', { ...base, dueAt: null, resultAt: '2022-06-09', status: 'finished' }),
  dossier('S5', { ...base, status: 'processing' }),
  dossier('S6', { receivedAt: '2022-11-15', dueAt: '2022-11-17', status: 'processing' }),
  dossier('S7', { ...base, dueAt: '2022-05-30', status: 'processing' }),
  dossier('S8', { ...base, withdrawnAt: '2022-06-03', status: 'withdrawn' }),
  dossier('S9', { ...base, returnedAt: '2022-06-20', status: 'delivered' }),
];
const ledger = ledgerOf([list('l', DOSSIERS)]);

const saidOf = (key: TallyKey | null) =>
  evidenceOf(ledger, asked, key).map(({ dossier: one, counted, doubt, reason }) => [
    one.code,
    counted,
    doubt,
    formatString(wordsOf(placementStrings, reason.key, reason.args).vi, reason.args),
  ]);

describe('the dossiers behind a figure', () => {
  it('name who counts, who may, and why', () => {
    expect(saidOf('resolved.overdue')).toEqual([
      ['S3', true, null, 'Có kết quả 09/06/2022, sau ngày hẹn trả 08/06/2022.'],
      ['S4', false, 'noDue', 'Đã giải quyết, chưa xếp được đúng hạn hay quá hạn.'],
      [
        'S9',
        true,
        'timeliness',
        'Trả kết quả 20/06/2022, sau ngày hẹn trả 08/06/2022; trang không hiện ngày có kết quả.',
      ],
    ]);
  });

  it('are all dossiers of the period where no figure is asked, each with its reason', () => {
    const all = new Map(saidOf(null).map(([code, counted, , words]) => [code, [counted, words]]));

    expect(all.get('S1')).toEqual([true, 'Có kết quả 07/06/2022, trước ngày hẹn trả 08/06/2022.']);
    expect(all.get('S2')).toEqual([
      true,
      'Có kết quả 08/06/2022 16:00, đúng ngày hẹn trả 08/06/2022.',
    ]);
    expect(all.get('S5')).toEqual([
      true,
      'Ngày 17/11/2022 chưa xong, đã qua ngày hẹn trả 08/06/2022.',
    ]);
    expect(all.get('S6')).toEqual([
      true,
      'Ngày 17/11/2022 chưa xong, hẹn trả 17/11/2022: còn trong hạn.',
    ]);
    expect(all.get('S7')).toEqual([
      false,
      'Ngày hẹn trả 30/05/2022 đứng trước ngày tiếp nhận 01/06/2022: dữ liệu trên cổng sai.',
    ]);
    expect(all.get('S8')).toEqual([true, 'Rút hồ sơ 03/06/2022.']);
    expect(all.size).toBe(9);
  });

  it('are asked for by the name of the figure', () => {
    expect(tallyKeyOf('paused', 'supplement')).toBe('paused:supplement');
    expect(tallyKeyOf('procedures.total', null)).toBeNull();
  });
});

describe('a page total that differs from the dossiers', () => {
  const pageOf = (value: number) =>
    ledgerOf([
      list('l', DOSSIERS),
      statistics('p', PERIOD_2022, [figure('resolved.overdue', value)]),
    ]);
  const cluesOf = (value: number) =>
    reconciliationsOf(pageOf(value), asked, 'resolved.overdue', [defaultPolicy()]);

  it('is explained by the codes that make the difference', () => {
    expect(cluesOf(3)).toEqual([
      {
        page: 3,
        counted: 2,
        difference: 1,
        clues: [
          {
            key: 'doubt',
            args: { reason: 'không hiện ngày hẹn trả' },
            more: ['S4'],
            fewer: [],
            explains: true,
          },
          {
            key: 'doubt',
            args: { reason: 'không hiện ngày có kết quả nên không rõ có quá hạn không' },
            more: [],
            fewer: ['S9'],
            explains: false,
          },
          { key: 'excluded', args: {}, more: ['S7'], fewer: [], explains: true },
        ],
      },
    ]);
  });

  it('says how many were never seen where nothing explains it', () => {
    const [one] = cluesOf(12);

    expect(one!.clues.at(-1)).toEqual({
      key: 'unseen',
      args: { count: 10 },
      more: [],
      fewer: [],
      explains: false,
    });
  });

  it('needs no words where it agrees', () => {
    expect(cluesOf(2)).toEqual([]);
  });

  it('names the policy that counts as the page does', () => {
    const { rules } = defaultPolicy();
    const current = {
      ...defaultPolicy(),
      id: 'current',
      displayName: { vi: 'theo hạn mới', en: 'new due day' },
      rules: { ...rules, due: 'current' as const },
    };
    const moved = dossier('M1', {
      receivedAt: '2022-06-01',
      dueAtOriginal: '2022-06-08',
      dueAt: '2022-06-15',
      resultAt: '2022-06-10',
      status: 'finished',
    });
    const both = ledgerOf([
      list('l', [moved]),
      statistics('p', PERIOD_2022, [figure('resolved.overdue', 0)]),
    ]);

    const [one] = reconciliationsOf(both, asked, 'resolved.overdue', [defaultPolicy(), current]);

    expect(one!.clues).toEqual([
      {
        key: 'policy',
        args: { name: 'theo hạn mới', count: 0 },
        more: [],
        fewer: ['M1'],
        explains: true,
      },
    ]);
  });
});

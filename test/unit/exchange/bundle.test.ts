import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BundleMark } from '../../../lib/domain/keeping';
import { bundleText, makeBundle, markOf, readBundle } from '../../../lib/exchange/bundle';
import { checksumOfJson } from '../../../lib/exchange/backup/manifest';
import { bundleFileName } from '../../../lib/exchange/file-name';
import { Refused } from '../../../lib/exchange/refused';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { DEFAULT_FORM, reportForms } from '../../../lib/packs/report-forms';
import { defaultPolicy } from '../../../lib/packs/policies';
import { checkReport } from '../../../lib/report/render-report';
import { PERIOD_2022, dossier, figure, list, statistics } from '../figures/support/builders';

const CODES = [1, 2, 3, 4, 5, 6].map((at) => `000.00.01.H99-220301-000${at}`);
const SIGNER = 'Hoàng Thị Bịa Đặt';

/** A year with every kind of problem that names dossiers: impossible dates, no due day, portals that disagree. */
function aYear() {
  const on = (host: string) => ({ url: `https://${host}/danh-sach` });
  const plain = { receivedAt: '2022-03-01', dueAt: '2022-03-10' };
  return ledgerOf([
    list('l', [
      dossier(CODES[0]!, { ...plain, resultAt: '2022-03-09', status: 'finished' }),
      dossier(CODES[1]!, { receivedAt: '2022-03-10', dueAt: '2022-03-01' }),
      dossier(CODES[2]!, { receivedAt: '2022-03-01', status: 'processing' }),
      dossier(CODES[3]!, { ...plain, status: 'finished', returnedAt: '2022-03-12' }),
      dossier(CODES[4]!, { ...plain, status: 'finished' }),
      dossier(CODES[5]!, { ...plain, status: 'processing', channel: 'online' }),
      dossier('1701', { ...plain, status: 'processing' }),
    ]),
    list(
      'detail',
      [dossier(CODES[0]!, { channel: 'online' })],
      {},
      { url: `https://b.example.vn/ho-so/${CODES[0]}`, title: `Hồ sơ ${CODES[0]}` },
    ),
    list(
      'm',
      [dossier(CODES[5]!, { dueAt: '2022-03-20', channel: 'direct' })],
      {},
      on('b.example.vn'),
    ),
    statistics('s', PERIOD_2022, [figure('received.inPeriod', 136), figure('resolved.overdue', 3)]),
  ]);
}

function bundleOf(previous: BundleMark | null = null, values: Record<string, unknown> = {}) {
  const figures = figuresOf(aYear(), { period: PERIOD_2022, policy: defaultPolicy(), unit: null });
  const form = reportForms().find(DEFAULT_FORM)!;
  const input = {
    year: 2022,
    period: PERIOD_2022,
    values: { 'sign.name': SIGNER, 'audit.count': 1, ...values },
  };
  const overrides = { C05: 'đã giải trình' };
  const { draft, problems } = checkReport(form, input, { figures, overrides });
  const bundle = makeBundle({
    unit: 'Sở Mẫu',
    draft,
    figures,
    problems: [...problems, ...figures.problems],
    overrides,
    createdAt: '2022-11-18T09:00:00+07:00',
    extension: '0.1.0',
    previous,
  });
  return { bundle, figures, problems };
}

const refusal = (text: string): string => {
  try {
    readBundle(text);
    return 'taken';
  } catch (error) {
    if (error instanceof Refused) return error.problem.code;
    throw error;
  }
};

describe('a unit bundle', () => {
  it('carries values, computed ones too, and figures with their sources', () => {
    const { bundle } = bundleOf();
    const overdue = bundle.figures.find(({ concept }) => concept === 'resolved.overdue')!;

    expect(bundle.values).toMatchObject({
      'audit.count': 1,
      'dossiers.received': 136,
      'dossiers.resolvedOverdue': 3,
      'report.year': 2022,
    });
    expect(overdue.value).toBe(3);
    expect(overdue.sources).toMatchObject([
      { reading: 's', url: 'https://motcua.example.vn/thong-ke', dossiers: null },
    ]);
    expect(bundle.overrides).toEqual({ C05: 'đã giải trình' });
    expect(bundle).toMatchObject({ year: 2022, period: PERIOD_2022, policy: 'default', number: 1 });
  });

  it('holds no dossier code and no person, only how many dossiers there were', () => {
    const { bundle, figures, problems } = bundleOf();
    const text = bundleText(bundle);
    const before = JSON.stringify([figures, problems]);

    // The codes were there to be left out: in sources and in messages.
    for (const code of CODES) expect(before).toContain(code);
    for (const code of [...CODES, '1701', 'Bịa Đặt']) expect(text).not.toContain(code);
    expect(text).not.toMatch(/\d{6}-\d{4}/);
    expect(text).not.toContain('"codes":[');
    const received = bundle.figures.find(({ concept }) => concept === 'received.inPeriod')!;
    const counted = received.candidates.find(({ basis }) => basis === 'dossiers')!;
    expect(counted.sources.some(({ dossiers }) => (dossiers ?? 0) > 0)).toBe(true);
    expect(bundle.problems.find(({ code }) => code === 'figures/dates-impossible')).toMatchObject({
      args: { count: 1, codes: '…' },
      message: expect.stringContaining('1 hồ sơ có ngày tháng trái thứ tự'),
    });
  });

  it('says which one it supersedes', () => {
    const first = bundleOf().bundle;
    const second = bundleOf(markOf(first), { 'audit.count': 2 }).bundle;

    expect(first.supersedes).toBeNull();
    expect(second).toMatchObject({ number: 2, supersedes: first.checksum });
    expect(bundleFileName('Sở Mẫu', 2022, second.number)).toBe('bo-so-lieu-so-mau-2022-lan-2.json');
  });

  it('is the same text for the same content, and is read back as it was written', () => {
    const text = bundleText(bundleOf().bundle);

    expect(bundleText(bundleOf().bundle)).toBe(text);
    expect(readBundle(text)).toEqual(JSON.parse(text));
  });
});

describe('reading a bundle', () => {
  const good = bundleText(bundleOf().bundle);
  const altered = (change: Record<string, unknown>, reseal = false) => {
    const json = { ...(JSON.parse(good) as Record<string, unknown>), ...change };
    return JSON.stringify(reseal ? { ...json, checksum: checksumOfJson(json) } : json);
  };

  it.each([
    ['a text', 'bundle/foreign', 'xin chào'],
    ['another JSON', 'bundle/foreign', '{"format":"x","version":1}'],
    ['null', 'bundle/foreign', 'null'],
    ['a newer one', 'bundle/newer', altered({ version: 2 }, true)],
    ['a cut one', 'bundle/foreign', good.slice(0, good.length / 2)],
    ['another unit', 'bundle/checksum', altered({ unit: 'Sở Khác' })],
    ['a figure that is none', 'bundle/damaged', altered({ figures: [{}] }, true)],
    ['a field nobody knows', 'bundle/damaged', altered({ dossiers: [] }, true)],
    [
      'a first one that supersedes',
      'bundle/inconsistent',
      altered({ supersedes: '0'.repeat(64) }, true),
    ],
    [
      'a period that ends before it begins',
      'bundle/inconsistent',
      altered({ period: { from: '2022-12-31', to: '2022-01-01' } }, true),
    ],
  ])('%s is refused: %s', (_, code, text) => {
    expect(refusal(text)).toBe(code);
  });

  it('a sound one is taken, also laid out otherwise', () => {
    expect(refusal(good)).toBe('taken');
    expect(refusal(JSON.stringify(JSON.parse(good), null, 2))).toBe('taken');
  });

  it('any change of a character is refused, or says the same', () => {
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.constantFrom('0', '9', 'x', '"', ' ', '}'),
        (at, put) => {
          const text = good.slice(0, at) + put + good.slice(at + 1);
          if (refusal(text) === 'taken') expect(readBundle(text)).toEqual(JSON.parse(good));
        },
      ),
      { numRuns: 300 },
    );
  });
});

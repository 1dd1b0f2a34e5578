/** What the evidence bench puts into a page: the desk over an invented ledger, and a plain pass to compare with. */
import { builtinUnits } from '../../../lib/figures/units';
import { addDays } from '../../../lib/domain/instant';
import { EVERYTHING } from '../../../lib/figures/dossier-table';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { createDesk } from '../../../components/desk/desk';
import type { Scope } from '../../../components/desk/questions';
import { PERIOD_2022, dossier, list } from '../../unit/figures/support/builders';

const PAGE = 1000;
const PROCEDURES = [
  'Chuyển quyền sử dụng đất',
  'Đăng ký kết hôn',
  'Cấp giấy phép xây dựng',
  'Cấp lý lịch',
];
const FIELDS = ['Đất đai', 'Hộ tịch', 'Xây dựng', 'Tư pháp'];
const TYPED = 'chuyen quyen dat';

function rowOf(at: number) {
  const receivedAt = addDays('2022-01-01', at % 310);
  const code = `H99-${receivedAt.slice(2).replaceAll('-', '')}-${String(at).padStart(7, '0')}`;
  const resultAt = at % 9 === 0 ? null : addDays(receivedAt, at % 10);
  return dossier(code, {
    receivedAt,
    dueAt: addDays(receivedAt, 7),
    resultAt,
    status: resultAt ? 'finished' : 'processing',
    procedure: `${PROCEDURES[at % 4]} số ${at % 200}`,
    field: FIELDS[at % 4]!,
    unit: 'Sở Ví Dụ',
  });
}

function ledger(count: number) {
  const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, page) => {
    const first = page * PAGE;
    const rows = Array.from({ length: Math.min(PAGE, count - first) }, (_row, at) =>
      rowOf(first + at),
    );
    return list(`page ${first}`, rows, {
      coverage: { from: first + 1, to: first + rows.length, total: count },
    });
  });
  return ledgerOf(pages);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each step, at a number of dossiers. */
async function measure(count: number): Promise<Record<string, number>> {
  const held = ledger(count);
  const ask = createDesk({ load: async () => held, records: async () => [] });
  const scope: Scope = {
    period: PERIOD_2022,
    policy: defaultPolicy(),
    unit: null,
    units: builtinUnits(),
    unitChosen: true,
    choices: [],
    stamp: 'r1',
  };
  const of = { scope, tally: null };
  const times: Record<string, number> = {};
  times['plain pass'] = await timed(
    () => held.dossiers.filter(({ procedure }) => procedure!.includes('quyền')).length,
  );
  times['open'] = await timed(() => ask('table', of));
  const keys: number[] = [];
  for (let typed = 1; typed <= TYPED.length; typed++) {
    const query = { ...EVERYTHING, text: TYPED.slice(0, typed) };
    keys.push(await timed(() => ask('order', { ...of, query })));
  }
  times['key, median'] = [...keys].sort((a, b) => a - b)[keys.length >> 1]!;
  times['key, worst'] = Math.max(...keys);
  const sort = (column: 'code' | 'procedure' | 'due', descending: boolean) => ({
    ...of,
    query: { ...EVERYTHING, sort: { column, descending } },
  });
  times['sort texts'] = await timed(() => ask('order', sort('procedure', false)));
  times['sort again'] = await timed(() => ask('order', sort('procedure', true)));
  times['sort codes'] = await timed(() => ask('order', sort('code', true)));
  const at = Array.from({ length: 80 }, (_, row) => row);
  times['80 rows'] = await timed(() => ask('rows', { ...of, at }));
  times['charts'] = await timed(() => ask('charts', { scope }));
  times['today'] = await timed(() =>
    ask('today', { scope, asOf: '2022-11-18T09:00:00+07:00', days: 3 }),
  );
  times['workbook'] = await timed(() =>
    ask('workbook', { scope, of: null, exportedAt: '2022-11-18T09:00:00+07:00' }),
  );
  return times;
}

Object.assign(globalThis, { measure });

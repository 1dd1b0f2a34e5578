/** Properties of the reader: a header tree reads back as that tree, clothes change nothing, damage never makes a number up. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/domain/reading';
import { rawPage } from '../../../lib/reading/dom/page';
import { read } from '../../../lib/reading/read';
import { runToEnd } from '../../../lib/reading/slices';
import { nothingObserved } from '../../../lib/reading/watch/observed';
import {
  documentOf,
  dotted,
  leavesOf,
  pageOf,
  type Clothes,
  type HeaderNode,
  type TableData,
} from './table-builder';

// A document without layout answers style questions slowly: a few runs a time, other seeds every time.
vi.setConfig({ testTimeout: 240_000 });
const RUNS = { numRuns: 20 };
const PLAIN: Clothes = {
  headerTag: 'th',
  split: false,
  sections: true,
  writing: 'plain',
  wrapping: 0,
};

const WORDS = [
  'Nhận',
  'Chuyển',
  'Kết quả',
  'Nhóm',
  'Phần',
  'Mục',
  'Loại',
  'Diện',
  'Ngành',
  'Tuyến',
  'Bậc',
  'Cấp',
];
/** Labels are numbered, so that each leaf is its own. */
const tree = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      {
        weight: 3,
        arbitrary: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 3 })), {
          minLength: 2,
          maxLength: 3,
        }),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((shape) => {
    let count = 0;
    const label = () =>
      `${WORDS[count % WORDS.length]} ${String.fromCharCode(97 + (count++ % 26))}`;
    const leaf = (): HeaderNode => ({ label: label(), children: [] });
    return shape.map((group): HeaderNode => {
      if (group === 0) return leaf();
      return {
        label: label(),
        children: group.map((inner) =>
          inner === 0 ? leaf() : { label: label(), children: Array.from({ length: inner }, leaf) },
        ),
      };
    });
  });

/** A table whose columns the vocabulary knows. */
const KNOWN: HeaderNode[] = [
  {
    label: 'Số hồ sơ nhận giải quyết',
    children: [
      { label: 'Tổng số', children: [] },
      { label: 'Trong kỳ', children: [] },
      { label: 'Từ kỳ trước', children: [] },
    ],
  },
  {
    label: 'Số hồ sơ đã giải quyết',
    children: [
      { label: 'Tổng số', children: [] },
      { label: 'Trước hạn', children: [] },
      { label: 'Đúng hạn', children: [] },
      { label: 'Quá hạn', children: [] },
    ],
  },
  {
    label: 'Số hồ sơ đang giải quyết',
    children: [
      { label: 'Tổng số', children: [] },
      { label: 'Trong hạn', children: [] },
      { label: 'Quá hạn', children: [] },
    ],
  },
];
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'UBND xã Đồng Mẫu', 'UBND phường Bến Thử'];

/** Rows that keep the form's own sums. */
const knownRows = fc
  .array(fc.tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 3000 }))), {
    minLength: 2,
    maxLength: 4,
  })
  .map((rows) =>
    rows.map(([early, onTime, overdue, inTime, late, carried], at) => {
      const resolved = early! + onTime! + overdue!;
      const running = inTime! + late!;
      const before = Math.min(carried!, resolved + running);
      return {
        unit: UNITS[at]!,
        numbers: [
          resolved + running,
          resolved + running - before,
          before,
          resolved,
          early!,
          onTime!,
          overdue!,
          running,
          inTime!,
          late!,
        ],
      };
    }),
  );

const clothes = fc.record<Clothes>({
  headerTag: fc.constantFrom('th', 'td'),
  split: fc.boolean(),
  sections: fc.boolean(),
  writing: fc.constantFrom('plain', 'nfd', 'upper', 'nbsp', 'broken'),
  wrapping: fc.integer({ min: 0, max: 2 }),
});

function look(html: string): Reading {
  const options = { input: 'p.html', url: null, readAt: '2026-10-01T08:00:00+07:00' };
  return runToEnd(read(documentOf(html), nothingObserved, options));
}

const lower = (text: string | null) => text?.normalize('NFC').toLocaleLowerCase('vi') ?? null;
const brief = (reading: Reading) =>
  reading.figures.map(({ concept, part, value, scope }) => [
    concept,
    part,
    value,
    lower(scope.unit),
    scope.total,
  ]);

describe('header trees', () => {
  it('read back as the tree they were built from', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (nodes, td) => {
        const leaves = leavesOf(nodes);
        const rows = UNITS.slice(0, 3).map((unit, at) => ({
          unit,
          numbers: leaves.map((_, column) => at * 100 + column),
        }));
        const html = pageOf({ tree: nodes, rows }, { ...PLAIN, headerTag: td ? 'td' : 'th' });
        const { grids } = runToEnd(rawPage(documentOf(html), nothingObserved));

        expect(grids).toHaveLength(1);
        expect(grids[0]!.columns.map(({ path }) => path)).toEqual([['STT'], ['Đơn vị'], ...leaves]);
        expect(grids[0]!.rows.map((row) => row.cells.map(({ text }) => text))).toEqual(
          rows.map(({ unit, numbers }, at) => [String(at + 1), unit, ...numbers.map(dotted)]),
        );
      }),
      RUNS,
    );
  });
});

describe('clothes', () => {
  it('change nothing of what is read', () => {
    fc.assert(
      fc.property(knownRows, clothes, (rows, dress) => {
        const data: TableData = { tree: KNOWN, rows };
        const plain = look(pageOf(data, PLAIN));

        expect(plain.figures).toHaveLength(rows.length * 10);
        expect(brief(look(pageOf(data, dress)))).toEqual(brief(plain));
      }),
      RUNS,
    );
  });
});

describe('damage', () => {
  const truthOf = ({ rows }: TableData) =>
    new Map(
      rows.flatMap(({ unit, numbers }) =>
        leavesOf(KNOWN).map((path, at) => [`${unit} · ${path.join(' > ')}`, numbers[at]!]),
      ),
    );

  it('a cell lost from a row never shifts its neighbours into other columns', () => {
    fc.assert(
      fc.property(knownRows, fc.nat(), fc.nat(), (rows, whichRow, whichCell) => {
        const data: TableData = { tree: KNOWN, rows };
        const document = documentOf(pageOf(data, PLAIN));
        const body = [...document.querySelectorAll('tbody tr')];
        const row = body[whichRow % body.length]!;
        row.children[2 + (whichCell % 10)]!.remove();
        const truth = truthOf(data);

        for (const { row: unit, path, value } of look(document.documentElement.outerHTML).figures) {
          if (value !== null) expect(value).toBe(truth.get(`${unit} · ${path}`));
        }
      }),
      RUNS,
    );
  });

  it('a span lost from the header never renames the numbers under it', () => {
    fc.assert(
      fc.property(knownRows, fc.nat(), (rows, which) => {
        const data: TableData = { tree: KNOWN, rows };
        const document = documentOf(pageOf(data, PLAIN));
        const spanning = [...document.querySelectorAll('thead [colspan]')];
        spanning[which % spanning.length]!.removeAttribute('colspan');
        const reading = look(document.documentElement.outerHTML);
        const plain = look(pageOf(data, PLAIN));
        const stated = new Map(
          plain.figures.map(({ concept, scope, value }) => [`${concept} · ${scope.unit}`, value]),
        );

        for (const { concept, scope, value } of reading.figures) {
          const right = stated.get(`${concept} · ${scope.unit}`);
          const warned = reading.problems.some(({ severity }) => severity !== 'info');
          if (value !== null && value !== right) expect(warned).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('a text put in the place of a count is never taken for one', () => {
    const odd = fc.constantFrom(
      '12,5',
      '1.2',
      '85%',
      '5/20',
      'abc',
      '1.0999',
      '12.34.5',
      '−',
      'NaN',
      'undefined',
      '1e3',
      '0x1F',
      '٣',
      '12 13',
    );
    fc.assert(
      fc.property(knownRows, odd, fc.nat(), (rows, text, which) => {
        const data: TableData = { tree: KNOWN, rows };
        const document = documentOf(pageOf(data, PLAIN));
        const cells = [...document.querySelectorAll('tbody td')].filter((_, at) => at % 12 > 1);
        const cell = cells[which % cells.length]!;
        const unit = cell.parentElement!.children[1]!.textContent;
        const column = [...cell.parentElement!.children].indexOf(cell) - 2;
        cell.textContent = text;
        const figure = look(document.documentElement.outerHTML).figures.find(
          (one) => one.row === unit && one.path === leavesOf(KNOWN)[column]!.join(' > '),
        );

        expect(figure?.value ?? null).toBeNull();
      }),
      RUNS,
    );
  });
});

describe('fuzz', () => {
  const tag = fc.constantFrom(
    'table',
    'tr',
    'td',
    'th',
    'thead',
    'tbody',
    'tfoot',
    'div',
    'span',
    'ul',
    'li',
    'dl',
    'dt',
    'dd',
    'select',
    'option',
    'input',
    'caption',
    'h2',
    'mat-row',
    'mat-cell',
    'iframe',
    'template',
  );
  const word = fc.constantFrom(
    'Mã hồ sơ',
    'Quá hạn',
    'Đã giải quyết',
    'Tổng số',
    '1.701',
    '12/03/2026',
    '000.00.15.H99-260312-0007',
    'Tiếp nhận: 31/02/2026',
    '',
    '(3 = 4 + 5)',
    'Chủ hồ sơ: Nguyễn Văn Mẫu',
    '😀',
  );
  const html: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      word,
      fc
        .tuple(
          tag,
          fc.integer({ min: -1, max: 70000 }),
          fc.integer({ min: -1, max: 9 }),
          tie('nodes'),
        )
        .map(
          ([name, columns, rows, inner]) =>
            `<${name} colspan="${columns}" rowspan="${rows}">${inner}</${name}>`,
        ),
    ),
    nodes: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
  })).nodes;

  it('never crashes the reader', () => {
    fc.assert(
      fc.property(html, (text) => {
        expect(() => look(`<body>Hồ sơ ${text}</body>`)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

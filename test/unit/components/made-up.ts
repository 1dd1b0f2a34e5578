/** Made-up props for views: invented units and numbers, written by hand. */
import type { FigureConcept } from '../../../lib/domain/concepts';
import type { Figure } from '../../../lib/domain/figures';
import type { Problem } from '../../../lib/domain/problem';
import { firstSteps } from '../../../lib/domain/first-steps';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences';
import type { PageStatus } from '../../../lib/domain/protocol';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import type { FieldModel } from '../../../components/form/model';
import { figureRows } from '../../../components/figures/rows';
import type { PeriodPickerProps } from '../../../components/popup/PeriodPicker';
import type { WorkbenchViewProps } from '../../../components/workbench/WorkbenchView';
import type { WelcomeFacts } from '../../../components/workbench/welcome-props';
import type { FiguresModel } from '../../../components/popup/FiguresCard';

const NOTHING = () => undefined;

export function aProblem(over: Partial<Problem> = {}): Problem {
  return {
    owner: 'reading',
    severity: 'warning',
    code: 'reading/period-missing',
    args: {},
    message: 'Bảng này không ghi kỳ số liệu.',
    ...over,
  };
}

/** A field of the form that nobody has filled in yet. */
export function aField(field: ReportField, over: Partial<FieldModel> = {}): FieldModel {
  return {
    field,
    value: null,
    origin: 'none',
    fallback: { value: null, origin: 'none' },
    figure: null,
    proposal: null,
    problems: [],
    annex: null,
    ...over,
  };
}

export function aFigure(
  concept: FigureConcept,
  value: Figure['value'],
  over: Partial<Figure> = {},
): Figure {
  const sources: Figure['sources'] = [
    {
      reading: 'r1',
      grid: 0,
      figure: 3,
      codes: null,
      url: 'https://motcua.vidu.gov.vn/thong-ke/06a',
      title: 'Tình hình, kết quả giải quyết TTHC',
      readAt: '2026-11-21T09:05:00+07:00',
      filters: [{ label: 'Đơn vị', value: 'Sở Nội vụ' }],
      path: 'Số lượng hồ sơ đã giải quyết > Quá hạn',
      row: 'Sở Nội vụ',
    },
  ];
  return {
    concept,
    part: null,
    scope: { unit: 'Sở Nội vụ', field: null, procedure: null, total: false },
    value,
    basis: value === null ? null : 'page-total',
    complete: value !== null,
    sources: value === null ? [] : sources,
    candidates: [],
    problems: [],
    ...over,
  };
}

export const RATE = { value: 99.27, numerator: 1622, denominator: 1634 };

export function someFigures(): Figure[] {
  return [
    aFigure('received.inPeriod', 1701),
    aFigure('carriedOver', 62),
    aFigure('received.total', 1763),
    aFigure('resolved.total', 1634),
    aFigure('resolved.early', 1210),
    aFigure('resolved.onTime', 412),
    aFigure('resolved.overdue', 12, {
      complete: false,
      problems: [
        aProblem({
          owner: 'figures',
          code: 'figures/not-provable',
          message: '3 hồ sơ đã xong nhưng cổng không ghi ngày trả; chưa rõ đúng hạn hay quá hạn.',
        }),
      ],
      candidates: [
        { value: 12, basis: 'page-total', complete: false, sources: [] },
        { value: 9, basis: 'dossiers', complete: false, sources: [] },
      ],
    }),
    aFigure('inProgress.total', 118, { basis: 'dossiers' }),
    aFigure('inProgress.inTime', 110, { basis: 'dossiers' }),
    aFigure('inProgress.overdue', 8, { basis: 'dossiers' }),
    aFigure('paused', 11),
    aFigure('rate.onTime', RATE, { basis: null }),
    aFigure('resultAttached', null),
  ];
}

export function figuresModel(figures: Figure[] = someFigures()): FiguresModel {
  return {
    rows: figureRows(new Map(figures.map((figure) => [figure.concept, figure]))),
    months: Array.from({ length: 11 }, (_, at) => ({
      month: `2026-${String(at + 1).padStart(2, '0')}`,
      received: 120 + ((at * 37) % 80),
      resolved: at === 10 ? null : 110 + ((at * 53) % 70),
    })),
    coverage: { seen: 50, total: 384 },
    problems: [
      aProblem({
        severity: 'error',
        code: 'figures/contradiction',
        message: 'Trang thống kê ghi 12 hồ sơ quá hạn, đếm hồ sơ được 9.',
      }),
      aProblem({ message: 'Chưa đọc hết danh sách: mới thấy 50 trong 384 hồ sơ.' }),
    ],
  };
}

export function aChoice(over: Partial<PeriodPickerProps> = {}): PeriodPickerProps {
  return {
    year: 2026,
    years: [2026, 2025, 2022],
    preset: 'calendar-to-date',
    period: { from: '2026-01-01', to: '2026-11-21' },
    unit: 'Sở Nội vụ',
    units: ['Sở Nội vụ', 'Sở Xây dựng'],
    onYear: NOTHING,
    onPreset: NOTHING,
    onPeriod: NOTHING,
    onUnit: NOTHING,
    ...over,
  };
}

export function aStatus(over: Partial<PageStatus> = {}): PageStatus {
  return {
    state: 'done',
    url: 'https://motcua.vidu.gov.vn/ho-so',
    title: 'Danh sách hồ sơ',
    dossiers: 50,
    figures: 12,
    grids: 2,
    period: { from: '2026-01-01', to: '2026-11-21' },
    pack: null,
    problems: [],
    recorded: true,
    ...over,
  };
}

/** Somebody has named the unit and read nothing yet. */
export function someWelcome(over: Partial<WelcomeFacts> = {}): WelcomeFacts {
  const values = {
    'org.name': 'Sở Nội vụ',
    'org.parentName': 'UBND tỉnh Mẫu',
    'org.abbr': 'SNV',
    'doc.place': 'Tỉnh Mẫu',
  };
  return {
    steps: firstSteps({ values, granted: false, readings: 0, hasFigures: false }),
    values,
    onValue: NOTHING,
    sites: [],
    onAllow: NOTHING,
    readings: 0,
    readAt: null,
    backupAt: null,
    hasWork: true,
    entries: 3,
    unfinished: [],
    lastYear: null,
    onSkip: NOTHING,
    ...over,
  };
}

/** The workbench of a unit with figures, and NOTHING to be done. */
export function aWorkbench(over: Partial<WorkbenchViewProps> = {}): WorkbenchViewProps {
  return {
    route: { view: 'problems', year: 2026, field: null },
    onRoute: NOTHING,
    choice: aChoice(),
    editor: { sections: [], onChange: NOTHING, onReset: NOTHING },
    toFill: { fields: [], minutes: 0 },
    figures: someFigures(),
    evidence: null,
    today: { now: '2026-11-21T09:00:00+07:00', days: 3, onDays: NOTHING },
    problems: [],
    report: { year: 2026, outcome: { kind: 'idle' }, onGenerate: NOTHING },
    save: { kind: 'saved' },
    conflict: null,
    reportStamp: '1',
    unit: null,
    reminder: null,
    welcome: someWelcome(),
    preview: {
      open: false,
      onToggle: NOTHING,
      preview: { bytes: null, writable: true, current: false, failure: null },
    },
    settings: {
      hasProfile: true,
      fields: [],
      onProfile: NOTHING,
      unitNames: { names: [], seen: [], onChange: async () => undefined },
      language: 'vi',
      onLanguage: NOTHING,
      preferences: DEFAULT_PREFERENCES,
      onPreferences: NOTHING,
      dueDay: null,
      onSaveFile: async () => undefined,
      onKeep: NOTHING,
      sites: [{ origin: 'https://motcua.vidu.gov.vn', granted: true }],
      onAllowSite: NOTHING,
      onRemoveSite: NOTHING,
      packs: [],
    },
    ...over,
  };
}

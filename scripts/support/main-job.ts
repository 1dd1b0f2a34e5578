/** The sample officer's year: what is told to the extension at first use, and which pages are opened. */
import type { ExtensionBrowser } from './extension';
import { tell, type Visit } from './officer';

export const REPORT_YEAR = 2026;
/** The sample's clock stands at 21/11/2026; a report dated that day covers the year up to the day before. */
const REPORT_DATE = '2026-11-21';
const PERIOD = { from: '2026-01-01', to: '2026-11-20' };

export interface NamedVisit extends Visit {
  id: string;
  title: string;
}

/** The pages an officer would open anyway: the statistics screen, the list, the register of procedures. */
export const VISITS_2026: readonly NamedVisit[] = [
  {
    id: '06a',
    title: 'Báo cáo 06a',
    path: '/dvc/thong-ke/bao-cao-06a',
    press: 'Thống kê',
    type: { '#tuNgay': '01/01/2026', '#denNgay': '20/11/2026' },
  },
  {
    id: 'danh-sach',
    title: 'Danh sách hồ sơ',
    path: '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so',
    press: '',
  },
  {
    id: 'igate',
    title: 'Tra cứu hồ sơ (iGate)',
    path: '/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1',
    press: '',
  },
  { id: 'thu-tuc', title: 'Danh mục thủ tục', path: '/vi/procedure', press: '' },
];

/** What a unit tells of itself at first use. */
export interface UnitWords {
  name: string;
  abbr: string;
  parent: string;
  /** Last day of the reported period; left out: the day before the report's date. */
  periodEnd?: string;
}

const SAMPLE_UNIT: UnitWords = { name: 'Sở Xây dựng', abbr: 'SXD', parent: 'UBND tỉnh Mẫu' };

/** First use: the unit's profile and the year's draft, as the officer would type them. All invented. */
export async function fillIn(
  extension: ExtensionBrowser,
  portal: string,
  unit: UnitWords = SAMPLE_UNIT,
): Promise<void> {
  await tell(extension, 'profile/save', {
    profile: {
      revision: 0,
      portalUnit: unit.name,
      sites: [portal],
      form: 'report-hatinh',
      values: {
        'org.parentName': unit.parent,
        'org.name': unit.name,
        'org.abbr': unit.abbr,
        'doc.place': 'Tỉnh Mẫu',
      },
    },
  });
  await tell(extension, 'draft/save', {
    draft: {
      year: REPORT_YEAR,
      revision: 0,
      form: 'report-hatinh',
      preset: unit.periodEnd ? 'custom' : 'calendar-to-date',
      period: { ...PERIOD, to: unit.periodEnd ?? PERIOD.to },
      values: { 'doc.date': REPORT_DATE },
      updatedAt: `${REPORT_DATE}T09:00:00+07:00`,
    },
  });
}

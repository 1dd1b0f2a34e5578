import type { DatasetName } from './types';

/** How many dossiers of which kind each unit gets. Numbers chosen by hand; the generator only fills them in. */
export interface UnitPlan {
  unitId: string;
  /** Accepted dossiers, month by month (January first). */
  monthly: readonly number[];
  /** Received in the December before and still open on 1 January. */
  carriedOver: number;
  /** Handed in by the network, not accepted yet. */
  registered: number;
  /** Refused at the counter. */
  notAccepted: number;
  /** Everything goes well: never late, always a result file, resolved before the clock stops. */
  flawless: boolean;
}

const plan = (
  unitId: string,
  monthly: readonly number[],
  carriedOver: number,
  registered: number,
  notAccepted: number,
): UnitPlan => ({ unitId, monthly, carriedOver, registered, notAccepted, flawless: false });

/** Facts of the first seed report for Sở Xây dựng: 1099 received, none overdue, nothing carried over. */
const PLANS_2022: readonly UnitPlan[] = [
  {
    unitId: 'so-xay-dung',
    monthly: [78, 71, 112, 108, 110, 115, 109, 118, 104, 113, 61],
    carriedOver: 0,
    registered: 0,
    notAccepted: 0,
    flawless: true,
  },
  plan('so-noi-vu', [21, 17, 24, 22, 26, 23, 25, 28, 22, 24, 12], 9, 2, 1),
  plan('so-tu-phap', [64, 51, 70, 66, 73, 68, 71, 77, 69, 72, 40], 15, 3, 4),
  plan('so-cong-thuong', [18, 15, 21, 19, 20, 22, 18, 23, 21, 20, 11], 4, 1, 0),
  plan('so-y-te', [25, 20, 29, 27, 31, 28, 30, 33, 27, 29, 15], 11, 2, 2),
  plan('ban-quan-ly-kkt', [3, 2, 5, 4, 4, 6, 3, 5, 4, 4, 2], 0, 0, 0),
  plan('xa-dong-mau', [31, 26, 35, 33, 36, 34, 33, 38, 32, 35, 19], 3, 1, 1),
  plan('phuong-trung-tam', [48, 39, 55, 52, 57, 54, 53, 60, 51, 55, 29], 6, 2, 1),
];

/** 1.701 received by the officer's unit from 01/01 to 21/11/2026; September and October together give 345. */
const PLANS_2026: readonly UnitPlan[] = [
  plan('so-xay-dung', [138, 96, 171, 164, 168, 176, 181, 172, 168, 177, 90], 43, 7, 12),
  plan('so-noi-vu', [52, 38, 61, 57, 60, 63, 59, 66, 58, 62, 34], 17, 4, 5),
  plan('so-tu-phap', [118, 90, 131, 126, 133, 129, 135, 140, 127, 134, 76], 28, 6, 9),
  plan('so-cong-thuong', [44, 33, 49, 47, 51, 48, 50, 53, 46, 49, 27], 8, 3, 2),
  plan('so-y-te', [57, 42, 63, 60, 64, 61, 66, 69, 60, 63, 35], 19, 2, 3),
  plan('ban-quan-ly-kkt', [6, 4, 8, 7, 7, 9, 6, 8, 7, 8, 4], 0, 0, 0),
  plan('xa-dong-mau', [71, 58, 82, 77, 83, 80, 78, 86, 75, 81, 44], 6, 3, 2),
  plan('xa-tan-thu', [49, 40, 55, 52, 56, 53, 54, 59, 51, 55, 30], 4, 2, 1),
  plan('phuong-trung-tam', [96, 79, 108, 103, 110, 106, 104, 115, 101, 109, 60], 11, 5, 4),
  plan('phuong-ben-thu', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 0, 0),
];

export const PLANS: Record<DatasetName, readonly UnitPlan[]> = {
  '2022': PLANS_2022,
  '2026': PLANS_2026,
};

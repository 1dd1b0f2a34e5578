/** Which column of a spreadsheet fills which value of an entry, by the words of its header (folded). */
import type { RecordedKind } from '../../domain/entry/kinds';

/** How a cell is read: strictly, or it goes to the note as it stands. */
export type CellType =
  | 'text'
  | 'day'
  | 'count'
  | 'decimal'
  | 'symbol'
  | 'change'
  | 'trainingSide'
  | 'inspector'
  | 'moneySide'
  | 'decision';

export interface Column {
  name: string;
  type: CellType;
  words: RegExp;
}

const column = (name: string, type: CellType, words: RegExp): Column => ({ name, type, words });
const NOTE = column('note', 'text', /^ghi chu/);
const DECISION = column(
  'decision',
  'decision',
  /^(theo |so )?(quyet dinh|van ban|ke hoach|thong bao)( so)?( cong bo| kem theo)?$/,
);

/** In order: the first column of a kind that fits a header takes it, and no two headers take one column. */
export const COLUMNS: Readonly<Record<RecordedKind, readonly Column[]>> = {
  document: [
    column(
      'symbolWhole',
      'symbol',
      /^(so,? ?(va )?k[iy] hieu|so hieu|so van ban|van ban so|so k[iy] hieu( van ban)?)/,
    ),
    column('number', 'text', /^so( vb| quyet dinh)?$/),
    column('symbol', 'text', /^k[iy] hieu/),
    column('date', 'day', /^(ngay|thoi gian)( thang( nam)?)?( ban hanh| van ban| ky)?$/),
    column('issuer', 'text', /^(co quan|don vi|noi)( ban hanh)?$|^tac gia/),
    column('subject', 'text', /trich yeu|^noi dung|^ten van ban|^ve viec/),
    column('docType', 'text', /^(ten )?loai|^hinh thuc/),
    NOTE,
  ],
  procedureChange: [
    column('change', 'change', /hinh thuc|^loai|noi dung thay doi|^tinh trang/),
    column('name', 'text', /^ten (tthc|thu tuc)|^(tthc|thu tuc( hanh chinh)?)$/),
    column('code', 'text', /^ma/),
    column('count', 'count', /^so (luong|tthc|thu tuc)/),
    column('updatedOn', 'day', /^(ngay |thoi gian )?(da )?cap nhat/),
    column('date', 'day', /^ngay( cong bo| ban hanh)?$|^cong bo( ngay)?$/),
    column('decision', 'decision', /quyet dinh|van ban/),
    NOTE,
  ],
  audit: [
    column('date', 'day', /^(ngay|thoi gian)/),
    column('minor', 'count', /nhe$/),
    column('major', 'count', /nang$/),
    column('observations', 'count', /luu y$|khuyen nghi$/),
    column('correctiveDone', 'count', /da khac phuc/),
    column('correctiveTotal', 'count', /phai khac phuc|hanh dong khac phuc/),
    column('scope', 'text', /pham vi|^noi dung|^don vi/),
    DECISION,
    NOTE,
  ],
  training: [
    column('date', 'day', /^(ngay|thoi gian)/),
    column('title', 'text', /^(ten |noi dung|lop|chuyen de)/),
    column('side', 'trainingSide', /^hinh thuc|^loai/),
    column('people', 'count', /^so (nguoi|luot|hoc vien|luong)/),
    column('trainer', 'text', /giang vien|don vi (to chuc|dao tao)|nguoi (day|truyen dat)/),
    DECISION,
    NOTE,
  ],
  inspection: [
    column('date', 'day', /^(ngay|thoi gian)/),
    column('by', 'inspector', /^hinh thuc|^loai/),
    column('body', 'text', /^doan|co quan kiem tra|don vi kiem tra/),
    column('conclusion', 'text', /ket luan|ket qua|^noi dung/),
    DECISION,
    NOTE,
  ],
  review: [
    column('date', 'day', /^(ngay|thoi gian)/),
    column('form', 'text', /^hinh thuc/),
    column('conclusion', 'text', /ket luan|^noi dung/),
    DECISION,
    NOTE,
  ],
  internalProcedure: [
    column('name', 'text', /^ten|^quy trinh/),
    column('code', 'text', /^ma|^k[iy] hieu/),
    column('appliedOn', 'day', /ap dung/),
    column('date', 'day', /^ngay( ban hanh)?$/),
    column('evidence', 'text', /minh chung|bang chung/),
    DECISION,
    NOTE,
  ],
  qmsProcedure: [
    column(
      'name',
      'text',
      /^ten (quy trinh|tthc|thu tuc)|^(quy trinh( tthc)?|tthc|thu tuc( hanh chinh)?)$/,
    ),
    column('code', 'text', /^ma/),
    column('field', 'text', /^(ten )?linh vuc/),
    column('withdrawnOn', 'day', /bai bo|het hieu luc|thu hoi|dua ra/),
    column('date', 'day', /^ngay( ban hanh| ap dung| hieu luc)?$/),
    DECISION,
    NOTE,
  ],
  budget: [
    column('date', 'day', /^(ngay|thoi gian)/),
    column('amount', 'count', /so tien|^kinh phi|thanh tien/),
    column('side', 'moneySide', /^loai|hinh thuc/),
    column('purpose', 'text', /noi dung|muc dich|^chi cho/),
    DECISION,
    NOTE,
  ],
  score: [
    column('unit', 'text', /^(ten )?don vi/),
    column('criterion', 'text', /^(ma )?tieu chi/),
    column('most', 'decimal', /toi da/),
    column('points', 'decimal', /^diem/),
    column('evidence', 'text', /minh chung|tai lieu/),
    column('date', 'day', /^ngay/),
    NOTE,
  ],
};

/** Words in cells that choose among the kinds of a value (folded). */
export const CHOICE_WORDS: Readonly<Record<string, readonly [string, RegExp][]>> = {
  change: [
    ['abolished', /bai bo|huy bo/],
    ['amended', /sua doi|bo sung|thay the/],
    ['new', /ban hanh moi|^moi( ban hanh)?$/],
  ],
  trainingSide: [
    ['attended', /tham gia|duoc cu|cu di/],
    ['organised', /tu to chuc|to chuc/],
  ],
  inspector: [
    ['internal', /noi bo/],
    ['external', /ben ngoai|cap tren|tinh|cua so|doan/],
  ],
  moneySide: [
    ['allocated', /duoc cap|^cap|giao|du toan/],
    ['spent', /da (chi|su dung)|^chi|su dung/],
  ],
};

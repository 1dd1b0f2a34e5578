/** Texts of the toolbar popup. */
import { defineStrings } from './catalogue';

export const uiPopupStrings = defineStrings({
  pageTitle: { vi: 'Trang này', en: 'This page' },
  pageLoading: { vi: 'Đang xem trang…', en: 'Looking at the page…' },
  pageWaiting: {
    vi: 'Trang đang tải. Tiện ích đọc khi nội dung đứng yên.',
    en: 'The page is still loading. It is read once it rests.',
  },
  pageReading: { vi: 'Đang đọc trang…', en: 'Reading the page…' },
  pageQuiet: {
    vi: 'Trang này không có danh sách hay số liệu hồ sơ.',
    en: 'This page shows no dossier list and no dossier statistics.',
  },
  pageNothingYet: {
    vi: 'Trang này chưa hiện số liệu nào. Nếu là trang thống kê hay tra cứu, chọn kỳ rồi bấm xem; tiện ích đọc ngay khi số liệu hiện ra.',
    en: 'This page shows no figures yet. On a statistics or search page, choose the period and press its button; it is read as soon as the figures appear.',
  },
  pageRead: {
    vi: 'Đã đọc {dossiers} hồ sơ, {figures} số liệu',
    en: 'Read {dossiers} dossiers, {figures} figures',
  },
  pagePeriod: { vi: 'kỳ {from}–{to}', en: 'period {from}–{to}' },
  pageNoPeriod: { vi: 'trang không ghi kỳ số liệu', en: 'the page names no period' },
  pageNotRecorded: { vi: 'Đang ghi vào sổ số liệu…', en: 'Being put into the ledger…' },
  pageRecorded: { vi: 'Đã ghi vào sổ số liệu', en: 'In the ledger' },
  pagePack: { vi: 'Đọc theo bộ mẫu {pack}', en: 'Read with the pack {pack}' },
  pageNoPack: { vi: 'Đọc theo nhãn cột chung', en: 'Read by common column labels' },
  pageProblems: { vi: 'Vấn đề của trang', en: 'Problems of the page' },
  pageNotWeb: {
    vi: 'Đây không phải trang web mà tiện ích đọc được (trang của trình duyệt, tệp hoặc thẻ trống). Hãy mở cổng một cửa của đơn vị.',
    en: 'This is no web page the extension can read (a browser page, a file or an empty tab). Open your one-stop portal.',
  },
  pageNoAccess: {
    vi: 'Tiện ích chưa được phép tự đọc {host}.',
    en: 'The extension may not yet read {host} by itself.',
  },
  readOnce: { vi: 'Đọc trang này một lần', en: 'Read this page once' },
  allowSite: { vi: 'Cho phép tự đọc {host}', en: 'Always read {host}' },
  allowDenied: {
    vi: 'Trình duyệt chưa cho phép. Có thể bấm lại bất cứ lúc nào.',
    en: 'The browser did not allow it. You can press again at any time.',
  },
  readsWhat: {
    vi: 'Chỉ đọc bảng số liệu và danh sách hồ sơ đang hiện trên màn hình. Không đọc tên, số điện thoại, địa chỉ, giấy tờ của người dân; không tự bấm, không gửi gì đi.',
    en: 'Only statistics and dossier lists shown on the screen are read. Never names, phone numbers, addresses or papers of citizens; nothing is pressed, nothing is sent.',
  },
  pageAbsent: {
    vi: 'Tiện ích vừa được cập nhật hoặc vừa được cho phép; trang này cần tải lại một lần.',
    en: 'The extension was just updated or just allowed; this page must be loaded again once.',
  },
  reload: { vi: 'Tải lại trang', en: 'Load the page again' },
  readFailed: {
    vi: 'Không đọc được trang này: {reason}',
    en: 'This page cannot be read: {reason}',
  },
  readFailedPlain: {
    vi: 'Trình duyệt không cho đọc trang này.',
    en: 'The browser does not allow it.',
  },

  figuresTitle: { vi: 'Số liệu năm {year}', en: 'Figures of {year}' },
  figuresEmpty: {
    vi: 'Chưa có số liệu của kỳ này.',
    en: 'No figures of this period yet.',
  },
  figuresEmptySteps: {
    vi: 'Mở cổng một cửa, vào trang thống kê hoặc danh sách hồ sơ của kỳ báo cáo; số liệu hiện ra ở đây ngay khi trang được đọc.',
    en: 'Open the one-stop portal and visit the statistics page or the dossier list of the period; figures appear here as soon as a page is read.',
  },
  year: { vi: 'Năm báo cáo', en: 'Report year' },
  preset: { vi: 'Kỳ báo cáo', en: 'Period' },
  presetToDate: { vi: 'Từ 01/01 đến ngày chốt', en: 'From 1 January to date' },
  presetNational: { vi: '15/12 năm trước – 14/12', en: '15 December – 14 December' },
  presetFullYear: { vi: 'Cả năm', en: 'Whole year' },
  presetQuarter: { vi: 'Một quý', en: 'A quarter' },
  presetMonth: { vi: 'Một tháng', en: 'A month' },
  whichQuarter: { vi: 'Quý', en: 'Quarter' },
  whichMonth: { vi: 'Tháng', en: 'Month' },
  quarterOf: { vi: 'Quý {part}', en: 'Quarter {part}' },
  monthOf: { vi: 'Tháng {part}', en: 'Month {part}' },
  presetCustom: { vi: 'Tự chọn', en: 'Own choice' },
  unit: { vi: 'Đơn vị trên cổng', en: 'Unit on the portal' },
  unitWhole: { vi: 'Toàn bộ số liệu của trang', en: 'Everything the page shows' },
  periodOffer: {
    vi: 'Trang thống kê đã đọc là của kỳ {from}–{to}, không phải kỳ báo cáo {ownFrom}–{ownTo}. Hãy xem lại trang đó với kỳ báo cáo, hoặc đổi kỳ báo cáo.',
    en: 'The statistics page read is of {from}–{to}, not of the report’s period {ownFrom}–{ownTo}. Look at that page for the report’s period, or change the period of the report.',
  },
  periodTake: { vi: 'Lấy kỳ {from}–{to} cho báo cáo', en: 'Take {from}–{to} for the report' },
  unitUnsaid: { vi: 'Chưa chọn', en: 'Not chosen' },
  unitAsk: {
    vi: 'Cổng in số liệu của nhiều đơn vị. Đơn vị nào là của anh/chị? Chưa chọn thì chưa số nào được đưa vào báo cáo.',
    en: 'The portal prints several units. Which one is yours? Until you choose, no figure goes into the report.',
  },
  problemsTitle: { vi: 'Còn thiếu hoặc mâu thuẫn', en: 'Missing or contradictory' },

  reportTitle: { vi: 'Báo cáo', en: 'Report' },
  makeReport: { vi: 'Tạo báo cáo năm {year}', en: 'Write the report of {year}' },
  makingReport: { vi: 'Đang lập báo cáo…', en: 'Writing the report…' },
  reportWritten: { vi: 'Đã tạo {file}', en: 'Written: {file}' },
  reportWrittenAt: { vi: 'Lần gần nhất: {file}, lúc {at}', en: 'Last written: {file}, at {at}' },
  reportIssued: { vi: 'Xem các báo cáo đã tạo', en: 'See the reports written' },
  reportToDo: { vi: 'Việc cần làm: {what}', en: 'To do: {what}' },
  reportBlockedAt: {
    vi: 'Lúc {at} chưa tạo được báo cáo: còn {count} lỗi phải sửa. Sửa xong hãy bấm lại.',
    en: 'At {at} the report was not written: {count} errors must be mended. Mend them and press again.',
  },
  reportWarnings: {
    vi: '{count} cảnh báo, mục để trống cần xem lại',
    en: '{count} warnings and blanks to look at',
  },
  reportBlocked: {
    vi: 'Chưa tạo được báo cáo: còn {count} lỗi phải sửa.',
    en: 'The report was not written: {count} errors must be mended.',
  },
  reportErrors: { vi: 'Lỗi phải sửa', en: 'Errors to mend' },
  reportFix: { vi: 'Sửa trong bàn làm việc', en: 'Mend in the workbench' },
  reportFailed: { vi: 'Không lập được báo cáo: {message}', en: 'The report failed: {message}' },
  overrideTitle: { vi: 'Vẫn tạo báo cáo, có lý do', en: 'Write it all the same, with reasons' },
  overrideReason: { vi: 'Lý do bỏ qua: {message}', en: 'Reason to pass over: {message}' },
  overrideGo: { vi: 'Tạo báo cáo với các lý do đã ghi', en: 'Write the report with these reasons' },
  overrideNeeded: {
    vi: 'Ghi lý do cho từng lỗi rồi mới tạo được báo cáo.',
    en: 'Give a reason for each error first.',
  },

  firstRunTitle: { vi: 'Bắt đầu', en: 'Getting started' },
  firstRunIntro: {
    vi: 'Mỗi khi anh/chị mở cổng một cửa, tiện ích đọc số liệu đang hiện trên trang và cuối năm viết báo cáo ISO. Trước hết cần biết đơn vị của anh/chị.',
    en: 'Whenever you open the one-stop portal, the figures shown are read; at the end of the year they become the ISO report. First tell us about your unit.',
  },
  orgName: { vi: 'Tên đơn vị', en: 'Unit' },
  orgNameHint: { vi: 'Sở Nội vụ', en: 'Sở Nội vụ' },
  orgParent: { vi: 'Cơ quan chủ quản', en: 'Parent authority' },
  orgParentHint: { vi: 'UBND tỉnh …', en: 'UBND tỉnh …' },
  orgAbbr: { vi: 'Viết tắt trong số văn bản', en: 'Abbreviation in document numbers' },
  orgAbbrHint: { vi: 'SNV', en: 'SNV' },
  docPlace: { vi: 'Địa danh trên văn bản', en: 'Place on documents' },
  docPlaceHint: { vi: 'Tây Ninh', en: 'Tây Ninh' },
  site: { vi: 'Địa chỉ cổng một cửa', en: 'Address of the one-stop portal' },
  siteHint: { vi: 'motcua.tinh.gov.vn', en: 'motcua.tinh.gov.vn' },
  siteInvalid: {
    vi: 'Địa chỉ chưa đúng. Ví dụ: motcua.tinh.gov.vn',
    en: 'Not an address. For example: motcua.tinh.gov.vn',
  },
  needed: { vi: 'Cần điền mục này.', en: 'This is needed.' },
  firstRunAsk: {
    vi: 'Khi bấm nút, trình duyệt hỏi quyền cho đúng một địa chỉ: {host}.',
    en: 'The browser then asks for exactly one address: {host}.',
  },
  firstRunSaveAllow: { vi: 'Lưu và cho phép đọc {host}', en: 'Save and allow {host}' },
  firstRunSave: { vi: 'Lưu, cho phép sau', en: 'Save, allow later' },
  readTitle: { vi: 'Được đọc', en: 'Read' },
  readList: {
    vi: 'Số liệu thống kê; mã, thủ tục, ngày tháng và tình trạng của hồ sơ đang hiện trên màn hình.',
    en: 'Statistics; codes, procedures, dates and states of the dossiers on the screen.',
  },
  neverTitle: { vi: 'Không bao giờ đọc', en: 'Never read' },
  neverList: {
    vi: 'Họ tên, địa chỉ, điện thoại, giấy tờ của người nộp; mật khẩu; trang web khác. Không có gì rời khỏi máy này.',
    en: 'Names, addresses, phones and papers of applicants; passwords; other sites. Nothing leaves this machine.',
  },
});

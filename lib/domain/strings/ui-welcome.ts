/** Texts of the first steps, and of what a newcomer finds when taking the work over. */
import { defineStrings } from './catalogue';

export const uiWelcomeStrings = defineStrings({
  nav: { vi: 'Bắt đầu', en: 'First steps' },
  intro: {
    vi: 'Mỗi khi anh/chị mở cổng một cửa như thường ngày, tiện ích đọc số liệu đang hiện trên màn hình; cuối năm, báo cáo ISO tự có số kèm nguồn. Ba bước dưới đây mất khoảng năm phút.',
    en: 'Whenever you open the one-stop portal as usual, the figures on the screen are read; at the end of the year the ISO report has its numbers, with their sources. The three steps below take about five minutes.',
  },
  progress: { vi: 'Đã xong {count} trên 3 bước', en: '{count} of 3 steps done' },
  allDone: {
    vi: 'Đã xong cả ba bước. Từ nay cứ mở cổng như thường ngày; số liệu tự vào sổ.',
    en: 'All three steps are done. From now on just use the portal; figures come by themselves.',
  },
  stepDone: { vi: 'xong', en: 'done' },
  stepNow: { vi: 'đang ở bước này', en: 'this step now' },
  skip: { vi: 'Bỏ qua, để sau', en: 'Skip for now' },
  skipHint: {
    vi: 'Mở lại bất cứ lúc nào: Trợ giúp (Alt+F1) hoặc bảng lệnh, gõ "bat dau".',
    en: 'Open it again at any time: Help (Alt+F1), or the commands: "first steps".',
  },
  continue: { vi: 'Tiếp tục', en: 'Go on' },
  remaining: {
    vi: 'Các bước đầu: xong {count} trên 3. Tiếp theo: {step}.',
    en: 'First steps: {count} of 3 done. Next: {step}.',
  },

  unit: { vi: 'Đơn vị của anh/chị', en: 'Your unit' },
  unitWhy: {
    vi: 'In ở đầu báo cáo và dùng để tìm đúng dòng của đơn vị trên cổng. Gõ đến đâu lưu đến đó.',
    en: 'Printed at the head of the report and used to find your own row on the portal. Saved as you type.',
  },
  level: { vi: 'Cấp của đơn vị', en: 'Level of the unit' },
  levelUnsaid: { vi: 'Chọn…', en: 'Choose…' },
  department: { vi: 'Sở, ban, ngành cấp tỉnh', en: 'Department of the province' },
  branch: { vi: 'Đơn vị trực thuộc sở (chi cục, trung tâm…)', en: 'Office below a department' },
  commune: { vi: 'UBND xã, phường, đặc khu', en: 'Commune or ward' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  provinceHint: { vi: 'Ví dụ: tỉnh Tây Ninh', en: 'For example: tỉnh Tây Ninh' },
  secretary: { vi: 'Thư ký ISO (người lập báo cáo)', en: 'ISO secretary (who writes the report)' },
  secretaryHint: {
    vi: 'Không bắt buộc; chỉ để người sau biết hỏi ai.',
    en: 'Not needed; tells the next person whom to ask.',
  },
  proposed: {
    vi: 'Gợi ý: {value}',
    en: 'Suggestion: {value}',
  },
  take: { vi: 'Dùng gợi ý này', en: 'Use it' },
  unitMissing: { vi: 'Còn thiếu: {fields}', en: 'Still missing: {fields}' },
  unitWhole: {
    vi: 'Đã đủ thông tin cho phần đầu báo cáo.',
    en: 'Enough for the head of the report.',
  },

  portal: { vi: 'Cho phép đọc cổng một cửa', en: 'Let the portal be read' },
  portalWhy: {
    vi: 'Trình duyệt hỏi quyền cho đúng một địa chỉ. Mỗi lần anh/chị tự mở cổng, số liệu đang hiện được ghi vào sổ; tiện ích không tự bấm, không gửi gì đi.',
    en: 'The browser asks for exactly one address. Whenever you open the portal, the figures shown are noted; nothing is pressed and nothing is sent.',
  },
  allowed: { vi: 'Được phép đọc: {hosts}', en: 'May be read: {hosts}' },
  allow: { vi: 'Cho phép đọc {host}', en: 'Allow {host}' },
  allowPlain: { vi: 'Cho phép', en: 'Allow' },
  otherWays: {
    vi: 'Cách khác, không cần cho phép lâu dài',
    en: 'Other ways, without a lasting permission',
  },
  once: {
    vi: 'Mở trang của cổng, bấm biểu tượng “Một cửa ISO” trên thanh công cụ rồi bấm “Đọc trang này một lần”.',
    en: 'Open a page of the portal, press the “Một cửa ISO” icon in the toolbar, then “Read this page once”.',
  },
  file: { vi: 'Nhập tệp Excel xuất từ cổng', en: 'Import a file exported by the portal' },

  figures: { vi: 'Xem những số đầu tiên', en: 'See the first figures' },
  figuresWait: {
    vi: 'Chưa đọc được trang nào. Mở cổng, vào trang thống kê (hoặc danh sách hồ sơ), chọn kỳ báo cáo rồi bấm xem; số hiện ra ở đây ngay.',
    en: 'No page was read yet. Open the portal, go to its statistics (or a dossier list), choose the period and show it; the numbers appear here at once.',
  },
  figuresNone: {
    vi: 'Đã đọc {count} trang hoặc tệp, lần cuối {at}, nhưng chưa có số nào của kỳ {from}–{to}. Hãy xem trang thống kê với đúng kỳ này.',
    en: '{count} pages or files were read, the last at {at}, but no figure of {from}–{to} is known yet. Look at the statistics for exactly this period.',
  },
  figuresSome: {
    vi: 'Đã có {count} số liệu của kỳ {from}–{to}. Một vài số:',
    en: '{count} figures of {from}–{to} are known. Some of them:',
  },
  openPortal: { vi: 'Mở {host}', en: 'Open {host}' },
  openReport: { vi: 'Mở báo cáo năm {year}', en: 'Open the report of {year}' },
  seeFigures: { vi: 'Xem số liệu và nguồn', en: 'See the figures and their sources' },

  provinceTitle: {
    vi: 'Tổng hợp báo cáo của nhiều đơn vị?',
    en: 'Gathering reports of many units?',
  },
  provinceText: {
    vi: 'Sở KH&CN và nơi nhận báo cáo không cần ba bước trên: mở phần “Toàn tỉnh”, đưa danh sách đơn vị và các tệp đã nhận vào đó.',
    en: 'The province’s office needs none of the three steps: open “Toàn tỉnh”, and give it the list of units and the files received.',
  },
  provinceOpen: { vi: 'Mở phần “Toàn tỉnh”', en: 'Open the province’s view' },
  sampleTitle: { vi: 'Muốn xem thử trước?', en: 'Want to look around first?' },
  sampleText: {
    vi: '“Năm mẫu” là một năm dữ liệu bịa của Sở Xây dựng tỉnh Mẫu, để riêng hẳn với số liệu thật và xóa được không để lại gì.',
    en: 'The “sample year” is made up (Sở Xây dựng, tỉnh Mẫu), kept wholly apart from real figures, and can be removed without a trace.',
  },
  sampleOpen: { vi: 'Mở năm mẫu', en: 'Open the sample year' },

  handover: { vi: 'Nhận bàn giao công việc?', en: 'Taking the work over?' },
  handoverFile: {
    vi: 'Nếu người trước để lại tệp sao lưu, khôi phục tệp đó trước: hồ sơ đơn vị, số liệu, sổ ISO và báo cáo dở dang trở lại đủ.',
    en: 'If your predecessor left a backup, restore it first: the profile, figures, register and unfinished report come back.',
  },
  handoverPage: { vi: 'Xem trang bàn giao', en: 'See the hand-over page' },
  handoverRestore: { vi: 'Khôi phục từ tệp sao lưu', en: 'Restore from a backup' },
  openNow: { vi: 'Việc đang mở', en: 'What is open' },
  openReportState: {
    vi: 'Báo cáo năm {year}: còn {fields} mục cần điền',
    en: 'Report of {year}: {fields} items to fill in',
  },
  openProblemState: { vi: '{count} vấn đề cần xem', en: '{count} problems to look at' },
  openLineState: {
    vi: '{count} mục sổ ISO cần bổ sung',
    en: '{count} register lines to complete',
  },
  openReading: { vi: 'Lần đọc cổng gần nhất: {at}', en: 'The portal was last read at {at}' },
  openNoReading: { vi: 'Chưa đọc cổng lần nào', en: 'The portal was never read' },
  openRegister: {
    vi: 'Sổ ISO năm {year}: {count} mục đã ghi',
    en: 'Register of {year}: {count} entries',
  },
  openBackup: { vi: 'Sao lưu gần nhất: {at}', en: 'Last backup: {at}' },
  openNoBackup: { vi: 'Chưa sao lưu lần nào', en: 'Never backed up' },
  openNotes: { vi: 'Ghi chú của người trước', en: 'Notes of your predecessor' },
  comesNext: { vi: 'Việc tiếp theo', en: 'What comes next' },
  nothingNext: { vi: 'Không có việc nào đến hạn.', en: 'Nothing is due.' },
  lastYear: {
    vi: 'Báo cáo năm {year} còn trong máy để đối chiếu',
    en: 'The report of {year} is here to compare with',
  },
});

/** The first sight of the report: what is needed first, in groups. */
export const uiFirstSightStrings = defineStrings({
  title: { vi: 'Bắt đầu từ đây', en: 'Start here' },
  portal: { vi: '{count} số từ cổng', en: '{count} numbers from the portal' },
  portalHow: {
    vi: 'Mở trang thống kê của kỳ trên cổng; số tự điền.',
    en: 'Open the period’s statistics on the portal; they fill themselves in.',
  },
  unit: { vi: '{count} thông tin đơn vị', en: '{count} facts about the unit' },
  unitHow: { vi: 'Điền một lần, dùng cho mọi năm.', en: 'Filled in once, for every year.' },
  register: { vi: '{count} mục lấy từ Sổ ISO', en: '{count} items from the register' },
  registerHow: {
    vi: 'Văn bản, đánh giá, tập huấn: ghi vào sổ rồi báo cáo tự lấy.',
    en: 'Documents, audits, trainings: write them into the register, the report takes them.',
  },
  written: { vi: '{count} mục viết tay', en: '{count} items to write' },
  writtenHow: {
    vi: 'Nhiều mục có câu gợi ý hoặc câu của năm trước.',
    en: 'Many have a suggestion or last year’s words.',
  },
  first: { vi: 'Đến mục đầu: {field}', en: 'Go to the first: {field}' },
});

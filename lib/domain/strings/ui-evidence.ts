/** Texts of the evidence view: a figure, its candidates, what explains differences, the dossiers behind it. */
import { defineStrings } from './catalogue';

export const uiEvidenceStrings = defineStrings({
  figureList: { vi: 'Các số liệu của kỳ', en: 'Figures of the period' },
  overview: { vi: 'Tổng quan và biểu đồ', en: 'Overview and charts' },
  allDossiers: { vi: 'Mọi hồ sơ của kỳ', en: 'Every dossier of the period' },
  allDossiersHint: {
    vi: 'Các hồ sơ đã thấy thuộc kỳ này, kể cả hồ sơ không tính vào số nào.',
    en: 'The dossiers seen that belong to this period, also those counted in nothing.',
  },
  chosenByOfficer: { vi: 'anh/chị chọn', en: 'your choice' },
  notChosen: {
    vi: 'Chọn một số liệu ở danh sách để xem nguồn của nó.',
    en: 'Choose a figure in the list to see where it comes from.',
  },
  unknownFigure: {
    vi: 'Kỳ này không có số liệu của địa chỉ này. Hãy chọn một số liệu trong danh sách.',
    en: 'This period has no figure of this address. Choose one in the list.',
  },
  firstRun: {
    vi: 'Chưa đọc được trang nào. Mở cổng một cửa, vào trang thống kê hoặc danh sách hồ sơ của kỳ; số liệu và nguồn của chúng hiện ra ở đây.',
    en: 'No page has been read yet. Open the one-stop portal and visit the statistics page or the dossier list; figures and their sources appear here.',
  },
  deskFailed: {
    vi: 'Không đọc được sổ số liệu: {message}',
    en: 'The ledger could not be read: {message}',
  },
  fullSources: { vi: 'Xem đầy đủ nguồn', en: 'See all sources' },
  copySentence: { vi: 'Sao chép số kèm nguồn', en: 'Copy with its source' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.' },
  copyFailed: {
    vi: 'Trình duyệt không cho sao chép. Hãy bấm lại.',
    en: 'The browser did not allow copying. Press again.',
  },
  copyTable: { vi: 'Sao chép bảng', en: 'Copy the table' },
  copyTooMany: {
    vi: 'Bảng có hơn {most} dòng, quá lớn để sao chép. Hãy lọc bớt hoặc xuất Excel.',
    en: 'The table has more than {most} rows, too many to copy. Filter it, or export it.',
  },
  export: { vi: 'Xuất Excel', en: 'Export to Excel' },
  exportAll: { vi: 'Xuất Excel mọi số liệu', en: 'Export all figures to Excel' },
  exporting: { vi: 'Đang xuất…', en: 'Exporting…' },
  exported: { vi: 'Đã xuất {file}', en: 'Exported {file}' },
  exportFailed: { vi: 'Không xuất được: {message}', en: 'Export failed: {message}' },
  print: { vi: 'In trang này', en: 'Print this page' },

  ruleTitle: { vi: 'Cách có số này', en: 'How this number is come by' },
  ruleOrder: {
    vi: 'Thứ tự chọn: số tự nhập có ghi chú, rồi số trang thống kê in cho đúng kỳ, rồi tổng các trang của những kỳ ngắn hơn ghép kín kỳ, rồi đếm từng hồ sơ; trong mỗi bậc chỉ lấy số đã đủ. Nếu chưa số nào đủ thì hiện số đầu tiên và nói rõ là chưa đủ.',
    en: 'Order of choice: a number typed with a note, then what a statistics page prints for exactly this period, then the sum of pages of shorter periods that fill it, then counting dossiers; at each step only complete numbers. Where none is complete the first one is shown and said to be incomplete.',
  },
  ruleRate: {
    vi: 'Tỷ lệ = (trước hạn + đúng hạn) chia cho (trước hạn + đúng hạn + quá hạn), cùng một nguồn; hồ sơ chưa rõ hạn không nằm trong mẫu số. Tỷ lệ in sẵn trên cổng không bao giờ được dùng.',
    en: 'Rate = (early + on time) over (early + on time + overdue), from one source; dossiers of unknown timeliness are not in it. Rates printed by portals are never used.',
  },
  rulePolicy: { vi: 'Cách tính: {name}', en: 'Policy: {name}' },
  rulePolicySource: { vi: 'Căn cứ: {source}', en: 'Source: {source}' },
  isComplete: { vi: 'đã đủ', en: 'complete' },
  isIncomplete: { vi: 'chưa chắc đủ', en: 'not proven complete' },

  lastYear: {
    vi: 'Cùng kỳ năm trước ({from}–{to}): {value}',
    en: 'Same days last year ({from}–{to}): {value}',
  },
  lastYearNone: {
    vi: 'Cùng kỳ năm trước ({from}–{to}): chưa có',
    en: 'Same days last year ({from}–{to}): not known',
  },
  lastYearOnly: {
    vi: 'Chỉ để so sánh, không bao giờ được lấy làm số của kỳ này.',
    en: 'To compare only; never taken for this period.',
  },

  candidatesTitle: { vi: 'Các số tìm thấy ({count})', en: 'Numbers found ({count})' },
  candidatesNone: {
    vi: 'Chưa trang nào cho biết số này. Hãy mở trang thống kê hoặc danh sách hồ sơ trên cổng, hoặc tự nhập.',
    en: 'No page has shown this number yet. Open the statistics page or the dossier list on the portal, or type it.',
  },
  candidateOf: { vi: '{value} — {basis}', en: '{value} — {basis}' },
  take: { vi: 'Lấy số này', en: 'Take this number' },
  takeOf: { vi: 'Lấy số này: {value} ({basis})', en: 'Take this number: {value} ({basis})' },
  takeIncomplete: {
    vi: 'Số này chưa chắc đủ. Lấy rồi vẫn được ghi là chưa đủ, và báo cáo để trống mục này.',
    en: 'This number is not proven complete. Taken, it is still said to be incomplete, and the report leaves the item blank.',
  },
  notTakeable: {
    vi: 'Chỉ để đối chiếu, không lấy làm số của kỳ được.',
    en: 'To compare only; it cannot be taken.',
  },
  typeOwn: { vi: 'Tự nhập số', en: 'Type a number' },
  noteIs: { vi: 'Ghi chú: {note}', en: 'Note: {note}' },
  chosenAt: { vi: 'Chọn ngày {day}', en: 'Chosen on {day}' },
  takeBack: { vi: 'Bỏ lựa chọn, theo thứ tự chung', en: 'Drop the choice, follow the usual order' },
  takenBack: {
    vi: 'Đã bỏ lựa chọn; số liệu theo thứ tự chung.',
    en: 'The choice was dropped; the usual order applies.',
  },
  choiceSaved: { vi: 'Đã ghi lựa chọn.', en: 'The choice was saved.' },
  choiceFailed: { vi: 'Chưa ghi được: {message}', en: 'Not saved: {message}' },
  choiceDialog: {
    vi: 'Lấy số {value} ({basis}) cho “{name}”',
    en: 'Take {value} ({basis}) for “{name}”',
  },
  typeDialog: { vi: 'Tự nhập “{name}”', en: 'Type “{name}”' },
  noteLabel: { vi: 'Ghi chú: vì sao lấy số này', en: 'Note: why this number' },
  noteHint: {
    vi: 'Bắt buộc. Người kiểm tra sẽ đọc dòng này; không ghi tên hay giấy tờ của người dân.',
    en: 'Needed. An inspector will read it; write no citizen’s name or papers.',
  },
  noteNeeded: { vi: 'Hãy ghi lý do.', en: 'Give the reason.' },
  numberLabel: { vi: 'Số', en: 'Number' },
  numberNeeded: {
    vi: 'Hãy ghi một số nguyên, ví dụ 1.701.',
    en: 'Write a whole number, for example 1.701.',
  },
  saveChoice: { vi: 'Ghi lựa chọn', en: 'Save the choice' },

  reconTitle: { vi: 'Đối chiếu trang với hồ sơ', en: 'Pages against dossiers' },
  reconMore: {
    vi: 'Trang ghi {page}, đếm hồ sơ được {counted}: trang hơn {difference}.',
    en: 'The page says {page}, the dossiers give {counted}: the page has {difference} more.',
  },
  reconLess: {
    vi: 'Trang ghi {page}, đếm hồ sơ được {counted}: trang kém {difference}.',
    en: 'The page says {page}, the dossiers give {counted}: the page has {difference} fewer.',
  },
  reconSame: {
    vi: 'Trang thống kê và hồ sơ đã thấy không lệch nhau.',
    en: 'Statistics pages and the dossiers seen do not differ.',
  },
  reconExplains: { vi: 'đúng bằng {page}', en: 'exactly {page}' },
  reconWith: { vi: 'thêm {count} hồ sơ: {codes}', en: '{count} more dossiers: {codes}' },
  reconWithout: { vi: 'bớt {count} hồ sơ: {codes}', en: '{count} fewer dossiers: {codes}' },
  reconUnexplained: {
    vi: 'Chưa có gì giải thích trọn khoản chênh này.',
    en: 'Nothing explains the whole of this difference yet.',
  },

  dossiersTitle: { vi: 'Hồ sơ đứng sau số này', en: 'The dossiers behind it' },
  dossiersNone: {
    vi: 'Chưa thấy hồ sơ nào của số này. Mở danh sách hồ sơ trên cổng để có.',
    en: 'No dossier of this figure has been seen. Open the dossier list on the portal.',
  },
  dossiersNotCounted: {
    vi: 'Số này chỉ có trên trang thống kê, không đếm từ hồ sơ được.',
    en: 'Only statistics pages give this number; it cannot be counted from dossiers.',
  },
  search: { vi: 'Tìm hồ sơ', en: 'Search' },
  searchHint: {
    vi: 'mã, thủ tục, lĩnh vực, đơn vị; có dấu hay không đều được',
    en: 'code, procedure, field, unit; accents do not matter',
  },
  filterMark: { vi: 'Có tính không', en: 'Counts?' },
  filterClass: { vi: 'Xếp loại', en: 'Class' },
  filterField: { vi: 'Lĩnh vực', en: 'Field' },
  filterAny: { vi: 'Tất cả', en: 'All' },
  filterOption: { vi: '{name} ({count})', en: '{name} ({count})' },
  clearFilters: { vi: 'Bỏ lọc', en: 'Clear' },
  shownOf: { vi: '{shown} trong {count} hồ sơ', en: '{shown} of {count} dossiers' },
  tableLabel: { vi: 'Bảng hồ sơ', en: 'Dossiers' },
  tableKeys: {
    vi: 'Phím mũi tên, Home, End, PageUp, PageDown để đi; Enter mở chi tiết.',
    en: 'Arrow keys, Home, End, PageUp, PageDown to move; Enter opens the details.',
  },
  printTable: {
    vi: 'Danh sách {count} hồ sơ không in ở đây: dùng Xuất Excel.',
    en: 'The list of {count} dossiers is not printed here: export it to Excel.',
  },
  nothingFits: {
    vi: 'Không hồ sơ nào hợp với điều kiện đang lọc.',
    en: 'No dossier fits the filters.',
  },
  sortBy: { vi: 'Sắp theo {column}', en: 'Sort by {column}' },
  rowLoading: { vi: 'đang lấy…', en: 'loading…' },
  openDossier: { vi: 'Chi tiết', en: 'Details' },

  colCode: { vi: 'Mã hồ sơ', en: 'Code' },
  colProcedure: { vi: 'Thủ tục', en: 'Procedure' },
  colField: { vi: 'Lĩnh vực', en: 'Field' },
  colUnit: { vi: 'Đơn vị', en: 'Unit' },
  colReceived: { vi: 'Tiếp nhận', en: 'Received' },
  colDue: { vi: 'Hẹn trả', en: 'Due' },
  colResult: { vi: 'Có kết quả', en: 'Result' },
  colReturned: { vi: 'Trả kết quả', en: 'Handed over' },
  colStatus: { vi: 'Trạng thái', en: 'Status' },
  colClass: { vi: 'Xếp loại', en: 'Class' },
  colMark: { vi: 'Có tính không', en: 'Counts?' },
  colReason: { vi: 'Lý do', en: 'Reason' },
  colHosts: { vi: 'Cổng', en: 'Sites' },
  colSeen: { vi: 'Thấy lần cuối', en: 'Last seen' },
  doubtIs: { vi: 'Chưa chắc chắn: {doubt}.', en: 'Not proven: {doubt}.' },

  detailsTitle: { vi: 'Hồ sơ {code}', en: 'Dossier {code}' },
  detailsGone: {
    vi: 'Hồ sơ này không còn trong sổ số liệu.',
    en: 'This dossier is no longer in the ledger.',
  },
  detailsOther: { vi: 'Mã khác: {codes}', en: 'Other codes: {codes}' },
  detailsValues: {
    vi: 'Từng thông tin, theo cổng và lúc thấy',
    en: 'Each fact, by site and time of sight',
  },
  detailsFact: { vi: 'Thông tin', en: 'Fact' },
  detailsValue: { vi: 'Giá trị', en: 'Value' },
  detailsStatusText: { vi: 'Trạng thái trên cổng', en: 'Status on the portal' },
  detailsHost: { vi: 'Cổng', en: 'Site' },
  detailsAt: { vi: 'Thấy lúc', en: 'Seen at' },
  detailsConflict: { vi: 'các cổng nói khác nhau', en: 'sites disagree' },
  detailsSupplements: { vi: 'Các lần bổ sung', en: 'Supplements' },
  detailsSupplement: {
    vi: 'Yêu cầu {requested}, bổ sung xong {completed} ({host}, thấy {at})',
    en: 'Asked {requested}, completed {completed} ({host}, seen {at})',
  },
  detailsStatuses: { vi: 'Các trạng thái đã thấy', en: 'Statuses seen' },
  detailsStatus: {
    vi: '{status}: từ {first} đến {last} ({host})',
    en: '{status}: {first} to {last} ({host})',
  },
  fileSource: { vi: 'tệp đã nhập', en: 'imported file' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  openPage: { vi: 'Mở trang trên cổng', en: 'Open the page on the portal' },
  openPageOf: { vi: 'Mở trang trên cổng: {title}', en: 'Open on the portal: {title}' },

  sentence: {
    vi: '{name}: {value} ({period}{unit}). {source}',
    en: '{name}: {value} ({period}{unit}). {source}',
  },
  sentencePeriod: { vi: 'từ {from} đến hết {to}', en: '{from} to {to} inclusive' },
  sentenceIncomplete: { vi: '{value}, chưa chắc đủ', en: '{value}, not proven complete' },
  sentencePage: {
    vi: 'Nguồn: trang “{title}”{url}, đọc lúc {readAt}{column}{row}{filters}{more}.',
    en: 'Source: page “{title}”{url}, read at {readAt}{column}{row}{filters}{more}.',
  },
  sentenceColumn: { vi: ', cột “{text}”', en: ', column “{text}”' },
  sentenceRow: { vi: ', dòng “{text}”', en: ', row “{text}”' },
  sentenceFilters: { vi: ', lọc {text}', en: ', filtered by {text}' },
  sentenceMore: { vi: ' và {count} trang khác', en: ' and {count} more pages' },
  sentenceTyped: { vi: 'Nguồn: tự nhập; ghi chú: {note}.', en: 'Source: typed; note: {note}.' },
  sentenceNone: { vi: 'Chưa có nguồn.', en: 'No source yet.' },
});

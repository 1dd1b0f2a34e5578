/** Who issued a document: "của …" after its date. Only what is surely a body's name is taken; else nothing. */

/** How names of bodies begin. */
const HEADS =
  /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chủ tịch|Sở|Bộ|Ban|Chính phủ|Thủ tướng|Quốc hội|Văn phòng|Tổng cục|Cục|Chi cục|Phòng|Trung tâm|Thanh tra|Giám đốc|Tỉnh ủy|Thành ủy|Đảng ủy|Trường|Viện|Bệnh viện|Công an|Kho bạc)(?![\p{L}])/u;

/** Lower-case words that names of bodies are made of (levels, sectors); any other ends the name. */
const INSIDE = new Set(
  (
    'ban ban bảo biển binh bộ bưu cải cao cáo cấp chất chỉ chính chủ chức chuẩn công cộng cơ cục của dân ' +
    'dịch dục du dựng đai đạo đất đầu điện định đội đồng đô giám giáo gia giao hành hải hạ hóa hoá ' +
    'hoạch học hội hợp huyện kế khoa khu kiểm kinh kỹ kiến lao lâm lịch liên lượng lý máy môi một nội nước ngành ngân nghệ nghiệp ngoại ' +
    'nguyên nhà nhân nông năng ninh phát phẩm phòng phố phủ phục phường pháp quản quận quốc quy sát sản sách số sơ sở ' +
    'soát tạo tải tài tấn tế thanh thành thao thể thi thị thiện thông thôn thống thuật thuế thủ thuộc thủy thuỷ thương ' +
    'thẩm tin tỉnh tiêu toàn tổ tôn tộc tra trấn triển trong trung truyền trường trí trực trưởng tư vật văn ' +
    'tướng tịch vệ viên và vụ vực xã xây xét xuất y ủy uỷ ứng dùng đặc đánh mực hóa một cửa'
  ).split(' '),
);
const NAME_WORD = /^[\p{Lu}\d][\p{L}\d&.]*$/u;
/** Words that surely begin what is said about the document. */
const AFTER =
  /^(?:về|ban|công|phê|quy|hướng|sửa|triển|kiện|thành|giao|v\/v|đã|là|có|thì|tại|để|do|được|theo|nhằm|ngày|số|trong|năm|cho|với|khi|nêu|nói|quyết|chấp|tổ|kèm|bãi|thay|bổ|ký)$/iu;
const VERBS =
  /^(?:về việc|về|v\/v|ban hành|công bố|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|triển khai|kiện toàn|thành lập|giao|tổ chức|thực hiện|bãi bỏ|thay thế|chấp thuận|đã|là|có|thì|tại|để|do|được|theo|nhằm|cho|với|khi|trong năm|năm \d)(?![\p{L}])/iu;
const LONGEST = 90;

export interface FoundIssuer {
  issuer: string | null;
  /** How much of the text was read: "của" and the name. */
  length: number;
}

/**
 * The issuer a text begins with ("của UBND tỉnh về việc …"). `issuer` is null where "của" is followed by
 * something that cannot surely be told to be a body's whole name.
 */
export function issuerAtStart(text: string): FoundIssuer {
  const opening = /^\s*,?\s*(?:do|của)\s+/i.exec(text);
  const nothing = { issuer: null, length: 0 };
  if (!opening) return nothing;
  const name = nameIn(text.slice(opening[0].length));
  return name === null ? nothing : { issuer: name, length: opening[0].length + name.length };
}

/** The name of a body at the start of a text, up to a mark or a word that cannot belong to it; null where unsure. */
export function nameIn(text: string): string | null {
  if (!HEADS.test(text)) return null;
  let end = 0;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const rest = text.slice(index);
    if (end > 0 && VERBS.test(rest)) break;
    const bare = word.replace(/[,.;:()“”"/]+$/u, '');
    const belongs = bare === '-' || NAME_WORD.test(bare) || INSIDE.has(bare.toLowerCase());
    if (!belongs) {
      if (AFTER.test(bare) || bare === '') break;
      return null;
    }
    end = index + bare.length;
    if (bare !== word) break;
  }
  const name = text.slice(0, end).replace(/\s+(?:và|-|của)$/u, '');
  return name.length > LONGEST ? null : name;
}

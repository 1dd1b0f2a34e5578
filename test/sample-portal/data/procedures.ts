import type { Procedure } from './types';

/**
 * The sample's procedure catalogue: 39 procedures of the officer's unit (the fact of the first seed report) and a
 * few for each other unit. Codes are of the national shape, invented in the 1.999xxx range.
 */

/** field → [name, working days or null][] */
type Plan = Record<string, readonly (readonly [string, number | null])[]>;

const CONSTRUCTION: Plan = {
  'Hoạt động xây dựng': [
    ['Cấp giấy phép xây dựng mới đối với công trình cấp II', 20],
    ['Cấp giấy phép xây dựng sửa chữa, cải tạo công trình', 20],
    ['Cấp giấy phép di dời công trình', 20],
    ['Điều chỉnh giấy phép xây dựng', 20],
    ['Gia hạn giấy phép xây dựng', 5],
    ['Cấp lại giấy phép xây dựng', 5],
    ['Cấp chứng chỉ hành nghề hoạt động xây dựng hạng II', 14],
    ['Cấp chứng chỉ hành nghề hoạt động xây dựng hạng III', 14],
    ['Cấp lại chứng chỉ hành nghề hoạt động xây dựng do mất, hỏng', 7],
    ['Điều chỉnh, bổ sung nội dung chứng chỉ hành nghề hoạt động xây dựng', 14],
    ['Chuyển đổi chứng chỉ hành nghề hoạt động xây dựng của cá nhân nước ngoài', 18],
    ['Cấp chứng chỉ năng lực hoạt động xây dựng của tổ chức', 14],
    ['Cấp lại chứng chỉ năng lực hoạt động xây dựng của tổ chức', 7],
    ['Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng', 25],
    ['Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở', 25],
    ['Cấp giấy phép hoạt động xây dựng cho nhà thầu nước ngoài', 14],
  ],
  'Quy hoạch - Kiến trúc': [
    ['Cung cấp thông tin về quy hoạch xây dựng', 10],
    ['Thẩm định đồ án quy hoạch chi tiết', 25],
    ['Thẩm định nhiệm vụ quy hoạch chi tiết', 15],
    ['Cấp giấy phép quy hoạch', 25],
    ['Cấp chứng chỉ hành nghề kiến trúc', 10],
    ['Cấp lại chứng chỉ hành nghề kiến trúc', 7],
    ['Gia hạn chứng chỉ hành nghề kiến trúc', 7],
  ],
  'Nhà ở và thị trường bất động sản': [
    ['Thông báo nhà ở hình thành trong tương lai đủ điều kiện được bán', 10],
    ['Cấp chứng chỉ hành nghề môi giới bất động sản', 10],
    ['Cấp lại chứng chỉ hành nghề môi giới bất động sản', 5],
    ['Cho thuê nhà ở công vụ', 15],
    ['Bán nhà ở cũ thuộc tài sản công', 20],
    ['Thẩm định giá bán nhà ở xã hội', 20],
    ['Chuyển nhượng toàn bộ dự án bất động sản', null],
    ['Công nhận hạng nhà chung cư', 10],
    ['Điều chỉnh hạng nhà chung cư', 10],
  ],
  'Quản lý chất lượng công trình': [
    ['Kiểm tra công tác nghiệm thu hoàn thành công trình', 15],
    ['Cho ý kiến về việc kéo dài thời hạn sử dụng công trình', 10],
    ['Bổ nhiệm giám định viên tư pháp xây dựng', 10],
    ['Đăng ký công bố thông tin tổ chức giám định tư pháp xây dựng', 5],
  ],
  'Vật liệu xây dựng': [['Tiếp nhận công bố hợp quy sản phẩm, hàng hóa vật liệu xây dựng', 5]],
  'Hạ tầng kỹ thuật': [
    ['Cấp giấy phép chặt hạ, dịch chuyển cây xanh đô thị', 10],
    ['Chấp thuận đấu nối hạ tầng kỹ thuật đô thị', 12],
  ],
};

const OTHERS: Record<string, Plan> = {
  'so-noi-vu': {
    'Tổ chức phi chính phủ': [['Cho phép thành lập hội cấp tỉnh', 20]],
    'Việc làm': [['Cấp giấy phép lao động cho người nước ngoài', 5]],
    'Thi đua - Khen thưởng': [['Tặng bằng khen của Chủ tịch UBND tỉnh', 15]],
  },
  'so-tu-phap': {
    'Lý lịch tư pháp': [['Cấp phiếu lý lịch tư pháp', 10]],
    'Công chứng': [['Bổ nhiệm công chứng viên', 15]],
    'Luật sư': [['Đăng ký hoạt động của tổ chức hành nghề luật sư', 7]],
  },
  'so-cong-thuong': {
    'Xúc tiến thương mại': [['Thông báo thực hiện khuyến mại', null]],
    'Lưu thông hàng hóa': [['Cấp giấy phép bán buôn rượu trên địa bàn tỉnh', 10]],
    'Hóa chất': [['Cấp giấy chứng nhận đủ điều kiện kinh doanh hóa chất', 12]],
  },
  'so-y-te': {
    'Khám bệnh, chữa bệnh': [['Cấp giấy phép hành nghề khám bệnh, chữa bệnh', 20]],
    'Dược phẩm': [['Cấp chứng chỉ hành nghề dược', 10]],
  },
  'ban-quan-ly-kkt': {
    'Đầu tư tại Việt Nam': [['Cấp giấy chứng nhận đăng ký đầu tư', 10]],
    'Môi trường': [['Cấp giấy phép môi trường trong khu kinh tế', 15]],
  },
};

const COMMUNE: Plan = {
  'Hộ tịch': [
    ['Đăng ký khai sinh', 1],
    ['Đăng ký kết hôn', 3],
    ['Cấp giấy xác nhận tình trạng hôn nhân', 3],
  ],
  'Đất đai': [['Xác nhận hiện trạng sử dụng đất', 10]],
  'Bảo trợ xã hội': [['Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', 5]],
};

const COMMUNES = ['xa-dong-mau', 'xa-tan-thu', 'phuong-trung-tam', 'phuong-ben-thu'];

let serial = 0;
const expand = (unitId: string, plan: Plan): Procedure[] =>
  Object.entries(plan).flatMap(([field, list]) =>
    list.map(([name, workingDays]): Procedure => {
      serial += 1;
      return {
        code: `1.999${String(serial).padStart(3, '0')}`,
        name,
        field,
        unitId,
        level: serial % 3 === 0 ? 'Một phần' : 'Toàn trình',
        workingDays,
      };
    }),
  );

/** Every procedure, in the order of the catalogue. */
export const PROCEDURES: readonly Procedure[] = [
  ...expand('so-xay-dung', CONSTRUCTION),
  ...Object.entries(OTHERS).flatMap(([unitId, plan]) => expand(unitId, plan)),
  ...COMMUNES.flatMap((unitId) => expand(unitId, COMMUNE)),
];

/** The procedures of one unit, in the order of the catalogue. */
export function proceduresOf(unitId: string): Procedure[] {
  return PROCEDURES.filter((one) => one.unitId === unitId);
}

/** The screens of the sample portal: what the landing page lists and what `startPortal` tells. */
export interface Screen {
  id: string;
  path: string;
  title: string;
  /** What has to be done before figures stand on the screen. */
  press: string;
}

export const SCREENS: readonly Screen[] = [
  {
    id: 'hatinh-06a',
    path: '/dvc/thong-ke/bao-cao-06a',
    title: 'Báo cáo 06a theo đơn vị',
    press: 'Thống kê',
  },
  {
    id: 'hatinh-by-unit',
    path: '/dvc/thong-ke/bao-cao-tong-hop-don-vi',
    title: 'Báo cáo tổng hợp theo đơn vị',
    press: 'Thống kê',
  },
  {
    id: 'hatinh-digitised',
    path: '/dvc/thong-ke/so-hoa-ho-so',
    title: 'Số hóa hồ sơ, kết quả giải quyết',
    press: 'Thống kê',
  },
  {
    id: 'hatinh-all',
    path: '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so',
    title: 'Theo dõi tất cả hồ sơ',
    press: '',
  },
  {
    id: 'hatinh-waiting-return',
    path: '/dvc/tra-ket-qua/cho-tra-ket-qua',
    title: 'Chờ trả kết quả',
    press: '',
  },
  { id: 'hatinh-returned', path: '/dvc/tra-ket-qua/da-tra', title: 'Đã trả kết quả', press: '' },
  {
    id: 'hatinh-public',
    path: '/portaldvc/thong-ke?nam=2026&thang=10',
    title: 'Tình hình giải quyết hồ sơ (trang công khai)',
    press: '',
  },
  {
    id: 'igate-list',
    path: '/vi/dossier/search?acceptFrom=2026-09-01&acceptTo=2026-10-31&page=1',
    title: 'Tra cứu hồ sơ',
    press: '',
  },
  { id: 'igate-detail', path: '/vi/dossier/search/{id}', title: 'Chi tiết hồ sơ', press: '' },
  {
    id: 'igate-procedures',
    path: '/vi/procedure',
    title: 'Danh mục thủ tục hành chính',
    press: '',
  },
  {
    id: 'opencps-report',
    path: '/web/mot-cua/bao-cao#/bao-cao/1?year=2026&month=0',
    title: 'Báo cáo thống kê tình hình giải quyết hồ sơ',
    press: '',
  },
];

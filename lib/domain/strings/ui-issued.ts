/** Texts of "Báo cáo đã tạo": reports that were written, their values, comparing them. */
import { defineStrings } from './catalogue';

export const uiIssuedStrings = defineStrings({
  interrupted: {
    vi: 'Việc tạo báo cáo bị ngắt giữa chừng; hãy bấm lại.',
    en: 'Writing the report was broken off; press again.',
  },
  noBytes: {
    vi: 'Tệp này không còn được giữ, chỉ còn các giá trị.',
    en: 'The file is no longer kept, only its values.',
  },
});

/** What a unit is asked about its report, as it stands in a letter: what the reader tells its own user would not do there. */
import { defineStrings } from './catalogue';

export const letterStrings = defineStrings({
  'report/read-unclear': {
    vi: 'Mục “{label}” ghi “{text}”; đề nghị ghi rõ giá trị.',
    en: '“{label}” says “{text}”; please state its value clearly.',
  },
  // Nothing but dots stands there.
  'report/read-unclear@blank': {
    vi: 'Mục “{label}” để trống; đề nghị bổ sung.',
    en: '“{label}” is left blank; please fill it in.',
  },
  'report/read-inexact': {
    vi: 'Mục “{label}” ghi “{text}”; đề nghị ghi con số chính xác.',
    en: '“{label}” says “{text}”; please state the exact number.',
  },
  'report/read-contradiction': {
    vi: 'Mục “{label}” được ghi các giá trị khác nhau trong báo cáo ({values}); đề nghị cho biết giá trị nào đúng.',
    en: '“{label}” has different values in the report ({values}); please say which is right.',
  },
  'report/read-embedded': {
    vi: 'Một số đoạn của báo cáo là tệp nhúng nên không đọc được; đề nghị mở bằng Word, lưu lại thành tệp .docx và gửi lại.',
    en: 'Some passages are files inside the report and cannot be read; please save it anew as .docx in Word and send it again.',
  },
  'report/read-font-unsure': {
    vi: 'Một số chữ trong báo cáo dùng phông chữ cũ nên không chắc đọc đúng (“{text}”); đề nghị chuyển sang Unicode và gửi lại.',
    en: 'Some letters are set in an old font and may be misread (“{text}”); please convert them to Unicode and send it again.',
  },
});

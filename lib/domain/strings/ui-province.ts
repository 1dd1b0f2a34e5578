/** Texts of the province's view. */
import { defineStrings } from './catalogue';

export const uiProvinceStrings = defineStrings({
  nav: { vi: 'Toàn tỉnh', en: 'Province' },
});

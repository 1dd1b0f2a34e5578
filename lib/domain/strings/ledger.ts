/** What the keeper of the ledger answers when it refuses to write. */
import { defineStrings } from './catalogue';

export const ledgerStrings = defineStrings({
  profileChanged: {
    vi: 'Hồ sơ đơn vị vừa được sửa ở một cửa sổ khác; hãy xem lại rồi lưu.',
    en: 'The profile was just changed in another window; look again, then save.',
  },
});

/** "Không", "Không có kiến nghị gì thêm" in the place of a list or a count: there is nothing, and it was said. */
import { fold } from '../../domain/text';

const DENIED = /^(?:trong nam )?(?:khong|chua)(?: co| phat sinh| co phat sinh| ghi nhan)?(?= |$)/;
/** Words that add nothing to a denial. */
const FILLERS = new Set(['gi', 'nao', 'them', 'khac', 'noi', 'dung', 'y', 'kien', 've', 'va']);

/** Whether the text says only that there is nothing of what `label` names. */
export function saysNothing(text: string, label = ''): boolean {
  const said = fold(text.replace(/[.;,\s]+$/, ''));
  const denied = DENIED.exec(said)?.[0];
  if (denied === undefined) return false;
  const named = new Set(fold(label).split(/[^\p{L}\d]+/u));
  const rest = said.slice(denied.length).split(/[^\p{L}\d]+/u);
  return rest.every((word) => word === '' || FILLERS.has(word) || named.has(word));
}

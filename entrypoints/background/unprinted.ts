/** What templates would leave out of a year's report as it stands. */
import { fromBase64 } from '../../lib/domain/base64';
import type { Unprinted } from '../../lib/domain/template';
import type { Sender } from '../../lib/platform/messaging';
import { checkReport } from '../../lib/report/render-report';
import { gatherReport } from './generate-report';
import { ledger } from './ledger';

/**
 * By the template's id, what is left out on purpose among it; null where nothing can be said: a template of another
 * form than the year's report, or one that cannot be filled.
 *
 * @param build as in `figuresOfYear`
 */
export async function unprintedBy(
  year: number,
  ids: readonly string[],
  sender: Sender,
  build?: string,
): Promise<Record<string, Unprinted[] | null>> {
  const templates = await ledger().templates.bulkGet([...ids]);
  if (templates.every((one) => one === undefined)) return {};
  const { form, input, figures, register, profile } = await gatherReport(year, sender, build);
  const checked = checkReport(form, input, { figures, register, profile });
  const { fillTemplate } = await import('../../lib/report/template/fill');
  const { unprintedIn } = await import('../../lib/report/template/unprinted');
  const lost: Record<string, Unprinted[] | null> = {};
  for (const one of templates) {
    if (one === undefined) continue;
    const filled = one.form === form.id ? fillTemplate(fromBase64(one.bytes), checked.draft) : null;
    lost[one.id] = filled === null || filled.bytes === null ? null : unprintedIn(filled, checked);
  }
  return lost;
}

/** A layout is data: a form changes what it wants within the decree, and is told by place what the decree does not allow. */
import { describe, expect, it } from 'vitest';
import nd30 from '../../../lib/packs/builtin/report-hatinh/layout-nd30-2020.json';
import { checkPackFile } from '../../../lib/packs/check-file';
import { completeForm } from '../../../lib/packs/form-frame';
import { layoutSchema } from '../../../lib/packs/report-layout-schema';
import { reportFormSchema } from '../../../lib/packs/report-schema';
import { exampleText } from './support/forms';

const withLayout = (layout: unknown): string =>
  exampleText().replace('"layout": "nd30-2020"', `"layout": ${JSON.stringify(layout)}`);
const faults = (layout: unknown) =>
  checkPackFile('x.json', withLayout(layout)).problems.map(({ code, args }) => [code, args]);
const layoutOf = (layout: unknown) => {
  const pack = JSON.parse(withLayout(layout)) as { contributes: { reports: unknown[] } };
  return completeForm(reportFormSchema.parse(pack.contributes.reports[0])).layout;
};

describe('changes to the decree’s layout', () => {
  it('hold, and all that they do not name stays', () => {
    const changes = {
      base: 'nd30-2020',
      page: { left: 35, top: 25 },
      roles: { text: { size: 13, line: 1.5 } },
      rules: { subject: { share: 0.35 } },
    };
    expect(faults(changes)).toEqual([]);
    const base = layoutSchema.parse(nd30);
    expect(layoutOf(changes)).toEqual({
      ...base,
      page: { ...base.page, left: 35, top: 25 },
      roles: { ...base.roles, text: { ...base.roles.text, size: 13, line: 1.5 } },
      rules: { ...base.rules, subject: { ...base.rules.subject, share: 0.35 } },
    });
    expect(layoutOf('nd30-2020')).toEqual(base);
  });

  it('a whole layout of the form’s own is taken too', () => {
    const own = { ...nd30, id: 'rieng', page: { ...nd30.page, right: 20 } };
    expect(faults(own)).toEqual([]);
    expect(layoutOf(own).page.right).toBe(20);
  });

  const at = 'contributes.reports[0].layout';
  it.each([
    [{ page: { left: 40 } }, ['pack/too-big', { at: `${at}.page.left`, most: '35' }]],
    [{ page: { top: 10 } }, ['pack/too-small', { at: `${at}.page.top`, least: '20' }]],
    [
      { roles: { recipient: { size: 13 } } },
      ['pack/layout-size', { role: 'recipient', size: '13', least: '11', most: '11' }],
    ],
    [
      { rules: { orgName: { share: 1 } } },
      ['pack/too-big', { at: `${at}.rules.orgName.share`, most: '0.5' }],
    ],
    [{ pages: {} }, ['pack/unknown-key', { key: 'pages', at }]],
  ])('%j is refused where it stands', (change, fault) => {
    expect(faults({ base: 'nd30-2020', ...change })).toEqual([fault]);
  });
});

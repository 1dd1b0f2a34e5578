/** The sample year's data file: sound by the schemas of the messages that carry it, and nothing of it is real. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { protocol } from '../../lib/domain/protocol';
import { DEFAULT_FORM, reportForms } from '../../lib/packs/report-forms';
import { parseValues } from '../../lib/report/values/parse-values';

interface SampleYear {
  readings: { url: string; input: string }[];
  entries: object[];
  drafts: { values: Record<string, unknown> }[];
  profile: object;
}
const text = readFileSync(new URL('../../components/sample/year.json', import.meta.url), 'utf8');
const data = JSON.parse(text) as SampleYear;

describe('the data of the sample year', () => {
  it.each(data.readings.map((reading) => [reading.url, reading] as const))(
    'a page is taken whole: %s',
    (_, reading) => {
      expect(protocol['reading/record'].request.parse({ reading })).toEqual({ reading });
    },
  );

  it('entries, drafts and profile are taken whole', () => {
    const { entries, drafts, profile } = data;
    expect(protocol['register/save'].request.parse({ entries })).toEqual({ entries });
    for (const draft of drafts)
      expect(protocol['draft/save'].request.parse({ draft })).toEqual({ draft });
    expect(protocol['profile/save'].request.parse({ profile })).toEqual({ profile });
  });

  it('what was typed has the types of the form', () => {
    const form = reportForms().find(DEFAULT_FORM)!;
    for (const { values } of data.drafts)
      expect(parseValues(form, values).problems.filter((one) => one.severity === 'error')).toEqual(
        [],
      );
  });

  it('names no site that could exist', () => {
    const hosts = new Set([...text.matchAll(/https?:\/\/([^/"]+)/g)].map((found) => found[1]));
    expect([...hosts]).toEqual(['motcua.tinhmau.example']);
  });
});

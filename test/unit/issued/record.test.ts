/** What is kept of a written report, and that it gives the same bytes again. */
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../lib/domain/base64';
import { sha256Of } from '../../../lib/domain/checksum';
import { issuedSchema } from '../../../lib/domain/issued';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { reportForms } from '../../../lib/packs/report-forms';
import { newEntry } from '../../../lib/register/entries';
import { issuedRecord } from '../../../lib/report/issued-record';
import { renderAgain } from '../../../lib/report/render-again';
import { renderReport } from '../../../lib/report/render-report';
import { figure, statistics } from '../figures/support/builders';
import { facts2022 } from '../report/facts-2022';

const FORM = reportForms().find('report-hatinh')!;
const PERIOD = { from: '2022-01-01', to: '2022-11-17' };
const page = statistics('page', PERIOD, [figure('received.inPeriod', 1701)], {
  title: 'Báo cáo tổng hợp',
  url: 'https://motcua.example.vn/bao-cao?nguoi=an-danh',
  readAt: '2022-11-18T08:00:00+07:00',
});
const figures = figuresOf(ledgerOf([page]), {
  ...{ period: PERIOD, policy: defaultPolicy(), unit: null, unitChosen: true },
});

async function recordOf(change: (input: ReturnType<typeof facts2022>) => void = () => undefined) {
  const input = facts2022();
  delete input.values['dossiers.received'];
  delete input.values['audit.count'];
  delete input.values['org.name'];
  input.carried = { 'risk.narrative': 2021 };
  change(input);
  const register = [newEntry('audit', 2022, { date: '2022-10-19', minor: 0, major: 0 })];
  const report = await renderReport(FORM, input, {
    ...{ figures, register, profile: { 'org.name': 'Sở Xây dựng' } },
    overrides: { C10: 'đã báo cáo riêng' },
  });
  return issuedRecord(report, report.bytes!, {
    ...{ figures, carried: input.carried, overrides: { C10: 'đã báo cáo riêng' } },
    ...{ formVersion: '1.2.3', program: '0.9.9', policy: 'default' },
    at: '2022-11-18T09:00:00+07:00',
  });
}

describe('the record of a written report', () => {
  it('holds the document under its own checksum, and fits its schema', async () => {
    const row = await recordOf();

    expect(sha256Of(fromBase64(row.docx!))).toBe(row.sha256);
    expect(issuedSchema.parse(JSON.parse(JSON.stringify(row)))).toEqual(
      JSON.parse(JSON.stringify(row)),
    );
    expect(row).toMatchObject({
      ...{ year: 2022, unit: 'Sở Xây dựng', part: false, period: PERIOD, program: '0.9.9' },
      form: { id: 'report-hatinh', version: '1.2.3' },
      fileName: 'Bao-cao-ISO-SXD-2022.docx',
      overrides: { C10: 'đã báo cáo riêng' },
    });
  });

  it('says of each value what is printed, what it is, and where it came from', async () => {
    const { values } = await recordOf();
    const of = (key: string) => values.find((value) => value.key === key);

    expect(of('dossiers.received')).toMatchObject({
      value: 1701,
      printed: '1701',
      source: {
        kind: 'figures',
        concept: 'received.inPeriod',
        basis: 'page-total',
        pages: [
          {
            title: 'Báo cáo tổng hợp',
            site: 'motcua.example.vn',
            readAt: '2022-11-18T08:00:00+07:00',
          },
        ],
      },
    });
    expect(of('doc.date')).toMatchObject({ value: '2022-11-18', source: { kind: 'typed' } });
    expect(of('doc.date')!.printed).toContain('ngày 18 tháng 11 năm 2022');
    expect(of('org.name')).toMatchObject({ value: 'Sở Xây dựng', source: { kind: 'profile' } });
    expect(of('org.name')!.printed).toContain('SỞ XÂY DỰNG');
    expect(of('audit.count')).toMatchObject({ value: 1, source: { kind: 'register' } });
    expect(of('audit.count')!.source.entries).toHaveLength(1);
    expect(of('risk.narrative')!.source).toEqual({ kind: 'carried', year: 2021 });
    expect(values.some(({ value }) => value === null)).toBe(false);
  });

  it('never holds more of an address than its host', async () => {
    expect(JSON.stringify(await recordOf())).not.toContain('an-danh');
  });

  it('gives the very bytes when it is rendered again, whatever ledger and profile say by then', async () => {
    const row = await recordOf();
    const again = (await renderAgain(FORM, row, null))!;

    expect(sha256Of(again)).toBe(row.sha256);
  });

  it('gives the very bytes also where values are missing, odd, or name a figure', async () => {
    const row = await recordOf((input) => {
      input.values['risk.narrative'] =
        'Có {{dossiers.received}} hồ sơ & {{inProgress.total}} <b>đang</b> làm\u0007';
      input.values['sign.name'] = null;
      delete input.values['annex.rows'];
      delete input.values['proposals'];
    });
    const kept = JSON.parse(JSON.stringify(row)) as typeof row;

    expect(sha256Of((await renderAgain(FORM, kept, null))!)).toBe(row.sha256);
    expect(row.values.find(({ key }) => key === 'risk.narrative')!.printed).toContain(
      'Có 1701 hồ sơ',
    );
  });

  it('says what was printed beside the report', async () => {
    const input = facts2022();
    const report = await renderReport(FORM, input, { figures, evidence: 'annex' });
    const of = { figures, overrides: {}, formVersion: null, program: '1', policy: 'default' };
    const at = '2022-11-18T09:00:00+07:00';
    const row = issuedRecord(report, report.bytes!, { ...of, at, wishes: { evidence: 'annex' } });

    expect(row.beside).toEqual(['annex']);
    expect((await recordOf()).beside).toBeUndefined();
  });

  it('is the same row for the same draft, another for another number, reason or policy', async () => {
    const [one, same, other] = [
      await recordOf(),
      await recordOf(),
      await recordOf((input) => (input.values['audit.minorNC'] = 5)),
    ];

    expect(same.sha256).toBe(one.sha256);
    expect(same.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });
});

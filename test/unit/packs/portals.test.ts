import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../../lib/packs/labels';
import { portalPackSchema } from '../../../lib/packs/portal-schema';
import { outOfForce, portalOf, portalsOf } from '../../../lib/packs/portals';

const folder = new URL('../../../lib/packs/builtin/', import.meta.url);

describe('built-in portal packs', () => {
  it.each(readdirSync(folder).filter((name) => name.startsWith('portal-')))(
    '%s should follow the schema',
    (name) => {
      const pack: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      expect(portalPackSchema.safeParse(pack).error).toBeUndefined();
    },
  );

  it('should know a portal by its labels before its host', () => {
    const labels = new Set(
      ['Số đầu kỳ', 'Kỳ trước chuyển qua', 'Tiếp nhận trong kỳ'].map(labelKey),
    );
    expect(portalOf('dichvucong.hatinh.gov.vn', labels)?.id).toBe('portal-opencps');
    expect(portalOf('dichvucong.hatinh.gov.vn', new Set())?.id).toBe('portal-hatinh');
    expect(portalOf('example.vn', new Set())).toBeNull();
  });

  it('should pass over a pack that does not apply, to the next one that does', () => {
    const own = portalsOf({
      id: 'cua-toi',
      validFrom: '2026-01-01',
      validTo: '2026-06-30',
      contributes: {
        portals: [{ hosts: ['dichvucong.hatinh.gov.vn'], signatures: [], statuses: {} }],
      },
    });
    const on = (day: string) =>
      portalOf('dichvucong.hatinh.gov.vn', new Set(), own, (pack) => outOfForce(pack, day) === null)
        ?.id;

    expect(on('2026-06-30')).toBe('cua-toi');
    expect(on('2026-07-01')).toBe('portal-hatinh');
    expect(outOfForce(own[0]!, '2026-07-01')).toEqual({ why: 'no-more', day: '2026-06-30' });
    expect(outOfForce(own[0]!, '2025-12-31')).toEqual({ why: 'not-yet', day: '2026-01-01' });
  });
});

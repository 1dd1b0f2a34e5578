import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../../lib/packs/labels';
import { portalPackSchema } from '../../../lib/packs/portal-schema';
import { portalOf } from '../../../lib/packs/portals';

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
});

/** Policies through one door: the built-in ones held to their schema, the officer's own beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackFile } from '../../../lib/packs/check-file';
import { ownPackSchema } from '../../../lib/packs/own-pack-schema';
import {
  defaultPolicy,
  policiesFor,
  policyBook,
  policyById,
  policyIds,
  type OwnPack,
} from '../../../lib/packs/policies';
import { switchStrings } from '../../../lib/domain/strings/ui-policy';
import { policyRulesSchema } from '../../../lib/domain/policy';

const BUILTIN = new URL('../../../lib/packs/builtin/', import.meta.url);
const files = readdirSync(BUILTIN).filter((name) => /^(policy|calendar)-.*\.json$/.test(name));

const ownPack = (id: string, policies: object[]): OwnPack => ({
  file: id,
  json: {
    id,
    version: '1.0.0',
    displayName: { vi: 'Cách của tôi' },
    engines: { 'motcua-iso': '>=0.1.0' },
    validFrom: null,
    validTo: null,
    contributes: { policies },
  },
});
const mine = (id: string, over: object = {}) => ({
  ...defaultPolicy(),
  id,
  source: 'Công văn của tỉnh',
  ...over,
});

describe('built-in policies', () => {
  it.each(files)('%s is a sound pack, written as the schema reads it', (file) => {
    const text = readFileSync(new URL(file, BUILTIN), 'utf8');
    const { problems, json } = checkPackFile(file, text);
    expect(problems).toEqual([]);
    const { contributes } = json as { contributes: unknown };
    expect(ownPackSchema.parse(json).contributes).toEqual(contributes);
  });

  it('are in force by their dates', () => {
    expect(policiesFor('2022-06-22').map(({ id }) => id)).not.toContain('qd766');
    expect(policiesFor('2022-06-23').map(({ id }) => id)).toContain('qd766');
    expect(policiesFor('2022-06-22').map(({ id }) => id)).toContain('default');
  });

  it('carry tables only where they look something up', () => {
    expect(policyIds().filter((id) => policyById(id)?.aids)).toEqual(['qd766', 'epar']);
  });

  it('have words for every value of every switch', () => {
    const wanted = Object.entries(policyRulesSchema.shape).flatMap(([name, schema]) => {
      const inner = 'unwrap' in schema ? schema.unwrap() : schema;
      return inner.options.map((value: string) => `${name}:${value}`);
    });
    expect(Object.keys(switchStrings).sort()).toEqual([...wanted].sort());
  });
});

describe('an officer’s own policies', () => {
  it('stand beside the built-in ones', () => {
    const own = [ownPack('tinh', [mine('tinh-x')])];
    expect(policyIds(own)).toEqual([...policyIds(), 'tinh-x']);
    expect(policyById('tinh-x', own)?.source).toBe('Công văn của tỉnh');
    expect(policyById('tinh-x')).toBeNull();
  });

  it('are never overwritten by a built-in one of the same id', () => {
    const own = [ownPack('tinh', [mine('hanoi')])];
    expect(policyById('hanoi', own)?.source).toBe('Công văn của tỉnh');
    expect(policyIds(own)).toEqual(policyIds());
  });

  it('never change the default, and of two of one id the first holds', () => {
    const own = [
      ownPack('a', [mine('default'), mine('x', { source: 'Thứ nhất' })]),
      ownPack('b', [mine('x', { source: 'Thứ hai' })]),
    ];
    expect(policyById('default', own)).toEqual(defaultPolicy());
    expect(policyById('x', own)?.source).toBe('Thứ nhất');
    expect(
      policyBook(own).problems.map(({ code, args }) => [code, args['id'], args['pack']]),
    ).toEqual([
      ['pack/policy-taken', 'default', 'a'],
      ['pack/policy-taken', 'x', 'b'],
    ]);
  });

  it('skip a policy with a switch nobody knows, and keep the rest', () => {
    const { rules } = defaultPolicy();
    const own = [
      ownPack('a', [mine('bad', { rules: { ...rules, dues: 'current' } }), mine('good')]),
    ];
    expect(policyBook(own).problems.map(({ code }) => code)).toEqual(['pack/bad-item']);
    expect(policyById('bad', own)).toBeNull();
    expect(policyById('good', own)).not.toBeNull();
  });

  it('take a switch that is left out from the default', () => {
    const {
      endEvent,
      due,
      compare,
      missingDue,
      paused,
      withdrawn,
      refused,
      openOnDueDay,
      missingReceipt,
    } = defaultPolicy().rules;
    const rules = {
      endEvent,
      due,
      compare,
      missingDue,
      paused,
      withdrawn,
      refused,
      openOnDueDay,
      missingReceipt,
    };
    const own = [ownPack('a', [mine('old', { rules })])];
    expect(policyById('old', own)?.rules).toEqual(defaultPolicy().rules);
  });
});

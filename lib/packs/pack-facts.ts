/** What a pack contributes, in short: for the pack page and for the question before a file is taken in. */
import type { uiPackPageStrings } from '../domain/strings/ui-pack-page';
import type { Localized } from './header-schema';
import type { OwnPackFile } from './own-pack-schema';

type Key = keyof typeof uiPackPageStrings;

export interface PackFact {
  name: Localized;
  /** More about it, as a text and its arguments. */
  detail: { key: Key; args: Record<string, string | number> } | null;
}

export interface PackFacts {
  point: keyof OwnPackFile['contributes'];
  title: Key;
  facts: PackFact[];
}

const plain = (vi: string): Localized => ({ vi });
const day = ({ day: d, month }: { day: number; month: number }) =>
  `${String(d).padStart(2, '0')}/${String(month).padStart(2, '0')}`;

/** The points it contributes to, each with its items. */
export function packFacts({ contributes }: OwnPackFile): PackFacts[] {
  const { reports, portals, policies, calendars, procedureLimits, organisations } = contributes;
  const { periods, checklists, commands, updateLimits } = contributes;
  const all: [PackFacts['point'], Key, PackFact[]][] = [
    ['reports', 'pointReports', (reports ?? []).map(formFact)],
    ['portals', 'pointPortals', (portals ?? []).map(portalFact)],
    [
      'policies',
      'pointPolicies',
      (policies ?? []).map(({ displayName, source }) => ({
        name: displayName,
        detail: { key: 'detailSource', args: { source } },
      })),
    ],
    [
      'periods',
      'pointPeriods',
      (periods ?? []).map(({ displayName, from, to }) => ({
        name: displayName,
        detail: {
          key: from.yearBefore ? 'detailPeriodBefore' : 'detailPeriod',
          args: { from: day(from), to: day(to) },
        },
      })),
    ],
    [
      'checklists',
      'pointChecklists',
      (checklists ?? []).map(({ displayName, items }) => ({
        name: displayName,
        detail: { key: 'detailItems', args: { count: items.length } },
      })),
    ],
    [
      'commands',
      'pointCommands',
      (commands ?? []).map(({ title }) => ({ name: title, detail: null })),
    ],
    [
      'calendars',
      'pointCalendars',
      (calendars ?? []).map(({ id }) => ({ name: plain(id), detail: null })),
    ],
    [
      'procedureLimits',
      'pointLimits',
      (procedureLimits ?? []).map((limit) => ({
        name: plain(limit.name ?? limit.procedureCode ?? ''),
        detail: { key: 'detailDays', args: { days: limit.workingDays } },
      })),
    ],
    [
      'updateLimits',
      'pointUpdateLimits',
      (updateLimits ?? []).map(({ title, workingDays }) => ({
        name: title,
        detail: { key: 'detailDays', args: { days: workingDays } },
      })),
    ],
    [
      'organisations',
      'pointOrganisations',
      (organisations ?? []).map(({ name }) => ({ name: plain(name), detail: null })),
    ],
  ];
  return all.flatMap(([point, title, facts]) =>
    facts.length > 0 ? [{ point, title, facts }] : [],
  );
}

type Form = NonNullable<OwnPackFile['contributes']['reports']>[number];
type Portal = NonNullable<OwnPackFile['contributes']['portals']>[number];

function formFact({ displayName, province, fields, sections, rules }: Form): PackFact {
  const args = { fields: fields.length, sections: sections.length, rules: rules.length };
  return province === undefined
    ? { name: displayName, detail: { key: 'detailForm', args } }
    : { name: displayName, detail: { key: 'detailFormOf', args: { ...args, province } } };
}

function portalFact({ site, hosts, grids = [] }: Portal): PackFact {
  const name = site ?? hosts.join(', ');
  return {
    name: plain(name === '' ? '*' : name),
    detail: { key: 'detailGrids', args: { count: grids.length } },
  };
}

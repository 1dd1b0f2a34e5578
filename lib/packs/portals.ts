/** Portal packs: what one vendor's portal does otherwise than the thesaurus says. */
import type { PageConcept, Status } from '../domain/concepts';
import epar from './builtin/portal-epar.json';
import hatinh from './builtin/portal-hatinh.json';
import igate from './builtin/portal-igate.json';
import opencps from './builtin/portal-opencps.json';
import { labelKey } from './labels';
import { taughtGridOf, type TaughtGrid } from './taught';
import type { TaughtGridEntry } from './taught-schema';

/** The part of a validated pack file that the reader needs. */
export interface PackFile {
  id: string;
  /** First and last day on which the pack applies; null or left out: always, still. */
  validFrom?: string | null;
  validTo?: string | null;
  contributes: {
    portals?: {
      hosts: string[];
      site?: string;
      signatures: string[][];
      statuses: Record<string, string>;
      balance?: string;
      outside?: string[];
      grids?: TaughtGridEntry[];
    }[];
  };
}

export interface PortalPack {
  id: string;
  validFrom: string | null;
  validTo: string | null;
  /** Host patterns: "motcua.example.vn", or "*.example.vn" for every host below. */
  hosts: string[];
  /** Sets of folded labels; one set wholly present makes the page this portal's. */
  signatures: string[][];
  statuses: ReadonlyMap<string, Status>;
  /** False where running columns ignore the period. */
  balance: boolean;
  outside: PageConcept[];
  /** The origin whose grids are taught, or null. */
  site: string | null;
  grids: TaughtGrid[];
}

/** The portals a pack contributes, labels folded. */
export function portalsOf(file: PackFile): PortalPack[] {
  return (file.contributes.portals ?? []).map((portal) => ({
    id: file.id,
    validFrom: file.validFrom ?? null,
    validTo: file.validTo ?? null,
    hosts: portal.hosts,
    site: portal.site?.toLowerCase() ?? null,
    grids: (portal.grids ?? []).map((grid) => taughtGridOf(file.id, grid)),
    signatures: portal.signatures.map((labels) => labels.map(labelKey)),
    statuses: new Map(
      Object.entries(portal.statuses).map(([text, status]) => [labelKey(text), status as Status]),
    ),
    balance: portal.balance !== 'ignore',
    outside: (portal.outside ?? []) as PageConcept[],
  }));
}

const builtin: readonly PortalPack[] = [hatinh, igate, opencps, epar].flatMap((file) =>
  portalsOf(file as PackFile),
);

const hostMatches = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** Why a pack does not apply on a day; null where it does, or where the day is not known. */
export function outOfForce(
  { validFrom, validTo }: Pick<PortalPack, 'validFrom' | 'validTo'>,
  day: string | null,
): { why: 'not-yet' | 'no-more'; day: string } | null {
  if (day === null) return null;
  if (validFrom !== null && day < validFrom) return { why: 'not-yet', day: validFrom };
  return validTo !== null && day > validTo ? { why: 'no-more', day: validTo } : null;
}

/**
 * The portal pack of a page: by the labels it prints first (a portal may move), then by its host.
 * An officer's own packs are asked before the built-in ones.
 *
 * @param labels folded header labels of the page
 */
export function portalOf(
  host: string | null,
  labels: ReadonlySet<string>,
  own: readonly PortalPack[] = [],
  applies: (pack: PortalPack) => boolean = () => true,
): PortalPack | null {
  const all = [...own, ...builtin].filter(applies);
  const signed = all.find((portal) =>
    portal.signatures.some((signature) => signature.every((label) => labels.has(label))),
  );
  if (signed) return signed;
  return (
    all.find((portal) => host !== null && portal.hosts.some((p) => hostMatches(host, p))) ?? null
  );
}

/** Whether a pack file may have something to say about pages of this origin. */
export function concernsOrigin(file: PackFile, origin: string): boolean {
  const host = /^https?:\/\/([^/:]+)/.exec(origin)?.[1] ?? '';
  return (file.contributes.portals ?? []).some(
    ({ site, hosts, signatures }) =>
      site?.toLowerCase() === origin.toLowerCase() ||
      hosts.some((pattern) => hostMatches(host, pattern)) ||
      (site === undefined && signatures.length > 0),
  );
}

/** Whether a pack file has taught grids of exactly this origin. */
export const teachesSite = (file: PackFile, origin: string): boolean =>
  (file.contributes.portals ?? []).some(
    ({ site, grids = [] }) => site?.toLowerCase() === origin.toLowerCase() && grids.length > 0,
  );

/** Measures that the portals of a built-in pack keep out of their tables. */
export const outsideOfPortal = (id: string): readonly PageConcept[] =>
  builtin.filter((portal) => portal.id === id).flatMap(({ outside }) => outside);

/** Why a built-in pack reads a page: its address, or the labels printed on it; null for any other pack. */
export function whyBuiltin(id: string, url: string | null): 'host' | 'labels' | null {
  const pack = builtin.find((portal) => portal.id === id);
  if (!pack) return null;
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  return pack.hosts.some((pattern) => hostMatches(host, pattern)) ? 'host' : 'labels';
}

/** Portal packs: what one vendor's portal does otherwise than the thesaurus says. */
import type { PageConcept, Status } from '../domain/concepts';
import epar from './builtin/portal-epar.json';
import hatinh from './builtin/portal-hatinh.json';
import igate from './builtin/portal-igate.json';
import opencps from './builtin/portal-opencps.json';
import { labelKey } from './labels';

interface PackFile {
  id: string;
  contributes: {
    portals: {
      hosts: string[];
      signatures: string[][];
      statuses: Record<string, string>;
      balance?: string;
      outside?: string[];
    }[];
  };
}

export interface PortalPack {
  id: string;
  /** Host patterns: "motcua.example.vn", or "*.example.vn" for every host below. */
  hosts: string[];
  /** Sets of folded labels; one set wholly present makes the page this portal's. */
  signatures: string[][];
  statuses: ReadonlyMap<string, Status>;
  /** False where running columns ignore the period. */
  balance: boolean;
  outside: PageConcept[];
}

function portalsOf(file: PackFile): PortalPack[] {
  return file.contributes.portals.map((portal) => ({
    id: file.id,
    hosts: portal.hosts,
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

/**
 * The portal pack of a page: by the labels it prints first (a portal may move), then by its host.
 *
 * @param labels folded header labels of the page
 */
export function portalOf(host: string | null, labels: ReadonlySet<string>): PortalPack | null {
  const signed = builtin.find((portal) =>
    portal.signatures.some((signature) => signature.every((label) => labels.has(label))),
  );
  if (signed) return signed;
  return (
    builtin.find((portal) => host !== null && portal.hosts.some((p) => hostMatches(host, p))) ??
    null
  );
}

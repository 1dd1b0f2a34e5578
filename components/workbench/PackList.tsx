/** The officer's own packs: rename, export, remove, and import a colleague's file. */
import { useState } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiPackStrings } from '../../lib/domain/strings/ui-packs';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { useText } from '../text/language';
import { PackImport } from './PackImport';

export interface PackListProps {
  packs: readonly OwnPackFile[];
  /** Each rejects with a reason in words. */
  onKeepPack: (pack: OwnPackFile) => Promise<unknown>;
  onRemovePack: (id: string) => Promise<unknown>;
  onExportPack: (id: string) => Promise<unknown>;
}

/** The list, and the way in for a file. */
export function PackList(props: PackListProps) {
  const t = useText(uiPackStrings);
  const [failure, setFailure] = useState<string | null>(null);
  const run = (work: Promise<unknown>) => {
    setFailure(null);
    work.catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const { packs } = props;
  return (
    <section aria-labelledby="packs-title" className="stack">
      <h2 id="packs-title">{t('title')}</h2>
      <p className="quiet">{packs.length === 0 ? t('none') : t('hint')}</p>
      <ul className="plain stack">
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} run={run} {...props} />
        ))}
      </ul>
      {failure !== null && (
        <p role="alert" className="notice error">
          {t('failed', { reason: failure })}
        </p>
      )}
      <PackImport packs={packs} onKeepPack={props.onKeepPack} />
    </section>
  );
}

type PackRowProps = PackListProps & {
  pack: OwnPackFile;
  run: (work: Promise<unknown>) => void;
};

function PackRow({ pack, run, onKeepPack, onRemovePack, onExportPack }: PackRowProps) {
  const t = useText(uiPackStrings);
  const common = useText(uiCommonStrings);
  const [sure, setSure] = useState(false);
  const name = pack.displayName.vi;
  const rename = (next: string) => {
    const vi = next.trim();
    if (vi !== '' && vi !== name)
      run(onKeepPack({ ...pack, displayName: { ...pack.displayName, vi } }));
  };
  return (
    <li className="stack">
      <input
        key={name}
        className="input"
        aria-label={t('nameOf', { name })}
        defaultValue={name}
        maxLength={120}
        onBlur={(event) => rename(event.target.value)}
      />
      <div className="row">
        <span className="quiet break">{metaOf(pack, t)}</span>
        <button
          type="button"
          className="button"
          aria-label={t('exportOf', { name })}
          onClick={() => run(onExportPack(pack.id))}
        >
          {t('exportOne')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('removeOf', { name })}
          onClick={() => (sure ? run(onRemovePack(pack.id)) : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {sure ? t('removeSure') : common('remove')}
        </button>
      </div>
    </li>
  );
}

function metaOf(pack: OwnPackFile, t: ReturnType<typeof useText<typeof uiPackStrings>>): string {
  const {
    portals,
    organisations,
    policies = [],
    calendars = [],
    procedureLimits = [],
  } = pack.contributes;
  if (
    !portals &&
    organisations &&
    policies.length + calendars.length + procedureLimits.length === 0
  )
    return t('metaUnits', { count: organisations.length, version: pack.version });
  if (!portals) {
    return t('metaRules', {
      policies: policies.map(({ displayName }) => displayName.vi).join(', ') || '–',
      calendars: calendars.length,
      limits: procedureLimits.length,
      version: pack.version,
    });
  }
  const sites = portals.flatMap(({ site, hosts }) => (site ? [site] : hosts));
  const count = portals.reduce((sum, { grids = [] }) => sum + grids.length, 0);
  return t('meta', { site: sites.join(', '), version: pack.version, count });
}

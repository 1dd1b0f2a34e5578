/** Commands that packs contribute: they open a place, or do a thing that the workbench knows; never code. */
import type { Localized } from '../../lib/packs/header-schema';
import type { CommandAction, PackCommand } from '../../lib/packs/command-schema';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import type { Route } from '../workbench/route';
import type { Action } from './action';

export interface PackDoings {
  year: number;
  onRoute: (route: Route) => void;
  onField: (key: string) => void;
  act: Readonly<Record<CommandAction, () => void>>;
  name: (words: Localized) => string;
}

/** The commands of the packs in use, each under its pack's name. */
export function packActions(packs: readonly OwnPackFile[], doings: PackDoings): Action[] {
  return packs.flatMap((pack) =>
    (pack.contributes.commands ?? []).map((command): Action => ({
      id: `pack.${pack.id}.${command.id}`,
      title: doings.name(command.title),
      group: doings.name(pack.displayName),
      run: () => run(command, doings),
    })),
  );
}

function run(command: PackCommand, { year, onRoute, onField, act }: PackDoings): void {
  if ('run' in command) return act[command.run]();
  const { open: view, field = null } = command;
  if (view === 'report' && field !== null) return onField(field);
  return onRoute({ view, year, field });
}

/** The units of the list, with every name that finds them. */
import type { Province } from '../../lib/rollup/province/schema';
import type { Named } from '../basic/NamePicker';

export interface NamedUnit extends Named {
  id: string;
}

export const namedUnits = ({ organisations }: Province): NamedUnit[] =>
  organisations
    .filter(({ kind }) => kind === 'unit')
    .map(({ id, name, aliases }) => ({ id, name, also: aliases.map((alias) => alias.name) }));

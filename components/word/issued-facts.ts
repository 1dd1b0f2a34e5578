import type { Issued } from '../../lib/domain/issued';

/** A value of a written report by its key; null where it was not known. */
export const valueOf = ({ values }: Pick<Issued, 'values'>, key: string): unknown =>
  values.find((one) => one.key === key)?.value ?? null;

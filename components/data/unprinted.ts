/** What templates would leave out of a year's report as it stands: asked of the background, which fills them. */
import { useEffect, useState } from 'react';
import type { Protocol } from '../../lib/domain/protocol';
import type { TemplateHead, Unprinted } from '../../lib/domain/template';
import { send } from '../../lib/platform/messaging';
import { BUILD } from '../summary/ask';
import { inSample } from './sample';
import { useTemplates } from './templates';

type Lost = Readonly<Record<string, readonly Unprinted[] | null>>;
const NONE: Lost = {};

/**
 * By the template's id; null: nothing can be said of it. Templates that are being asked about are not in it yet.
 *
 * @param stamp changes with what the report is made of
 */
export function useUnprinted(
  year: number,
  templates: readonly TemplateHead[],
  stamp: string,
): Lost {
  const [lost, setLost] = useState<Lost>(NONE);
  // What is left out on purpose changes nothing of what is printed.
  const asked = templates.map(({ id }) => id).join(' ');
  useEffect(() => {
    let alive = true;
    const ids = asked === '' ? [] : asked.split(' ');
    const answer: Promise<{ lost: Lost }> =
      ids.length === 0
        ? Promise.resolve({ lost: NONE })
        : send<Protocol, 'template/unprinted'>('template/unprinted', { year, ids, build: BUILD });
    answer.then(
      (said) => alive && setLost(said.lost),
      () => alive && setLost(NONE),
    );
    return () => {
      alive = false;
    };
  }, [year, asked, stamp]);
  return lost;
}

/** What the template has to say of a report, without what it leaves out on purpose. */
export const toTell = (
  { omits = [] }: Pick<TemplateHead, 'omits'>,
  lost: readonly Unprinted[] | null | undefined,
): readonly Unprinted[] => (lost ?? []).filter(({ key }) => !omits.includes(key));

export interface LostInUse {
  /** The template in which the year's report is written; null: the built-in layout. */
  template: TemplateHead | null;
  items: readonly Unprinted[];
  /** Changes with what the report is made of. */
  stamp: string;
}

/** What the report loses in the template that is in use. */
export function useLostInUse(year: number, form: string, stamp: string): LostInUse {
  const all = useTemplates();
  const used = inSample() ? undefined : all?.find((one) => one.inUse && one.form === form);
  const lost = useUnprinted(year, used ? [used] : [], stamp);
  return { template: used ?? null, items: used ? toTell(used, lost[used.id]) : [], stamp };
}

/** Notes what a template leaves out on purpose. */
export const omitInTemplate = (id: string, omits: readonly string[]): Promise<unknown> =>
  send<Protocol, 'template/omit'>('template/omit', { id, omits: [...omits] });

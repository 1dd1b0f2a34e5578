/** The Word template of a unit's report as the list of units sees it: which one, and what is told of it before. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { fromBase64 } from '../../lib/domain/base64';
import type { TemplateHead } from '../../lib/domain/template';
import { namesOfReport } from '../../lib/report/other-names';
import type { CheckedReport, ReportTemplate } from '../../lib/report/render-report';
import { templateGone, unitTemplateId } from '../../lib/report/unit-template';
import { ledgerDb } from './ledger';
import type { UnitDesk } from './unit-report';

interface Kept {
  /** The same while it is the same file: what was told of it stands until it is told anew. */
  of: string;
  /** Null where it is gone, or prints another form. */
  template: ReportTemplate | null;
}

/** Null while it is being read. */
function useKept(id: string, form: string): Kept | null {
  const found = useLiveQuery(async () => {
    const own = await ledgerDb().templates.get(id);
    if (own?.form !== form) return { id, of: `${id} -`, template: null };
    const template = { bytes: fromBase64(own.bytes), name: own.name, omits: own.omits };
    return { id, of: `${id} ${own.savedAt}`, template };
  }, [id, form]);
  // What was read for the choice before says nothing of this one.
  return found?.id === id ? found : null;
}

type Of = Pick<UnitDesk, 'profile' | 'form'>;

/**
 * What its template has to say of the unit's report as it stands: faults, values that it does not print, names and
 * numbers typed into it; the same as comes with the report. Null while that is being worked out.
 */
export function useToldOfTemplate(
  { profile, form }: Of,
  unit: string,
  checked: CheckedReport | null,
): readonly Problem[] | null {
  const kept = useKept(unitTemplateId(profile.values, unit, form.id) ?? '', form.id);
  const names = useMemo(() => namesOfReport(profile, unit), [profile, unit]);
  const [told, setTold] = useState<{ of: string; problems: readonly Problem[] } | null>(null);
  useEffect(() => {
    let alive = true;
    const work = async () => {
      if (kept === null) return;
      const { of, template } = kept;
      const tell = (problems: Problem[]) => alive && setTold({ of, problems });
      if (template === null) return tell([templateGone(unit)]);
      if (checked === null) return;
      const { toldBefore } = await import('../../lib/report/template/told');
      tell(toldBefore(template, checked, names));
    };
    void work().catch(() => undefined);
    return () => {
      alive = false;
    };
  }, [kept, checked, names, unit]);
  return told !== null && told.of === kept?.of ? told.problems : null;
}

/** Templates in which a report of the form may be written; of one name, the time it was saved tells them apart. */
export function choosable(
  all: readonly TemplateHead[],
  form: string,
  showAt: (instant: string) => string,
): { id: string; name: string }[] {
  const own = all.filter((one) => one.form === form);
  return own.map(({ id, name, savedAt }) => {
    const isAlone = own.filter((one) => one.name === name).length === 1;
    return { id, name: isAlone ? name : `${name} (${showAt(savedAt)})` };
  });
}

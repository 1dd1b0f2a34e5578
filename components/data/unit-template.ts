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

/** The file of a template that prints the form, null where it is gone; undefined while it is being read. */
function useKept(id: string, form: string): ReportTemplate | null | undefined {
  const found = useLiveQuery(async () => {
    const own = await ledgerDb().templates.get(id);
    const isFit = own?.form === form;
    const template = isFit
      ? { bytes: fromBase64(own.bytes), name: own.name, omits: own.omits }
      : null;
    return { id, template };
  }, [id, form]);
  // What was read for the choice before says nothing of this one.
  return found?.id === id ? found.template : undefined;
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
  const template = useKept(unitTemplateId(profile.values, unit, form.id) ?? '', form.id);
  const names = useMemo(() => namesOfReport(profile, unit), [profile, unit]);
  const [told, setTold] = useState<{ of: unknown; problems: readonly Problem[] } | null>(null);
  useEffect(() => {
    let alive = true;
    const work = async () => {
      if (template === null) return [templateGone(unit)];
      if (template === undefined || checked === null) return null;
      const { toldBefore } = await import('../../lib/report/template/told');
      return toldBefore(template, checked, names);
    };
    void work().then(
      (problems) => alive && problems && setTold({ of: template, problems }),
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [template, checked, names, unit]);
  return told !== null && told.of === template ? told.problems : null;
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

/** The workbench with the report of another unit in front: all its keys and commands then work on that. */
import { useMemo } from 'react';
import {
  prefixOf,
  unitChange,
  unitPrefix,
  type UnitChange,
} from '../../lib/report/values/unit-values';
import { unitLists, useUnitForm, type UnitDesk } from '../data/unit-report';
import { sectionModels } from '../form/model';
import { toFill } from '../form/to-fill';
import { isBlank } from '../form/values';
import { inGroups } from './problem-groups';
import type { Route } from './route';
import { WorkbenchView, type WorkbenchViewProps } from './WorkbenchView';

/** The name of the unit whose report the address asks for; null where it asks for another view. */
export function unitOfRoute({ view, field }: Route, desk: UnitDesk): string | null {
  const prefix = view === 'report' && field !== null ? prefixOf(field) : null;
  if (prefix === null) return null;
  const { parts, others, kept } = unitLists(desk);
  const names = [...parts, ...others, ...kept.map(({ name }) => name)];
  const found = names.find((name) => unitPrefix(name) === prefix);
  return found ?? prefix.slice(2, -1).normalize('NFC');
}

interface UnitWorkbenchProps {
  unit: string;
  desk: UnitDesk;
  /** Of the office. */
  view: WorkbenchViewProps;
}

/** Values go into the office's draft under the unit's keys, and take no way of their own. */
export function UnitWorkbench({ unit, desk, view }: UnitWorkbenchProps) {
  const { draft, fields, problems, figures, prefix } = useUnitForm(desk, unit);
  const sections = useMemo(() => sectionModels(desk.form, fields), [desk.form, fields]);
  const shown = useMemo(() => inGroups(problems), [problems]);
  const editing = useEditing(desk.store, unit);
  const { onUndo, onRedo } = view.editor;
  return (
    <WorkbenchView
      {...view}
      editor={{
        ...{ sections, prefix, onUndo, onRedo, ...editing },
        world: { draft, figures: figures?.figures ?? null, register: null, lastYear: null },
      }}
      toFill={toFill(fields)}
      unitReport={{ name: unit, problems: shown, isPartial: figures === null, desk }}
    />
  );
}

/** A blank is no value, as in the office's report. */
function useEditing(store: UnitDesk['store'], unit: string) {
  return useMemo(() => {
    const field = (key: string) => key.slice(unitPrefix(unit).length);
    const change = (what: UnitChange, fromOffice = false) =>
      store.change(unitChange(store.getState().draft.values, unit, what, fromOffice));
    const drop = (key: string) => change({ drop: [field(key)] });
    const set = (key: string, value: unknown, fromOffice = false) =>
      change({ set: { [field(key)]: value } }, fromOffice);
    return {
      onChange: (key: string, value: unknown, exactly = false) =>
        isBlank(value) && !exactly ? drop(key) : set(key, value),
      onReset: drop,
      onOffice: (key: string, value: unknown) => set(key, value, true),
    };
  }, [store, unit]);
}

/** The hand-over as the workbench knows it: what is open by section, and the counts of the sheet. */
import type { HandoverFacts } from '../keep/HandoverCard';
import type { HandoverScreenProps } from '../welcome/HandoverScreen';
import type { OpenSection } from '../welcome/HandoverPage';
import { openWorkOf } from './open-work';
import type { WorkbenchViewProps } from './WorkbenchView';

/** What the page shows. */
export function handoverProps(props: WorkbenchViewProps): HandoverScreenProps {
  const { welcome, choice, unit, figures } = props;
  const { problems, lines } = openWorkOf(props);
  const { entries, readings, readAt, backupAt, lastYear, sites, onAllow } = welcome;
  return {
    year: choice.year,
    unit,
    done: { fields: filledOf(props), entries, readings, readAt, backupAt, lastYear },
    open: figures ? openSections(props) : null,
    problems: problems?.length ?? null,
    lines,
    next: welcome.next ?? [],
    ...{ sites, onAllow },
  };
}

/** What the sheet of a hand-over made now would say. */
export function handoverFacts(props: WorkbenchViewProps): HandoverFacts {
  const { welcome, choice, unit, settings } = props;
  const { fields, problems } = openWorkOf(props);
  return {
    year: choice.year,
    unit,
    filled: filledOf(props),
    open: fields?.length ?? null,
    problems: problems?.length ?? null,
    entries: welcome.entries,
    sites: welcome.sites.map(({ origin }) => origin),
    packs: settings.packs.map(({ displayName }) => displayName.vi),
  };
}

/** Items of the form that have a value; null while the figures are being worked out. */
function filledOf({ editor, figures, toFill }: WorkbenchViewProps): number | null {
  if (!figures) return null;
  const open = new Set(toFill.fields.map(({ field }) => field.key));
  const all = editor.sections.flatMap(({ fields }) => fields);
  return all.filter(({ field, origin }) => origin !== 'none' && !open.has(field.key)).length;
}

/** Open items under the headings of the report. */
function openSections({ editor, toFill }: WorkbenchViewProps): OpenSection[] {
  const open = new Set(toFill.fields.map(({ field }) => field.key));
  return editor.sections.flatMap(({ heading, fields }) => {
    const own = fields.filter(({ field }) => open.has(field.key));
    if (own.length === 0) return [];
    return [
      { heading, fields: own.map(({ field }) => ({ key: field.key, label: field.label.vi })) },
    ];
  });
}

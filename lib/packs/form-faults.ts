/** What a form names must exist: keys, sections, filters, functions; its conditions must be conditions. */
import { conditionFault, keysOfCondition } from './cel-functions';
import { COMPUTE_NAMES, FILTER_NAMES, FRAME_KEYS, FRAME_SECTIONS, RULE_NAMES } from './form-names';
import { conditionsOf, slotsOf, textsOf, type Path, type Placed } from './form-texts';
import { patternFault, patternsOf } from './pattern-faults';
import type { packStrings } from '../domain/strings/packs';
import type { ReportFormSource } from './report-schema';

/** One fault with its place inside the form. */
export interface FormFault {
  path: Path;
  code: keyof typeof packStrings;
  args: Record<string, string>;
}

/** All of them; none: the form can be used. Nothing of it is run. */
export function faultsOfForm(form: ReportFormSource): FormFault[] {
  return [
    ...doubles(form),
    ...ofFields(form),
    ...ofSections(form),
    ...form.annexes.flatMap(({ rows }, at) => ofList(form, rows, ['annexes', at, 'rows'])),
    ...(form.formerFields ?? []).flatMap(({ as }, at) =>
      ofKey(form, as, ['formerFields', at, 'as']),
    ),
    ...ofRules(form),
    ...ofPatterns(form),
    ...textsOf(form).flatMap((text) => ofText(form, text)),
    ...conditionsOf(form).flatMap((condition) => ofCondition(form, condition)),
  ];
}

const fault = (path: Path, code: FormFault['code'], args: FormFault['args']): FormFault => ({
  path,
  code,
  args,
});

function doubles({ fields, sections, annexes, rules }: ReportFormSource): FormFault[] {
  const lists: [string, string, string[]][] = [
    ['fields', 'key', fields.map(({ key }) => key)],
    ['sections', 'id', sections.map(({ id }) => id)],
    ['annexes', 'id', annexes.map(({ id }) => id)],
    ['rules', 'id', rules.map(({ id }) => id)],
  ];
  return lists.flatMap(([list, name, ids]) =>
    ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [fault([list, at, name], 'pack/form-double', { name: id })] : [],
    ),
  );
}

function ofFields({ fields, sections, annexes }: ReportFormSource): FormFault[] {
  const places = [
    ...FRAME_SECTIONS,
    ...sections.map(({ id }) => id),
    ...annexes.map(({ id }) => id),
  ];
  return fields.flatMap(({ type, item, choices, section, compute }, at) => [
    ...(places.includes(section)
      ? []
      : [fault(['fields', at, 'section'], 'pack/form-no-section', { name: section })]),
    ...((type === 'list' || type === 'object') && !item
      ? [fault(['fields', at], 'pack/form-needs', { type, need: 'item' })]
      : []),
    ...(type === 'choice' && !choices
      ? [fault(['fields', at], 'pack/form-needs', { type, need: 'choices' })]
      : []),
    ...(compute === undefined || COMPUTE_NAMES.includes(compute)
      ? []
      : [
          fault(
            ['fields', at, 'compute'],
            'pack/form-no-function',
            nameAmong(compute, COMPUTE_NAMES),
          ),
        ]),
  ]);
}

const nameAmong = (name: string, known: readonly string[]) => ({ name, known: known.join(', ') });

function ofSections(form: ReportFormSource): FormFault[] {
  return form.sections.flatMap(({ blocks, field }, at) => [
    ...(field === undefined ? [] : ofKey(form, field, ['sections', at, 'field'])),
    ...blocks.flatMap((block, index) => {
      const path = ['sections', at, 'blocks', index];
      const own = block.field === undefined ? [] : ofKey(form, block.field, [...path, 'field']);
      if (block.table && block.each === undefined)
        return [...own, fault(path, 'pack/form-needs', { type: 'table', need: 'each' })];
      return block.each === undefined
        ? own
        : [...own, ...ofList(form, block.each, [...path, 'each'])];
    }),
  ]);
}

const isKnown = ({ fields }: ReportFormSource, key: string): boolean =>
  FRAME_KEYS.includes(key) || fields.some((field) => field.key === key);

const ofKey = (form: ReportFormSource, name: string, path: Path): FormFault[] =>
  isKnown(form, name) ? [] : [fault(path, 'pack/form-no-field', { name })];

function ofList(form: ReportFormSource, name: string, path: Path): FormFault[] {
  const field = form.fields.find(({ key }) => key === name);
  const isList = field?.type === 'list' || FRAME_KEYS.includes(name);
  return isList ? [] : [fault(path, 'pack/form-no-list', { name })];
}

function ofRules({ rules }: ReportFormSource): FormFault[] {
  return rules.flatMap(({ checks }, at) =>
    checks.flatMap(({ function: name }, index) =>
      name === undefined || RULE_NAMES.includes(name)
        ? []
        : [
            fault(
              ['rules', at, 'checks', index, 'function'],
              'pack/form-no-function',
              nameAmong(name, RULE_NAMES),
            ),
          ],
    ),
  );
}

function ofPatterns({ rules }: ReportFormSource): FormFault[] {
  return rules.flatMap(({ checks }, at) =>
    checks.flatMap((check, index) =>
      patternsOf(check).flatMap(({ pattern, path: below }) => {
        const path = ['rules', at, 'checks', index, ...below];
        const found = patternFault(pattern);
        if (found === null) return [];
        return found.kind === 'slow'
          ? [fault(path, 'pack/form-slow-pattern', { pattern })]
          : [fault(path, 'pack/form-pattern', { pattern, reason: found.reason })];
      }),
    ),
  );
}

function ofText(form: ReportFormSource, { text, path, list }: Placed): FormFault[] {
  return slotsOf(text).flatMap(({ key, filter }) => [
    ...(filter === null || FILTER_NAMES.includes(filter)
      ? []
      : [fault(path, 'pack/form-no-filter', nameAmong(filter, FILTER_NAMES))]),
    ...ofSlot(form, key, path, list),
  ]);
}

function ofSlot(form: ReportFormSource, key: string, path: Path, list?: string): FormFault[] {
  const [head, ...rest] = key.split('.');
  if (head === 'annexGroup') return [];
  if (head !== 'item') return ofKey(form, key, path);
  const item = form.fields.find((field) => field.key === list)?.item;
  const part = rest.join('.');
  if (list === undefined) return [fault(path, 'pack/form-no-item', { name: key })];
  const isPart = part === '' || part === 'index' || !item || part in item;
  return isPart ? [] : [fault(path, 'pack/form-no-part', { name: part, list })];
}

function ofCondition(form: ReportFormSource, { text, path }: Placed): FormFault[] {
  const reason = conditionFault(text);
  if (reason !== null) return [fault(path, 'pack/form-condition', { reason })];
  return keysOfCondition(text).flatMap((key) => ofKey(form, key, path));
}

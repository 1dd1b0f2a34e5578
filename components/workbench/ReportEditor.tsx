/** The report form: sections at the side, fields in the middle. */
import { memo, useDeferredValue, useState } from 'react';
import type { Figure } from '../../lib/domain/figures';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { DraftPatch } from '../data/draft-store';
import { FigureDetails } from '../figures/FigureDetails';
import type { Commands } from '../basic/QuickFixes';
import { figureKey } from '../figures/figure-key';
import { fieldId, type SectionModel } from '../form/model';
import { FieldRow, type FieldRowProps } from '../form/FieldRow';
import { useNarrativeWorld, type WorldInput } from '../narrative/use-world';
import { NarrativeContext } from '../narrative/world';
import { FormChoice, type FormChoiceProps } from '../packs/FormChoice';
import { useText } from '../text/language';
import { focusField } from './problem-walk';

export interface ReportEditorProps {
  sections: readonly SectionModel[];
  onChange: FieldRowProps['onChange'];
  onReset: FieldRowProps['onReset'];
  /** Take the last change back, make it again; the keys that were touched, null where nothing is left. */
  onUndo?: () => readonly string[] | null;
  onRedo?: () => readonly string[] | null;
  /** What the report of the year before held. */
  lastYear?: { year: number; values: Readonly<Record<string, unknown>> } | null;
  /** Which form the draft follows. */
  formChoice?: FormChoiceProps;
  /** Opens the sources of a figure, by its key. */
  onEvidence?: (key: string) => void;
  /** What the texts of the form may name; left out where they are plain. */
  world?: WorldInput;
  commands?: Commands;
  /** Takes words of another year into a field, marked until they are confirmed. */
  onCarry?: (values: Readonly<Record<string, unknown>>, year: number) => void;
  onConfirm?: (key: string) => void;
  /** Any change of the draft, as one step of undo. */
  onPatch?: (patch: DraftPatch) => void;
  /** The report of another unit: its keys begin with this. */
  prefix?: string;
  onOffice?: FieldRowProps['onOffice'];
}

/** All sections with their fields; a list of links jumps between them. */
export function ReportEditor(props: ReportEditorProps) {
  return props.world ? <WithWorld {...props} world={props.world} /> : <Sections {...props} />;
}

/** Where a text names a figure, its source is one press away. */
function WithWorld(props: ReportEditorProps & { world: WorldInput }) {
  const { sections, onEvidence, onUndo, onRedo, commands = {}, prefix = '' } = props;
  const world = useNarrativeWorld(props.world, {
    commands,
    onSource: (key) => goToSource(prefix + key, sections, onEvidence),
    onUndo: () => onUndo?.(),
    onRedo: () => onRedo?.(),
  });
  // Every row listens to it: a number being typed must not draw them all before the next key.
  const calm = useDeferredValue(world);
  return (
    <NarrativeContext.Provider value={calm}>
      <Sections {...props} />
    </NarrativeContext.Provider>
  );
}

function goToSource(
  key: string,
  sections: readonly SectionModel[],
  onEvidence?: (key: string) => void,
) {
  const model = sections.flatMap(({ fields }) => fields).find(({ field }) => field.key === key);
  if (model?.figure && onEvidence) onEvidence(figureKey(model.figure));
  else if (model) focusField(fieldId(key));
  else onEvidence?.(key);
}

function Sections(props: ReportEditorProps) {
  const { sections, onChange, onReset, onEvidence, formChoice, onOffice } = props;
  const [figure, setFigure] = useState<Figure | null>(null);
  const row = figure && { concept: figure.concept, level: 0 as const, figure };
  return (
    <div className="editor">
      <SectionLinks sections={sections} />
      <div className="form">
        {formChoice && <FormChoice {...formChoice} />}
        {sections.map((section) => (
          <Section
            key={section.id}
            section={section}
            onChange={onChange}
            onReset={onReset}
            onSources={setFigure}
            onOffice={onOffice}
          />
        ))}
      </div>
      <FigureDetails row={row} onClose={() => setFigure(null)} onFull={onEvidence} />
    </div>
  );
}

/** The name of a section: the form's own heading, or ours where it has none. */
export function useSectionName() {
  const t = useText(uiFormStrings);
  return ({ id, heading }: Pick<SectionModel, 'id' | 'heading'>): string => {
    if (heading) return heading;
    return id in SECTION_KEYS ? t(SECTION_KEYS[id as keyof typeof SECTION_KEYS]) : id;
  };
}

const SECTION_KEYS = {
  header: 'headSection',
  preamble: 'preambleSection',
  closing: 'closingSection',
  recipients: 'recipientsSection',
  signature: 'signatureSection',
  annexIA: 'annexSection',
} as const;

const sectionId = (id: string) => `section-${id}`;

function SectionLinks({ sections }: { sections: readonly SectionModel[] }) {
  const t = useText(uiWorkbenchStrings);
  const name = useSectionName();
  const go = (id: string) => {
    const heading = document.getElementById(sectionId(id));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="section-links" aria-label={t('sections')}>
      <ul className="plain">
        {sections.map((section) => {
          const count = section.fields.flatMap(({ problems }) => problems).length;
          return (
            <li key={section.id} data-depth={section.id.split('.').length}>
              <button type="button" className="section-link" onClick={() => go(section.id)}>
                <span>{name(section)}</span>
                {count > 0 && (
                  <span className="badge">
                    {count}
                    <span className="sr-only"> {t('problems')}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type SectionProps = Omit<FieldRowProps, 'model'> & { section: SectionModel };

function Section({ section, ...actions }: SectionProps) {
  const name = useSectionName();
  return (
    <section aria-labelledby={sectionId(section.id)}>
      <h2 id={sectionId(section.id)} tabIndex={-1} data-depth={section.id.split('.').length}>
        {name(section)}
      </h2>
      {section.fields.map((model) => (
        <Row key={model.field.key} model={model} {...actions} />
      ))}
    </section>
  );
}

const Row = memo(FieldRow);

/** Quick fixes of texts: words replaced, copied texts confirmed, documents entered into the register. */
import type { Commands } from '../basic/QuickFixes';
import { handOver } from '../data/handoff';
import type { SectionModel } from '../form/model';
import type { Route } from '../workbench/route';
import { replacedIn } from './replace';

export interface TextPorts {
  sections: readonly SectionModel[];
  onChange: (key: string, value: unknown) => void;
  onConfirm?: (key: string) => void;
}

/** The commands by their dotted ids. */
export function textCommands(
  { sections, onChange, onConfirm }: TextPorts,
  route: Route,
  onRoute: (route: Route) => void,
): Commands {
  const valueOf = (key: string) =>
    sections.flatMap(({ fields }) => fields).find(({ field }) => field.key === key)?.value;
  return {
    'text.replace': ({ field, words, to }) => {
      if (typeof field !== 'string' || typeof words !== 'string' || typeof to !== 'string') return;
      const value = valueOf(field);
      const next = replacedIn(value, words, to);
      if (JSON.stringify(next) !== JSON.stringify(value)) onChange(field, next);
    },
    'carried.confirm': ({ field }) => {
      if (typeof field === 'string') onConfirm?.(field);
    },
    'register.add': ({ text, role }) => {
      if (typeof text === 'string') handOver(text);
      const name = typeof text === 'string' ? 'given' : 'new';
      // Another name each time, so that the form opens though the view stands.
      const asked = [name, Date.now(), ...(typeof role === 'string' ? [role] : [])].join('.');
      onRoute({ view: 'register', year: route.year, field: asked });
    },
  };
}

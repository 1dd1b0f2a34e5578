/** A placeholder in the words of the form, for whoever has never seen its code. */
import type { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import type { ReportForm } from '../../../lib/packs/report-schema';
import { isBlanked, labelOf, type Proposal } from '../../../lib/report/template/from/plan';
import type { useText } from '../../text/language';

type Text = ReturnType<typeof useText<typeof uiTemplateStrings>>;

const OTHERWISE = /\{\{\/if\}\}\{\{#if ![^}]*\}\}([\s\S]*)\{\{\/if\}\}$/;

/** What will stand in the place: ‹the form's name of the value›, a blank, or what holds on a condition. */
export function placeholderWords(
  proposal: Pick<Proposal, 'key' | 'label' | 'placeholder'>,
  form: ReportForm,
  t: Text,
): string {
  const { placeholder, label } = proposal;
  if (isBlanked(proposal)) return placeholder;
  const otherwise = otherwiseOf(proposal);
  if (otherwise !== undefined) return t('otherwiseWords', { text: named(otherwise, form) });
  if (/\{\{item\./.test(placeholder)) return t('eachWords', { label });
  return named(placeholder, form);
}

const otherwiseOf = ({ placeholder }: Pick<Proposal, 'placeholder'>): string | undefined =>
  OTHERWISE.exec(placeholder)?.[1];

/** Whether last year's words stay for as long as they hold. */
export const isKeptWhileTrue = (proposal: Pick<Proposal, 'placeholder'>): boolean =>
  otherwiseOf(proposal) !== undefined;

const named = (text: string, form: ReportForm): string =>
  text.replace(/\{\{([^}|]+)[^}]*\}\}/g, (_, key: string) => `‹${labelOf(form, key.trim())}›`);

/** What the editor says, in the language in force. */
import type { StringArgs } from '../../../lib/domain/strings/catalogue';
import type { uiNarrativeStrings } from '../../../lib/domain/strings/ui-narrative';
import type { Token } from '../../../lib/report/text/tokens';
import type { NarrativeWorld } from '../world';

export type EditorWords = (key: keyof typeof uiNarrativeStrings, args?: StringArgs) => string;

/** "Số hồ sơ phát sinh: 1.099. 06a: “…”, đọc lúc …": a token in a sentence. */
export function sayToken(token: Token, world: NarrativeWorld, t: EditorWords): string {
  const figure = world.figures.get(token.key);
  if (!figure) return `${token.raw}: ${t('unknownFigure')}`;
  const value = world.show(token) ?? t('noValue');
  return t('atToken', { label: figure.label, value, source: figure.source });
}

/** The guide for those who write packs: the page of the documentation itself, bundled, drawn without any HTML of its own. */
import { useMemo, type ReactNode } from 'react';
import { lexer, type Token, type Tokens } from 'marked';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import guide from '../../docs/write-a-pack.md?raw';
import { useText } from '../text/language';

/** The whole guide with a way back. */
export function PackGuide({ onClose }: { onClose: () => void }) {
  const t = useText(uiPackPageStrings);
  const tokens = useMemo(() => lexer(guide), []);
  return (
    <article className="guide stack" lang="vi">
      <p>
        <button type="button" className="button" onClick={onClose} autoFocus>
          {t('guideClose')}
        </button>
      </p>
      {tokens.map(block)}
    </article>
  );
}

/** The page has a heading of its own above: those of the guide begin one below. */
function block(token: Token, key: number): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = `h${Math.min(6, (token as Tokens.Heading).depth + 1)}` as 'h2';
      return <Heading key={key}>{inline(token.tokens)}</Heading>;
    }
    case 'paragraph':
      return <p key={key}>{inline(token.tokens)}</p>;
    case 'code':
      return (
        <pre key={key} tabIndex={0}>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'list':
      return list(token as Tokens.List, key);
    case 'table':
      return table(token as Tokens.Table, key);
    default:
      return null;
  }
}

function list({ ordered, items }: Tokens.List, key: number): ReactNode {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List key={key}>
      {items.map((item, at) => (
        <li key={at}>
          {item.tokens.map((token, index) =>
            token.type === 'text' ? (
              <span key={index}>{inline((token as Tokens.Text).tokens)}</span>
            ) : (
              block(token, index)
            ),
          )}
        </li>
      ))}
    </List>
  );
}

function table({ header, rows }: Tokens.Table, key: number): ReactNode {
  return (
    <div className="table-wrap" key={key}>
      <table>
        <thead>
          <tr>
            {header.map((cell, at) => (
              <th key={at} scope="col">
                {inline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index}>{inline(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Words within a paragraph. A link's address is not followed: nothing leaves the machine. */
function inline(tokens: readonly Token[] | undefined): ReactNode {
  return tokens?.map((token, key) => {
    if (token.type === 'strong') return <strong key={key}>{inline(token.tokens)}</strong>;
    if (token.type === 'em') return <em key={key}>{inline(token.tokens)}</em>;
    if (token.type === 'codespan')
      return <code key={key}>{plain((token as Tokens.Codespan).text)}</code>;
    if (token.type === 'link') return <span key={key}>{inline(token.tokens)}</span>;
    return <span key={key}>{plain('text' in token ? String(token.text) : token.raw)}</span>;
  });
}

/** The lexer hands entities on; React writes them as they should read. */
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

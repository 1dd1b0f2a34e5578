/** Parses a form's texts: `{key|filter:arg}` prints a value, `[[…]]` goes as a whole when a value in it is unknown. */

export type TemplateNode =
  | { kind: 'text'; text: string }
  | { kind: 'value'; key: string; filter: string | null; arg: string | null }
  | { kind: 'optional'; nodes: readonly TemplateNode[] };

const TOKEN = /\[\[([\s\S]*?)\]\]|\{([A-Za-z][\w.]*)(?:\|(\w+)(?::([\w.]+))?)?\}/g;

/** Texts of forms, of which there are few: each is parsed once, however often a report is checked while it is typed. */
const parsed = new Map<string, readonly TemplateNode[]>();

/** The nodes of a template. Values are put in later, so braces inside a value are never read as placeholders. */
export function parseTemplate(template: string): readonly TemplateNode[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const nodes = nodesOf(template);
  parsed.set(template, nodes);
  return nodes;
}

function nodesOf(template: string): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  let end = 0;
  for (const match of template.matchAll(TOKEN)) {
    if (match.index > end) nodes.push({ kind: 'text', text: template.slice(end, match.index) });
    const [whole, optional, key, filter, arg] = match;
    if (optional !== undefined) nodes.push({ kind: 'optional', nodes: parseTemplate(optional) });
    else nodes.push({ kind: 'value', key: key!, filter: filter ?? null, arg: arg ?? null });
    end = match.index + whole.length;
  }
  if (end < template.length) nodes.push({ kind: 'text', text: template.slice(end) });
  return nodes;
}

/** What can be taken out of a file whole. */

/** Whether a paragraph can be taken out whole: nothing but its text goes with it. */
export function isCuttable(
  tokens: readonly string[],
  { from, to }: { from: number; to: number },
): boolean {
  const own = tokens.slice(from, to + 1).join('');
  const count = (name: string) => own.split(`<w:${name} `).length;
  if (
    /<w:(?:sectPr|drawing|pict|object|footnoteReference|endnoteReference|commentReference)[\s>/]|<mc:/.test(
      own,
    )
  )
    return false;
  return (
    count('bookmarkStart') === count('bookmarkEnd') &&
    count('commentRangeStart') === count('commentRangeEnd')
  );
}

/** "Sở Xây dựng" → "SXD": who a comment is from. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

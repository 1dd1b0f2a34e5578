/** The values that a template did not print, as its warning names them. */
import type { Problem } from './problem';
import type { Unprinted } from './template';

/** None of a problem of another kind. */
export const unprintedOf = ({ code, related = [] }: Problem): Unprinted[] =>
  code === 'template/not-printed'
    ? related.map(({ message, place }) => ({ key: place?.words ?? '', label: message }))
    : [];

/** What ties a control to its label, its problems and its provenance. */
export interface InputTie {
  id?: string;
  'aria-label'?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
}

/** The field whose controls are being drawn. */
import { createContext } from 'react';
import type { ReportField } from '../../lib/packs/report-field-schema';

export const FieldContext = createContext<Pick<ReportField, 'register' | 'item'> | null>(null);

/** What a document must be good for to stand in a field; empty where any will do. */
export function rolesOf(field: Pick<ReportField, 'register'> | null): readonly string[] {
  const source = field?.register;
  if (source?.take === 'document') return [source.role];
  return source?.take === 'documents' ? Object.values(source.parts) : [];
}

/** Imports that arrive in parts. A worker that was killed meanwhile has none of them: the page sends them anew. */
import type { Request, Response } from '../../lib/domain/protocol';
import { Gathering } from '../../lib/ledger/gathering';
import { ledger } from './ledger';

const gatherings = new Map<string, Gathering>();

/** Begins an import under the page's own name for it. */
export async function beginImport({
  name,
  reading,
}: Request<'import/begin'>): Promise<Response<'import/begin'>> {
  gatherings.get(name)?.stop();
  gatherings.set(name, new Gathering(reading));
  return {};
}

/** Takes the next dossiers; `known: false` where the worker has forgotten the import. */
export async function takePart({
  name,
  at,
  dossiers,
}: Request<'import/part'>): Promise<Response<'import/part'>> {
  const gathering = gatherings.get(name);
  if (!gathering) return { known: false };
  gathering.take(at, dossiers);
  return { known: true };
}

/** Records the whole import. */
export async function finishImport({
  name,
  dossiers,
}: Request<'import/finish'>): Promise<Response<'import/finish'>> {
  const gathering = gatherings.get(name);
  if (!gathering) return { known: false, changed: false, newDossiers: 0 };
  try {
    return { known: true, ...(await gathering.record(ledger(), dossiers)) };
  } finally {
    gatherings.delete(name);
  }
}

/** The officer thought better of it: nothing is written. */
export async function dropImport({
  name,
}: Request<'import/drop'>): Promise<Response<'import/drop'>> {
  gatherings.get(name)?.stop();
  gatherings.delete(name);
  return {};
}

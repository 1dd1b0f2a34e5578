/** Reads, checks and rewrites a Word file off the main thread. It keeps the file that was opened last. */
import { checkTemplate, countTags } from '../../../lib/report/template/check';
import { placesOf } from '../../../lib/report/template/from/no-place';
import {
  templateFrom,
  type TemplateProposals,
} from '../../../lib/report/template/from/template-from';
import type { TemplateReply, TemplateRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<TemplateRequest>) => void) | null;
  postMessage(reply: TemplateReply): void;
};

let opened: TemplateProposals | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === 'write') {
    const bytes = opened!.write(new Set(data.accepted), data.placed);
    return scope.postMessage({ kind: 'written', bytes });
  }
  const { bytes, form } = data;
  opened = templateFrom(bytes, form);
  const { proposals, unplaced } = opened;
  const problems = checkTemplate(bytes, form);
  const places = placesOf(bytes, form, proposals);
  const told = { problems, proposals, unplaced, places };
  scope.postMessage({ kind: 'opened', tags: countTags(bytes), ...told });
};

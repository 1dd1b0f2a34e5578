/** The report as it would be printed, page by page, beside the form. */
import { useEffect, useRef, useState } from 'react';
import { uiPreviewStrings } from '../../lib/domain/strings/ui-preview';
import { Skeleton } from '../basic/Skeleton';
import type { Preview } from '../data/preview';
import { useText } from '../text/language';

/** The pages; the officer's place in them is kept while they are set anew. */
export function PreviewPane({ preview }: { preview: Preview }) {
  const t = useText(uiPreviewStrings);
  const { bytes, writable, current, failure } = preview;
  const [broken, setBroken] = useState<string | null>(null);
  const message = failure ?? broken;
  return (
    <section className="preview" aria-label={t('title')} data-preview={current ? 'current' : 'old'}>
      {!writable && <p className="notice warning">{t('notWritable')}</p>}
      {message !== null && (
        <p className="notice warning" role="alert">
          {t('failed', { message })}
        </p>
      )}
      <p role="status" className="quiet small">
        {t(bytes && current ? 'current' : 'working')}
      </p>
      {bytes ? <Pages bytes={bytes} onBroken={setBroken} /> : <Skeleton lines={12} />}
    </section>
  );
}

interface PagesProps {
  bytes: Uint8Array;
  onBroken: (message: string | null) => void;
}

function Pages({ bytes, onBroken }: PagesProps) {
  const t = useText(uiPreviewStrings);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let alive = true;
    draw(bytes).then(
      (pages) => {
        const box = host.current;
        if (!alive || !box) return;
        const top = box.scrollTop;
        shadowOf(box).replaceChildren(...pages);
        box.scrollTop = top;
        onBroken(null);
      },
      (error: unknown) => alive && onBroken(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      alive = false;
    };
  }, [bytes, onBroken]);
  return (
    <div
      ref={host}
      className="preview-pages"
      role="document"
      tabIndex={0}
      aria-label={t('pages')}
    />
  );
}

/** The document's own styles must not reach the workbench, nor the workbench's the document. */
const shadowOf = (box: HTMLElement): ShadowRoot =>
  box.shadowRoot ?? box.attachShadow({ mode: 'open' });

const SHEET = `
.docx-wrapper { padding: 0; background: none; display: block; }
.docx-wrapper > section.docx { margin: 0 auto 10px; color: #000; background: #fff; box-shadow: 0 0 4px rgb(0 0 0 / 40%); zoom: var(--preview-zoom, 0.62); }
`;

/** Draws the pages aside, so that the old ones stand until the new are whole. */
async function draw(bytes: Uint8Array): Promise<Node[]> {
  const { renderAsync } = await import('docx-preview');
  const body = document.createElement('div');
  const styles = document.createElement('div');
  await renderAsync(new Blob([bytes as BlobPart]), body, styles, {
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
  });
  const own = document.createElement('style');
  own.textContent = SHEET;
  return [styles, own, body];
}

/** Text → HTML text. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

export interface Shell {
  title: string;
  /** Stylesheets and scripts under /public, in order. */
  styles: readonly string[];
  scripts: readonly string[];
  bodyClass: string;
  body: string;
  /** Read by the scripts as `document.body.dataset`. */
  data: Record<string, string>;
}

/** A whole page. The scripts run after the markup stands, like a bundle at the end of the body. */
export function shell(page: Shell): string {
  const data = Object.entries(page.data)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join('');
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(page.title)}</title>`,
    '<link rel="icon" href="/public/icon.svg" type="image/svg+xml">',
    ...page.styles.map((name) => `<link rel="stylesheet" href="/public/${name}">`),
    '</head>',
    `<body class="${page.bodyClass}"${data}>`,
    page.body,
    ...page.scripts.map((name) => `<script src="/public/${name}"></script>`),
    '</body>',
    '</html>',
  ].join('\n');
}

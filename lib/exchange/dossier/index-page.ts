/** The package's first page: plain, printable, without a script or anything from elsewhere. Vietnamese, since people of the province read it. */
import { formatDay } from '../../domain/instant';
import { escaped } from '../../domain/mark-up';
import { packageWords } from '../../domain/strings/dossier-page';
import { formatString, type StringArgs } from '../../domain/strings/catalogue';
import type { PackageManifest } from './manifest';

const t = (key: keyof typeof packageWords, args: StringArgs = {}): string =>
  formatString(packageWords[key].vi, args);

const STYLE = [
  'body{font:13pt/1.4 "Times New Roman",serif;margin:2cm;color:#000;background:#fff}',
  'h1{font-size:16pt}table{border-collapse:collapse;width:100%}',
  'th,td{border:1px solid #000;padding:4px 6px;text-align:left;vertical-align:top}',
  'td.no{text-align:center;width:2.5em}p{margin:.4em 0}a{color:#000}',
  '@page{size:A4;margin:2cm}@media print{body{margin:0}}',
].join('');

/** The same manifest gives the same page. */
export function indexPage(manifest: PackageManifest): string {
  const { unit, year, number, createdAt, items, bundle, changes, supersedes } = manifest;
  const title = t('title', { year, unit });
  const missing = items.filter(({ state }) => state === 'missing');
  const at = `${createdAt.slice(11, 16)} ${formatDay(createdAt.slice(0, 10))}`;
  return [
    '<!doctype html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(t('version', { number, at }))}</p>`,
    `<p>${escaped(t(missing.length === 0 ? 'complete' : 'incomplete', { count: missing.length }))}</p>`,
    '<table><thead><tr>',
    ...['no', 'item', 'files', 'day'].map((key) => `<th>${t(key as 'no')}</th>`),
    '</tr></thead><tbody>',
    ...items.map(row),
    '</tbody></table>',
    bundle ? `<p>${escaped(t('bundle'))} ${link(bundle.path, bundle.path)}</p>` : '',
    ...changeLines(changes, supersedes),
    '</body></html>',
    '',
  ].join('\n');
}

function row({
  number,
  title,
  files,
  references,
  state,
}: PackageManifest['items'][number]): string {
  const held = [
    ...files.map(({ path }) => `<p>${link(path, path)}</p>`),
    ...references.map((one) => `<p>${escaped(t('reference', { entry: one }))}</p>`),
    ...(files.length + references.length === 0 || state === 'missing'
      ? [`<p>${t(state)}</p>`]
      : []),
  ];
  const days = files.map(({ date }) => `<p>${date === null ? t('noDay') : formatDay(date)}</p>`);
  return `<tr><td class="no">${number}</td><td>${escaped(title)}</td><td>${held.join('')}</td><td>${days.join('')}</td></tr>`;
}

const link = (path: string, text: string): string =>
  `<a href="${encodeURI(path)}">${escaped(text)}</a>`;

function changeLines(changes: PackageManifest['changes'], supersedes: string | null): string[] {
  if (supersedes === null) return [`<p>${t('first')}</p>`];
  const lines = changes.map(({ kind, path }) => `<li>${escaped(t(kind, { path }))}</li>`);
  return [
    `<h2>${t('changes')}</h2>`,
    changes.length === 0 ? `<p>${t('unchanged')}</p>` : `<ul>${lines.join('')}</ul>`,
    `<p>${escaped(t('supersedes', { checksum: supersedes.slice(0, 12) }))}</p>`,
  ];
}

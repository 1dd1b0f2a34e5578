import { dataset } from '../data/generate';
import type { DatasetName } from '../data/types';
import { dossierListAnswer, drillDownAnswer, publicAnswer, reportAnswer } from './api-hatinh';
import { detailAnswer, procedureAnswer, searchAnswer } from './api-igate';
import { opencpsReport } from './count/opencps';
import { hatinhPage, publicPage } from './pages/hatinh';
import { igateDetailPage, igateListPage, igateProcedurePage } from './pages/igate';
import { landingPage } from './pages/landing';
import { opencpsPage } from './pages/opencps';
import { publicFile } from './static';

/** What is sent back. */
export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const html = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body });
const json = (value: unknown): Answer => ({
  status: value === null ? 404 : 200,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
const NOT_FOUND: Answer = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'Không tìm thấy trang',
};

function apiAnswer(path: string, query: URLSearchParams): Answer {
  if (path.startsWith('/api/v1/baocaotonghops/')) return json(reportAnswer(query));
  if (path === '/api/v1/hosos') return json(dossierListAnswer(query));
  if (path === '/api/v1/hosos/search/TheoBaoCaoTongHop') return json(drillDownAnswer(query));
  if (path === '/api/v1/thongkehosotructuyens/hosotheoky') return json(publicAnswer(query));
  if (path === '/api/pa/dossier/search') return json(searchAnswer(query));
  if (path.startsWith('/api/pa/dossier/'))
    return json(detailAnswer(path.slice('/api/pa/dossier/'.length)));
  if (path === '/api/pa/procedure') return json(procedureAnswer(query));
  if (path === '/api/o/statistic/report') {
    return json(opencpsReport(Number(query.get('year')), Number(query.get('month') ?? '0')));
  }
  return NOT_FOUND;
}

function pageAnswer(path: string, query: URLSearchParams, delay: string): Answer {
  const name: DatasetName = query.get('mau') === '2022' ? '2022' : '2026';
  const officer = hatinhPage(path, name, delay);
  if (officer !== null) return html(officer);
  if (path === '/') return html(landingPage(dataset('2026').dossiers[2000]?.id ?? ''));
  if (path === '/portaldvc/thong-ke') return html(publicPage(delay));
  if (path === '/vi/dossier/search') return html(igateListPage(delay));
  if (path.startsWith('/vi/dossier/search/')) {
    return html(igateDetailPage(delay, path.slice('/vi/dossier/search/'.length)));
  }
  if (path === '/vi/procedure') return html(igateProcedurePage(delay));
  if (path === '/web/mot-cua/bao-cao') return html(opencpsPage(delay));
  return NOT_FOUND;
}

/**
 * Answers a request. `delay` is the server's own setting in milliseconds ("" leaves each screen its usual 300–900 ms);
 * `?delay=` in the address of a page beats it.
 */
export function answer(address: URL, delay: string): Answer {
  const path = address.pathname;
  if (path.startsWith('/public/')) return publicFile(path.slice('/public/'.length)) ?? NOT_FOUND;
  if (path.startsWith('/api/')) return apiAnswer(path, address.searchParams);
  return pageAnswer(path, address.searchParams, address.searchParams.get('delay') ?? delay);
}

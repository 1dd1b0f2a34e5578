/** A page's address: what may be kept of it, and its parameters as evidence. */
import { nationalCode } from '../../domain/dossier-code';
import type { PersonalData } from './privacy';
import { withoutShapes } from './privacy';

const PERSONAL =
  /^(q|kw|ten|cb|nguoi|chu|query|s|key|name|text|owner|state|sid|p?auth|user|username|address|diachi|sdt|mst|tukhoa|timkiem|canbo|assignee|ticket|captcha|nonce|sig|signature|timkiemtext)$|phone|fullname|identity|applicant|mail|taxcode|masothue|token|session|passw|dienthoai|cccd|cmnd|dinhdanh|chuhoso|nguoinop|hoten|keyword|search|secret|authoriz|nguoixuly|citizen|congdan/;

/** Parameters by which a list is searched for a person or a word. */
const SEARCH =
  /^(q|kw|ten|query|keyword|tukhoa|timkiem|search(text|key|value)?)$|applicant|identity|fullname|phone|chuhoso|nguoinop|hoten|cccd|cmnd|taxcode|masothue/;

/** True where the address searches the list: its rows are not the whole. */
export const isSearchAddress = (parameters: readonly (readonly [string, string])[]): boolean =>
  parameters.some(([name, value]) => value.trim() !== '' && SEARCH.test(bare(name)));

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** Path, query and the query behind `#`, cut at their separators. */
function pieces(url: string): {
  head: string;
  query: string | null;
  hash: string | null;
  hashQuery: string | null;
} {
  const [beforeHash = '', ...hashParts] = url.split('#');
  const [head = '', ...queryParts] = beforeHash.split('?');
  const fragment = hashParts.join('#');
  const [hash = '', ...hashQuery] = fragment.split('?');
  return {
    head,
    query: queryParts.length > 0 ? queryParts.join('?') : null,
    hash: hashParts.length > 0 ? hash : null,
    hashQuery: hashQuery.length > 0 ? hashQuery.join('?') : null,
  };
}

const pairs = (query: string | null): (readonly [string, string, string])[] =>
  (query ?? '')
    .split('&')
    .filter(Boolean)
    .map((raw) => {
      const [name = '', ...value] = raw.split('=');
      return [decoded(name), decoded(value.join('=')), raw] as const;
    });

/** Parameters of the query and of the query behind `#`, decoded. */
export function parametersOf(url: string | null): (readonly [string, string])[] {
  if (url === null) return [];
  const { query, hash, hashQuery } = pieces(url);
  const loose = hash !== null && hashQuery === null && hash.includes('=') ? hash : null;
  return [...pairs(query), ...pairs(hashQuery), ...pairs(loose)].map(([name, value]) => [
    name,
    value,
  ]);
}

/** The address without user info, personal and secret parameters, and without personal values anywhere else. */
export function cleanUrl(url: string | null, personal: PersonalData): string | null {
  if (url === null) return null;
  const { head, query, hash, hashQuery } = pieces(url);
  const all = [...pairs(query), ...pairs(hashQuery)];
  const isSignIn = all.some(([name]) => bare(name) === 'state');
  const kept = (text: string | null): string =>
    pairs(text)
      .filter(([name, value]) => !isDropped(name, value, isSignIn, personal))
      .map(([, , raw]) => raw)
      .join('&');
  const path = (text: string): string =>
    text
      .split('/')
      .map((segment) => cleanSegment(segment, personal))
      .join('/');
  const query2 = kept(query);
  const hashQuery2 = kept(hashQuery);
  const loose = hash !== null && hash.includes('=') && !hash.includes('/');
  const hashPath = hash === null ? '' : loose ? kept(hash) : path(hash);
  return [
    path(head.replace(/^(\w+:\/\/)[^/@]*@/, '$1')),
    query2 === '' ? '' : `?${query2}`,
    hash === null || (hashPath === '' && hashQuery2 === '') ? '' : `#${hashPath}`,
    hashQuery2 === '' ? '' : `?${hashQuery2}`,
  ].join('');
}

function isDropped(
  name: string,
  value: string,
  isSignIn: boolean,
  personal: PersonalData,
): boolean {
  const key = bare(name);
  if (PERSONAL.test(key) || (isSignIn && key === 'code')) return true;
  return nationalCode(value) === null && personal.scrub(value) !== value;
}

function cleanSegment(segment: string, personal: PersonalData): string {
  const text = decoded(segment);
  if (nationalCode(text) !== null) return segment;
  const clean = withoutShapes(personal.scrub(text));
  if (clean === text) return segment.replace(/;jsessionid=[^/?#]*/i, '');
  return encodeURIComponent(clean);
}

import { organisationsOf } from '../../lib/packs/organisations';

const PROVINCE = /^UBND (tỉnh|thành phố) /;

/** Provinces and cities as they are now, for a list to choose from: "tỉnh Tây Ninh". */
export function provinceNames(): readonly string[] {
  return organisationsOf()
    .filter(({ kind, validTo, name }) => kind === 'unit' && validTo === null && PROVINCE.test(name))
    .map(({ name }) => name.replace(/^UBND /, ''))
    .sort((a, b) => a.localeCompare(b, 'vi'));
}

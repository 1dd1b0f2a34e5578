/** The real reader of bundles; reports are answered for by the world that wrote them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bundleOrProblem } from '../../../lib/exchange/bundle-reader';
import type { Readers } from '../../../lib/rollup/receive/types';
import type { ProvinceWorld } from './world';

export const readersOf = ({ reports }: Pick<ProvinceWorld, 'reports'>): Readers => ({
  readBundle: bundleOrProblem,
  readReport: (bytes, input) =>
    Promise.resolve({ input, values: reports.get(bytesToHex(sha256(bytes))) ?? {}, problems: [] }),
});

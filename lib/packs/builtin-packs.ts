/** All built-in packs as their files have them: for the pack page, which shows and copies them. Load it lazily, it is long. */
import calendar from './builtin/calendar-vn.json';
import organisations from './builtin/organisations-vn.json';
import defaultPolicy from './builtin/policy-default.json';
import policyEpar from './builtin/policy-epar.json';
import policyHanoi from './builtin/policy-hanoi.json';
import policyHaTinh from './builtin/policy-hatinh.json';
import policyOpencps from './builtin/policy-opencps.json';
import policyQd766 from './builtin/policy-qd766.json';
import portalEpar from './builtin/portal-epar.json';
import portalHaTinh from './builtin/portal-hatinh.json';
import portalIgate from './builtin/portal-igate.json';
import portalOpencps from './builtin/portal-opencps.json';
import { reportGeneralJson } from './builtin/report-general';
import { reportHaTinhJson } from './builtin/report-hatinh';
import { ownPackSchema, type OwnPackFile } from './own-pack-schema';

let parsed: readonly OwnPackFile[] | null = null;

/** The built-in packs, forms first. A test holds each to its schema. */
export function builtinPacks(): readonly OwnPackFile[] {
  parsed ??= [
    ...[reportHaTinhJson, reportGeneralJson],
    ...[portalHaTinh, portalOpencps, portalIgate, portalEpar],
    ...[defaultPolicy, policyQd766, policyOpencps, policyHaTinh, policyHanoi, policyEpar],
    ...[calendar, organisations],
  ].map((json) => ownPackSchema.parse(json));
  return parsed;
}

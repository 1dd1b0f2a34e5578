/** Layout of a document as data: every measure of the decree that a profile fixes (domain §3). */
import { z } from '../domain/zod';

const mm = z.number().nonnegative().describe('millimetres');
const pt = z.number().nonnegative().describe('points');

export const ROLES = [
  'parentName',
  'orgName',
  'number',
  'nation',
  'motto',
  'placeDate',
  'typeName',
  'subject',
  'addressee',
  'preamble',
  'heading1',
  'heading2',
  'heading3',
  'dash',
  'plus',
  'text',
  'closing',
  'recipientsTitle',
  'recipient',
  'signAuthority',
  'signTitle',
  'signName',
  'annexLabel',
  'annexTitle',
  'annexAttached',
  'tableHead',
  'tableCell',
  'tableText',
  'endMark',
  'pageNumber',
] as const;

/** How paragraphs of one role look. */
export const roleStyleSchema = z.object({
  size: pt,
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  caps: z.boolean().default(false),
  align: z.enum(['left', 'center', 'right', 'both']).default('left'),
  firstLine: mm.default(0),
  before: pt.default(0),
  after: pt.default(0),
  line: z.number().min(1).max(1.5).default(1),
  keepNext: z.boolean().default(false),
  balance: z.boolean().default(false).describe('Wrapped into lines of about one length.'),
});

/** A ruled line under a text, as a share of that text's printed width. */
const ruleSchema = z.object({ share: z.number().min(0.1).max(1), before: pt, thickness: pt });

/** Built-in layouts, by the decree they follow. */
export const LAYOUT_NAMES = ['nd30-2020'] as const;

export const layoutSchema = z.object({
  id: z.string(),
  basis: z.string().describe('The decree the profile follows.'),
  font: z.string(),
  language: z.string(),
  page: z.object({ width: mm, height: mm, top: mm, bottom: mm, left: mm, right: mm, header: mm }),
  headerTable: z.object({ left: z.number().min(0).max(1) }),
  signatureTable: z.object({ left: z.number().min(0).max(1) }),
  signatureSpace: mm.describe('Height kept free for signature and seal.'),
  rules: z.object({ motto: ruleSchema, orgName: ruleSchema, subject: ruleSchema }),
  annexColumns: z
    .array(z.number().positive())
    .describe('Shares: no., unit, each criterion, total; of another number: spread evenly.'),
  roles: z.record(z.enum(ROLES), roleStyleSchema),
});

export type Role = (typeof ROLES)[number];
export type RoleStyle = z.infer<typeof roleStyleSchema>;
export type Layout = z.infer<typeof layoutSchema>;

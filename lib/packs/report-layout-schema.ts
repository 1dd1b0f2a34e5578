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

/** What can be said of the paragraphs of one role. */
const roleParts = {
  size: pt,
  bold: z.boolean(),
  italic: z.boolean(),
  caps: z.boolean(),
  align: z.enum(['left', 'center', 'right', 'both']),
  firstLine: mm,
  before: pt,
  after: pt,
  line: z.number().min(1).max(1.5),
  keepNext: z.boolean(),
  balance: z.boolean().describe('Wrapped into lines of about one length.'),
};

/** How paragraphs of one role look. */
export const roleStyleSchema = z.object({
  size: roleParts.size,
  bold: roleParts.bold.default(false),
  italic: roleParts.italic.default(false),
  caps: roleParts.caps.default(false),
  align: roleParts.align.default('left'),
  firstLine: roleParts.firstLine.default(0),
  before: roleParts.before.default(0),
  after: roleParts.after.default(0),
  line: roleParts.line.default(1),
  keepNext: roleParts.keepNext.default(false),
  balance: roleParts.balance.default(false),
});

/** A ruled line under a text, as a share of that text's printed width. */
const ruleParts = { before: pt, thickness: pt };
const third = z
  .number()
  .min(1 / 3)
  .max(1 / 2)
  .describe('Share of the text’s width: 1/3 to 1/2.');
const whole = z.number().min(0.95).max(1).describe('Share of the text’s width: as long as it.');

/** Built-in layouts, by the decree they follow. */
export const LAYOUT_NAMES = ['nd30-2020'] as const;

/** Paper and margins within what NĐ 30/2020 leaves open (Phụ lục I, I.1 and I.3; domain §3.1). */
const pageParts = {
  width: mm.min(210).max(210),
  height: mm.min(297).max(297),
  top: mm.min(20).max(25),
  bottom: mm.min(20).max(25),
  left: mm.min(30).max(35),
  right: mm.min(15).max(20),
  header: mm.min(5).max(20),
};
const share = z.number().min(0).max(1);
const signatureSpace = mm.min(15).max(40).describe('Height kept free for signature and seal.');
const annexColumns = z
  .array(z.number().positive())
  .describe('Shares: no., unit, each criterion, total; of another number: spread evenly.');

export const layoutSchema = z
  .object({
    id: z.string(),
    basis: z.string().describe('The decree the profile follows.'),
    font: z.literal('Times New Roman'),
    language: z.string(),
    page: z.object(pageParts),
    headerTable: z.object({ left: share }),
    signatureTable: z.object({ left: share }),
    signatureSpace,
    rules: z.object({
      motto: z.object({ share: whole, ...ruleParts }),
      orgName: z.object({ share: third, ...ruleParts }),
      subject: z.object({ share: third, ...ruleParts }),
    }),
    annexColumns,
    roles: z.record(z.enum(ROLES), roleStyleSchema),
  })
  .superRefine(({ roles }, context) => sizesWithin(roles, context));

/** What a form wants otherwise than a built-in layout; all that is not named stays. */
export const layoutChangesSchema = z
  .strictObject({
    base: z.enum(LAYOUT_NAMES).describe('The layout that holds for the rest.'),
    page: z.strictObject(pageParts).partial().optional(),
    headerTable: z.strictObject({ left: share }).optional(),
    signatureTable: z.strictObject({ left: share }).optional(),
    signatureSpace: signatureSpace.optional(),
    rules: z
      .strictObject({
        motto: z.strictObject({ share: whole, ...ruleParts }).partial(),
        orgName: z.strictObject({ share: third, ...ruleParts }).partial(),
        subject: z.strictObject({ share: third, ...ruleParts }).partial(),
      })
      .partial()
      .optional(),
    annexColumns: annexColumns.optional(),
    roles: z.partialRecord(z.enum(ROLES), z.strictObject(roleParts).partial()).optional(),
  })
  .superRefine(({ roles = {} }, context) => sizesWithin(roles, context));

/** Sizes that NĐ 30/2020 allows, in points: [least, most] (Phụ lục I and VI; domain §3.2). */
export const SIZES: Readonly<Record<Role, readonly [number, number]>> = {
  parentName: [12, 13],
  orgName: [12, 13],
  number: [13, 13],
  nation: [12, 13],
  motto: [13, 14],
  placeDate: [13, 14],
  typeName: [13, 14],
  subject: [13, 14],
  addressee: [13, 14],
  preamble: [13, 14],
  heading1: [13, 14],
  heading2: [13, 14],
  heading3: [13, 14],
  dash: [13, 14],
  plus: [13, 14],
  text: [13, 14],
  closing: [13, 14],
  recipientsTitle: [12, 12],
  recipient: [11, 11],
  signAuthority: [13, 14],
  signTitle: [13, 14],
  signName: [13, 14],
  annexLabel: [14, 14],
  annexTitle: [13, 14],
  annexAttached: [13, 14],
  // The decree says nothing of tables.
  tableHead: [10, 14],
  tableCell: [10, 14],
  tableText: [10, 14],
  endMark: [13, 14],
  pageNumber: [13, 14],
};

type Sized = { size?: number | undefined };

function sizesWithin(
  roles: Partial<Record<Role, Sized | undefined>>,
  context: z.RefinementCtx,
): void {
  for (const role of ROLES) {
    const size = roles[role]?.size;
    const [least, most] = SIZES[role];
    if (size === undefined || (size >= least && size <= most)) continue;
    const path = ['roles', role, 'size'];
    const args = { role, size: String(size), least: String(least), most: String(most) };
    const params = { problem: 'pack/layout-size', args };
    context.addIssue({ code: 'custom', path, params, message: 'pack/layout-size' });
  }
}

export type Role = (typeof ROLES)[number];
export type RoleStyle = z.infer<typeof roleStyleSchema>;
export type Layout = z.infer<typeof layoutSchema>;
export type LayoutChanges = z.infer<typeof layoutChangesSchema>;

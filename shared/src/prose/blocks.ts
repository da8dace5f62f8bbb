import * as z from 'zod';

/** Strapi's rich text ("blocks"), cut down to what a fiche may hold: no image, no code, no raw HTML. */
const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().max(20_000),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
});

/** Only addresses that a reader can follow without surprise. */
export const SafeAddress = z
  .string()
  .max(2_000)
  .regex(/^(https?:\/\/[^\s\\]+|mailto:[^\s\\]+|\/(?![/\\])[^\s\\]*|#[\w-]*)$/i);

const Link = z.strictObject({
  type: z.literal('link'),
  url: SafeAddress,
  children: z.array(Text).min(1),
});
const Inline = z.union([Text, Link]);
const Inlines = z.array(Inline).min(1).max(500);

const Paragraph = z.strictObject({ type: z.literal('paragraph'), children: Inlines });
const Quote = z.strictObject({ type: z.literal('quote'), children: Inlines });
const Heading = z.strictObject({
  type: z.literal('heading'),
  level: z.number().int().min(1).max(6),
  children: Inlines,
});
const ListItem = z.strictObject({ type: z.literal('list-item'), children: Inlines });
const List = z.strictObject({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  indentLevel: z.number().int().min(0).max(3).optional(),
  children: z.array(ListItem).min(1).max(200),
});

export const Block = z.discriminatedUnion('type', [Paragraph, Quote, Heading, List]);
export type Block = z.infer<typeof Block>;
export type Inline = z.infer<typeof Inline>;

export const Blocks = z.array(Block).max(500);
export type Blocks = z.infer<typeof Blocks>;

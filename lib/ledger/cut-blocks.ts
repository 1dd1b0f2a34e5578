/** Blocks as an earlier version of the database stored them, packed and put where they now belong. */
import type { Table } from 'dexie';
import { blockOf } from './blocks';
import type { Block } from './db';
import { keyOfLine } from './packed';
import { linesOf, openBlock, type PackedBlock } from './packed-block';

/** Goes through them one by one, so that a large ledger needs no more room than its largest block. */
export async function cutBlocks(table: Table<Block, string, Block | PackedBlock>): Promise<void> {
  for (const id of await table.toCollection().primaryKeys()) {
    const parts = new Map<string, PackedBlock>();
    for (const line of linesOf(openBlock(await table.get(id)))) {
      const own = blockOf(keyOfLine(line));
      const part = parts.get(own) ?? { id: own, lines: [] };
      part.lines.push(line);
      parts.set(own, part);
    }
    // A day's parts lie under other ids than the day; a bucket of a site stays where it is.
    if (!parts.has(id)) await table.delete(id);
    await table.bulkPut([...parts.values()]);
  }
}

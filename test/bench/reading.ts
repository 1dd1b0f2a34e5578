/**
 * What reading a page costs: `npx tsx test/bench/reading.ts [rows…]`. Each figure stands beside two plain walks
 * over the same page in the same run and world, since absolute times drift from machine to machine.
 */
import { fillingPage, otherPage, pageOf, shapes, type ShapeName } from './support/pages';
import { Stage, type World } from './support/world';

const REPEATS = 5;
const lengths = process.argv.slice(2).map(Number);
const sizes = lengths.length > 0 ? lengths : [100, 1_000, 10_000];
const names = Object.keys(shapes) as ShapeName[];

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0).padStart(7);
const line = (cells: (string | number)[]): void =>
  console.log(
    cells.map((cell) => (typeof cell === 'number' ? ms(cell) : cell.padStart(7))).join(' '),
  );

type Fresh = () => Promise<World>;
interface Sliced {
  task: number;
  step: number;
  slices: number;
  whole: number;
}

/** The same question of several fresh worlds, as a page just opened would be asked. */
async function cold(world: Fresh, question: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 3; at += 1) times.push(await (await world()).ask<number>(question));
  return median(times);
}

async function warm(world: World, question: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < REPEATS; at += 1) times.push(await world.ask<number>(question));
  return median(times);
}

async function measure(name: ShapeName, rows: number, world: Fresh): Promise<void> {
  const [text, walk, first] = [
    await cold(world, 'bench.textContent()'),
    await cold(world, 'bench.treeWalk()'),
    await cold(world, 'bench.read()'),
  ];
  const same = await world();
  const [walkAgain, again] = [
    await warm(same, 'bench.treeWalk()'),
    await warm(same, 'bench.read()'),
  ];
  const sliced = await (await world()).ask<Sliced>('bench.sliced()');
  const parts = await (
    await world()
  ).ask<Record<'dom' | 'meaning' | 'seal', number>>('bench.parts()');
  const own: number[] = [];
  for (let at = 0; at < REPEATS; at += 1)
    own.push(await stage.threadTime(pageOf(name, rows), 'bench.sliced()'));
  const walkTask = await (await world()).ask<number>('bench.walkSliced()');
  const ratios = [first / walk, again / walkAgain].map((ratio) => `${ratio.toFixed(1)}x`);
  line([
    `${name} ${rows}`.padEnd(16),
    text,
    walk,
    first,
    ratios[0]!,
    walkAgain,
    again,
    ratios[1]!,
    parts.dom,
    parts.meaning,
    parts.seal,
    median(own),
    Math.max(...own),
    sliced.task,
    sliced.step,
    String(sliced.slices),
    walkTask,
  ]);
  console.log(`                 ${await same.ask<string>('bench.counts()')}`);
}

const stage = await Stage.open();
console.log(
  'cold: fresh isolated world, median of 3; warm: the same world, median of 5; dom, meaning, seal: one cold run in parts;\n' +
    'own: thread time of the longest task, median and most of 5; task, step: the same by the clock, once',
);
line([
  'page'.padEnd(16),
  'text',
  'walk',
  'read',
  'ratio',
  'walk/w',
  'read/w',
  'ratio/w',
  'dom',
  'meaning',
  'seal',
  'own',
  'own max',
  'task',
  'step',
  'slices',
  'w-task',
]);
for (const rows of sizes)
  for (const name of names)
    await stage.show(pageOf(name, rows), (world) => measure(name, rows, world));

const most = Math.max(...sizes);
for (const name of names)
  await stage.show(fillingPage(name, most, 20), async (world) => {
    const seen = await (
      await world()
    ).ask<Record<'task' | 'total' | 'lag' | 'recorded', number>>('bench.arriving()');
    console.log(
      `${name} ${most} arriving in 20 batches: longest own task ${ms(seen.task)} ms, own total ${ms(seen.total)} ms, lag ${ms(seen.lag)} ms, read ${seen.recorded}`,
    );
  });
await stage.show(otherPage(most), async (world) => {
  console.log(
    `${most} rows of something else: the first question takes ${ms(await cold(world, 'bench.words()'))} ms, a walk ${ms(await cold(world, 'bench.treeWalk()'))} ms`,
  );
});
await stage.close();

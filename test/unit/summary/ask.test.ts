import { expect, it, vi } from 'vitest';
import { askingWorker } from '../../../components/summary/asking-worker';
import { oneAtATime } from '../../../components/summary/one-at-a-time';
import type { WorkerReply, WorkerRequest } from '../../../components/summary/messages';
import type { Body } from '../../../components/desk/questions';
import type { Question } from '../../../components/summary/questions';

const question = { kind: 'year', key: 'k' } as Question;
const summary = { key: 'k', revision: 'r', at: '2022-11-18T09:00:00+07:00', answer: 1 };

class Staged {
  onmessage: ((event: { data: WorkerReply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;
  asked: WorkerRequest[] = [];
  postMessage(request: WorkerRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.terminated = true;
  }
}

function staged() {
  const workers: Staged[] = [];
  const toWorker = askingWorker(() => {
    const worker = new Staged();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const ask = oneAtATime((asked) => toWorker({ question: asked }));
  return { ask, toWorker, workers };
}

it('gives each asker the answer to its own question', async () => {
  const { ask, workers } = staged();
  const first = ask(question);
  const second = ask({ ...question, key: 'other' });
  const [worker] = workers;
  const [a, b] = worker!.asked.map(({ id }) => id);
  worker!.onmessage!({ data: { id: b!, ok: true, answer: { ...summary, answer: 2 } } });
  worker!.onmessage!({ data: { id: a!, ok: true, answer: summary } });
  expect([(await first).answer, (await second).answer]).toEqual([1, 2]);
  expect(workers).toHaveLength(1);
});

it('fails with the reason that the worker gives', async () => {
  const { ask, workers } = staged();
  const answer = ask(question);
  workers[0]!.onmessage!({ data: { id: workers[0]!.asked[0]!.id, ok: false, message: 'hỏng' } });
  await expect(answer).rejects.toThrow('hỏng');
});

it('fails all that is open when the worker dies, and starts another for the next question', async () => {
  const { ask, workers } = staged();
  const open = [ask(question), ask({ ...question, key: 'other' })];
  workers[0]!.onerror!({ message: 'out of memory' });
  for (const one of open) await expect(one).rejects.toThrow('out of memory');
  expect(workers[0]!.terminated).toBe(true);
  const next = ask(question);
  const { id } = workers[1]!.asked[0]!;
  workers[1]!.onmessage!({ data: { id, ok: true, answer: summary } });
  expect((await next).answer).toBe(1);
});

it('asks the same question once more at most while it is being answered', async () => {
  const { ask, workers } = staged();
  const answers = [ask(question), ask(question), ask(question)];
  const [worker] = workers;
  expect(worker!.asked).toHaveLength(1);
  worker!.onmessage!({ data: { id: worker!.asked[0]!.id, ok: true, answer: summary } });
  await answers[0];
  await vi.waitFor(() => expect(worker!.asked).toHaveLength(2));
  const again = { ...summary, answer: 2 };
  worker!.onmessage!({ data: { id: worker!.asked[1]!.id, ok: true, answer: again } });
  expect((await Promise.all(answers)).map(({ answer }) => answer)).toEqual([1, 2, 2]);
  expect(worker!.asked).toHaveLength(2);
});

it('asks the desk through the same worker, as often as it is asked', async () => {
  const { ask, toWorker, workers } = staged();
  const kept = ask(question);
  const asked = { desk: { kind: 'charts', body: {} as Body<'charts'> } } as const;
  const [first, second] = [toWorker(asked), toWorker(asked)];
  const [worker] = workers;
  const [own, one, two] = worker!.asked;
  expect([one, two]).toEqual([
    { id: one!.id, ...asked },
    { id: two!.id, ...asked },
  ]);
  worker!.onmessage!({ data: { id: two!.id, ok: true, answer: 'second' } });
  worker!.onmessage!({ data: { id: one!.id, ok: true, answer: 'first' } });
  worker!.onmessage!({ data: { id: own!.id, ok: true, answer: summary } });
  expect(await Promise.all([first, second, kept])).toEqual(['first', 'second', summary]);
  expect(workers).toHaveLength(1);
});

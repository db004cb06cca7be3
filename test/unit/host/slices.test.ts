import assert from 'node:assert/strict';
import { inSlices } from '../../../src/host/vscode/slices';

/** Work in `count` steps, each of which takes longer than a slice by the clock, which it moves on itself. */
function* slow(clock: { now: number }, count: number, did: (step: number) => void): Generator<void, string> {
  for (let step = 1; step <= count; step++) {
    clock.now += 50;
    did(step);
    yield;
  }
  return 'done';
}

suite('Long work in slices', () => {
  const { setImmediate: ofNode } = globalThis;
  const { now } = Date;
  let clock: { now: number };

  setup(() => {
    clock = { now: 0 };
    Date.now = () => clock.now;
  });

  teardown(() => {
    globalThis.setImmediate = ofNode;
    Date.now = now;
  });

  for (const host of ['Node', 'a browser']) {
    test(`lets what waits have its turn between two of them, in ${host}`, async () => {
      const order: string[] = [];
      if (host === 'a browser') Reflect.deleteProperty(globalThis, 'setImmediate');
      const work = slow(clock, 3, (step) => {
        order.push(`step ${step}`);
        // What comes in while a slice is at work.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          order.push(`message ${step}`);
        };
        port2.postMessage(undefined);
      });
      assert.equal(await inSlices(work, () => false), 'done');
      assert.deepEqual(order, ['step 1', 'message 1', 'step 2', 'message 2', 'step 3', 'message 3']);
    });
  }

  test('asks between two of them whether it is still wanted, and stops where it is not', async () => {
    const steps: number[] = [];
    const work = slow(clock, 5, (step) => steps.push(step));
    assert.equal(await inSlices(work, () => steps.length === 3), undefined);
    assert.deepEqual(steps, [1, 2, 3]);
  });

  test('goes on within a slice without asking anybody', async () => {
    let asked = 0;
    const quick = (function* (): Generator<void, number> {
      for (let step = 0; step < 100; step++) yield;
      return 100;
    })();
    assert.equal(await inSlices(quick, () => ++asked > 0), 100);
    assert.equal(asked, 0);
  });
});

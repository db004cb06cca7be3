import assert from 'node:assert/strict';
import { onlyEveryVersion } from '../../launch/grep.mjs';

/** Which of these titles the narrowed command line lets run, as mocha reads its --grep. */
function running(args: string[]): string[] {
  const titles = ['outline opens', 'completion @versions opens', 'completion @versions (a.b) closes'];
  const narrowed = onlyEveryVersion(args).args;
  const grep = narrowed[narrowed.indexOf('--grep') + 1]!;
  const [, source, flags] = /^\/(.*)\/([gimy]{0,4})$/s.exec(grep)!;
  return titles.filter((title) => new RegExp(source!, flags).test(title));
}

suite('The tests that run on every version', () => {
  test('are those that say so in a title', () => {
    assert.deepEqual(running([]), ['completion @versions opens', 'completion @versions (a.b) closes']);
    assert.equal(onlyEveryVersion(['--bail']).asked, false);
    assert.deepEqual(onlyEveryVersion(['--bail']).args, ['--bail', '--grep', '/^(?=.*@versions)/']);
  });

  test('are fewer where a person asks for certain tests, however that is written', () => {
    for (const args of [
      ['--grep', 'opens'],
      ['-g', 'opens$'],
      ['--grep=op.ns'],
      ['--fgrep', 'opens'],
      ['-g', '/OPENS/i'],
    ])
      assert.deepEqual(running(args), ['completion @versions opens'], args.join(' '));
    assert.deepEqual(running(['-f', '(a.b)']), ['completion @versions (a.b) closes']);
    assert.deepEqual(running(['--fgrep=(a-b)']), []);
    assert.deepEqual(running(['--grep', 'outline']), []);
    assert.deepEqual(running(['--grep', '^outline|closes']), ['completion @versions (a.b) closes']);
    assert.equal(onlyEveryVersion(['-g', 'opens']).asked, true);
  });

  test('are the others where what is asked for is turned round', () => {
    const args = ['--grep', 'opens', '--invert', '--bail'];
    assert.deepEqual(running(args), ['completion @versions (a.b) closes']);
    assert.deepEqual(onlyEveryVersion(args).args.slice(0, 2), ['--bail', '--grep']);
  });
});

import assert from 'node:assert/strict';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { UnreadableFile, unpack, unpacking } from '../../../../../src/core/word/import/package';

/** A text that hardly gets smaller. */
function noise(length: number): string {
  let seed = 7;
  const characters = Array.from({ length }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return String.fromCharCode(0x4e00 + ((seed >>> 8) % 20_000));
  });
  return characters.join('');
}

const large = noise(60_000);
const parts = {
  'word/document.xml': strToU8(`<a>${large}</a>`),
  'word/media/image1.png': strToU8(noise(9000)),
  '_rels/.rels': strToU8('<r/>'),
  'empty.xml': strToU8(''),
};

/** What was unpacked, as texts. */
const texts = (unpacked: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]));

const expected = { 'word/document.xml': `<a>${large}</a>`, '_rels/.rels': '<r/>', 'empty.xml': '' };

suite('a package is unpacked', () => {
  for (const [how, file] of [
    ['deflated', zipSync(parts)],
    ['stored', zipSync(parts, { level: 0 })],
  ] as const) {
    test(`${how}: the parts that are XML, in steps`, () => {
      assert.deepEqual(texts(unpack(file)), expected);
      const steps = [...unpacking(file)].length;
      assert.ok(steps > 10 && steps >= Math.floor(file.length / 8192), `${steps} steps`);
    });
  }

  test('sizes that only the directory tells are heeded', () => {
    const file = zipSync(parts);
    // The header in front of the first part says that it is one byte long.
    const lying = file.slice();
    lying[22] = 1;
    lying[23] = lying[24] = 0;
    assert.deepEqual(texts(unpack(lying)), expected);
    // What the header in front of a part is named does not count.
    const at = Buffer.from(file).indexOf('word/document.xml');
    const renamed = file.slice();
    renamed[at] = 'x'.charCodeAt(0);
    assert.deepEqual(texts(unpack(renamed)), expected);
  });

  test('bytes that look like the beginning of another part end none', () => {
    const inside = `<a>PK\u0007\u0008PK\u0003\u0004${large.slice(0, 5000)}</a>`;
    const file = zipSync({ 'word/document.xml': strToU8(inside) }, { level: 0 });
    // Without sizes in front of it the part has to be searched for its end.
    const streamed = file.slice();
    streamed[6] = streamed[6]! | 8;
    assert.deepEqual(texts(unpack(streamed)), { 'word/document.xml': inside });
  });

  test('what is no package, or broken, is told', () => {
    for (const file of [strToU8('甲'), new Uint8Array(), zipSync(parts).slice(0, 9000)])
      assert.throws(() => unpack(file), UnreadableFile);
  });
});

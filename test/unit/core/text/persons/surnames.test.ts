import assert from 'node:assert/strict';
import { POSTS, ROLES } from '../../../../../src/core/text/persons/posts';
import {
  COMPOUND_SURNAMES,
  SURNAMES_IN_SENTENCES,
  SURNAMES_OF_NAMES,
  SURNAMES_OF_WITHHELD,
} from '../../../../../src/core/text/persons/surnames';

suite('Surnames', () => {
  for (const [use, surnames] of Object.entries({
    SURNAMES_OF_NAMES,
    SURNAMES_OF_WITHHELD,
    SURNAMES_IN_SENTENCES,
  })) {
    test(`${use} has each once`, () => {
      assert.match(surnames, /^\p{Script=Han}+$/u);
      assert.equal(new Set(surnames).size, surnames.length);
    });
  }

  test('that are other words elsewhere count where they are meant', () => {
    const uses = (surname: string) =>
      [SURNAMES_OF_NAMES, SURNAMES_OF_WITHHELD, SURNAMES_IN_SENTENCES].map((each) => each.includes(surname));
    assert.deepEqual(uses('王'), [true, true, true]);
    assert.deepEqual(uses('和'), [true, true, false]);
    assert.deepEqual(uses('全'), [true, false, false]);
    assert.deepEqual(uses('党'), [false, true, true]);
    assert.deepEqual(uses('由'), [false, true, false]);
    assert.deepEqual(uses('的'), [false, false, false]);
  });

  test('of two characters are parted by bars', () => {
    const all = COMPOUND_SURNAMES.split('|');
    assert.ok(all.includes('欧阳') && all.every((each) => /^\p{Script=Han}{2}$/u.test(each)));
    assert.equal(new Set(all).size, all.length);
  });
});

suite('Posts', () => {
  test('are listed once, and roles apart from them', () =>
    assert.equal(new Set([...POSTS, ...ROLES]).size, POSTS.length + ROLES.length));

  test('hold what an office’s list may give, which 组长 is not', () => {
    for (const post of ['局长', '书记', '大队长', '总工程师']) assert.ok(POSTS.includes(post), post);
    assert.ok(ROLES.includes('组长') && !POSTS.includes('组长'));
  });
});

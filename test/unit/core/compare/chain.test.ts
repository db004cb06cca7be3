import assert from 'node:assert/strict';
import { heaviestChain } from '../../../../src/core/compare/chain';

/** The heaviest chain of `1-2 …`, each with its weight behind `*` or one, over four places of B. */
const chain = (links: string, lengthOfB = 4): string =>
  heaviestChain(
    links
      .split(' ')
      .filter((each) => each !== '')
      .map((each) => {
        const [a, b, weight] = each.split(/[-*]/).map(Number);
        return { a: a!, b: b!, weight: weight ?? 1 };
      }),
    lengthOfB,
  )
    .map(({ a, b }) => `${a}-${b}`)
    .join(' ');

suite('The heaviest links that are in one order', () => {
  for (const [name, links, expected] of [
    ['are none of none', '', ''],
    ['are one of one, wherever it stands', '3-0', '3-0'],
    ['are all where they are in order', '0-0 1-1 2-2 3-3', '0-0 1-1 2-2 3-3'],
    ['come in order whichever way they are given', '3-3 1-1 0-0 2-2', '0-0 1-1 2-2 3-3'],
    ['are the heavier one where two cross', '0-1*2 1-0*3', '1-0'],
    ['are the first of equal ones that cross', '0-1 1-0', '0-1'],
    ['are many light ones where they weigh more than one', '0-3*2 1-0 2-1 3-2', '1-0 2-1 3-2'],
    ['are one heavy one where it weighs more than many', '0-3*4 1-0 2-1 3-2', '0-3'],
    ['use no place of A twice', '0-0 0-1 0-2', '0-2'],
    ['use the heaviest at one place of A', '0-0*3 0-1 0-2', '0-0'],
    ['use no place of B twice', '0-1 1-1 2-1', '0-1'],
    ['use the heaviest at one place of B', '0-1 1-1*2 2-1', '1-1'],
    ['may leave places between', '0-0 2-3', '0-0 2-3'],
    ['go by what is behind as well', '0-2 1-0*2 1-3 3-3', '1-0 3-3'],
  ] as const)
    test(name, () => assert.equal(chain(links), expected));

  test('reach over a long list', () => {
    // Every third link is out of order.
    const links = Array.from({ length: 60 }, (_, i) => `${i}-${i % 3 === 0 ? 59 - i : i}`).join(' ');
    assert.equal(chain(links, 60).split(' ').length, 40);
  });
});

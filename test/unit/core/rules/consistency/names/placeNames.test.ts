import assert from 'node:assert/strict';
import type { Paragraph } from '../../../../../../src/core/report/paragraph';
import { parse } from '../../../../../../src/core/report/parse';
import { DoubtfulPlaces, placeNamesOf } from '../../../../../../src/core/rules/consistency/names/placeNames';

const paragraph = (text: string): Paragraph => parse(text).lines[0]!.paragraph;
const named = (place: string): Paragraph => paragraph(`走访${place}群众。`);
const nameIn = (place: string) => placeNamesOf(named(place))[0]!;

/** What is gathered of these paragraphs. */
function gathered(...paragraphs: readonly Paragraph[]): DoubtfulPlaces {
  const places = new DoubtfulPlaces();
  for (const each of paragraphs) places.put(each);
  return places;
}

const OFTEN = '青山镇';
const OTHER = '青水镇';
const FIRST = '清山镇';

suite('Names of places in a paragraph', () => {
  test('are told with where they begin', () => {
    const told = (text: string): string[] =>
      placeNamesOf(paragraph(text)).map(({ words, start }) => `${words} ${start}`);
    assert.deepEqual(told('走访青山镇、白水镇群众。'), ['青山镇 2', '白水镇 6']);
    assert.deepEqual(told('走访群众。'), []);
  });

  test('have in common what differs in the first or in the second character', () => {
    const [first, second] = nameIn(OFTEN).masks;
    assert.equal(nameIn(FIRST).masks[0], first);
    assert.notEqual(nameIn(FIRST).masks[1], second);
    assert.equal(nameIn(OTHER).masks[1], second);
    assert.notEqual(nameIn(OTHER).masks[0], first);
    // Neither the order nor which of both it is may be mixed up.
    assert.notEqual(first, second);
    assert.notEqual(nameIn('山青镇').masks[0], first);
  });
});

suite('Names that stand once beside one that stands often', () => {
  for (const [name, places, expected] of [
    ['are none of none', [], true],
    ['are none where one stands twice', [OFTEN, OFTEN, OTHER], true],
    ['are some where one stands three times', [OFTEN, OFTEN, OFTEN, OTHER], false],
    ['are some whichever comes first', [OTHER, OFTEN, OFTEN, OFTEN], false],
    ['are some by the first character', [OFTEN, OFTEN, OFTEN, FIRST], false],
    ['are none where the other stands twice', [OFTEN, OFTEN, OFTEN, OTHER, OTHER], true],
    ['are none where both stand often', [OFTEN, OFTEN, OFTEN, OTHER, OTHER, OTHER], true],
    ['are none where two characters differ', [OFTEN, OFTEN, OFTEN, '清水镇'], true],
    ['are none where one stands alone', [OFTEN, OFTEN, OFTEN, OFTEN], true],
  ] as const)
    test(name, () => {
      const all = gathered(...places.map(named));
      assert.equal(all.isEmpty, expected);
      assert.equal(all.has(nameIn(OFTEN)), !expected);
      assert.equal(all.has(nameIn('白云乡')), false);
    });

  test('are those of what is left when paragraphs have gone', () => {
    const places = gathered(...[OFTEN, OFTEN, OFTEN, OTHER].map(named));
    assert.equal(places.isEmpty, false);
    places.drop(named(OTHER));
    assert.equal(places.isEmpty, true);
    places.put(named(OTHER));
    assert.equal(places.isEmpty, false);
    // Often no more, and again.
    places.drop(named(OFTEN));
    assert.equal(places.isEmpty, true);
    places.put(named(OFTEN));
    assert.equal(places.isEmpty, false);
    // Twice, and once again.
    places.put(named(OTHER));
    assert.equal(places.isEmpty, true);
    places.drop(named(OTHER));
    assert.equal(places.isEmpty, false);
    for (const each of [OTHER, OFTEN, OFTEN, OFTEN]) places.drop(named(each));
    assert.equal(places.isEmpty, true);
    assert.equal(places.has(nameIn(OFTEN)), false);
  });

  test('are several under one mask, each until it goes', () => {
    const places = gathered(...[OFTEN, OFTEN, OFTEN, OTHER, '青云镇'].map(named));
    places.drop(named(OTHER));
    assert.equal(places.isEmpty, false);
    places.drop(named('青云镇'));
    assert.equal(places.isEmpty, true);
  });
});

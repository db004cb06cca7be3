import assert from 'node:assert/strict';
import { ownSigns, ownWords } from '../../../../../src/core/phrases/offering/ownWords';
import { allAre } from '../../../allAre';

/** What the report offers for its own end, in the order of their length. */
const own = (text: string): string[] => ownWords(text, undefined).map((each) => each.text);

suite('What the report itself says behind the same words', () => {
  for (const [name, text, ...expected] of [
    ['ends where words end', '推进清溪引水工程。\n加快推进清溪', '引水', '引水工程'],
    ['does not go over the end of a line', '推进清溪引水\n推进清溪', '引水'],
    ['nor over a mark', '推进清溪引水，保障供水。\n推进清溪', '引水'],
    ['nor over a figure', '推进清溪引水工程3期。\n推进清溪', '引水', '引水工程'],
    ['nor over letters and blanks', '推进清溪引水工程A段。\n推进清溪', '引水', '引水工程'],
    ['is nothing behind a mark that ends a sentence', '重点。情况良好。\n重点。'],
    ['is nothing where a sentence ended there', '成效明显。情况好。\n成效明显'],
    ['is nothing behind one character', '清溪引水。\n清'],
    ['is nothing where the words stand in it once', '推进清溪'],
    ['is nothing behind the day, month or year that it tells of', '5月8日召开大会。\n5月8日'],
    ['may be what is quoted, as a whole', '落实“一网通办”改革。\n落实', '“一网通办”', '“一网通办”改革'],
    ['may be the rest of what is quoted', '落实“一网通办”。\n落实“一网', '通办', '通办”'],
    ['may be what stands in brackets, as a whole', '推进（清溪引水）。\n推进', '（清溪引水）'],
    ['may be a part of a title', '印发《清溪办法》。\n印发《', '清溪', '清溪办法', '清溪办法》'],
    ['may not close what is not open', '推进清溪（引水）。\n推进引水'],
    // What counts is another one the next time.
    ['is no ordinal', '召开第三次会议。\n召开'],
    ['is no class', '开展六年级教学。\n开展'],
    ['is no month', '开展六月工作。\n开展'],
    ['ends before them', '抓好教学工作第三条。\n抓好', '教学', '教学工作'],
  ] as const)
    test(name, () => assert.deepEqual(own(text), expected));

  test('has a mark at its end where most places have it, three at least', () => {
    const places = (marked: number, others: number): string =>
      `${'推进清溪引水，'.repeat(marked)}${'推进清溪引水很好。'.repeat(others)}\n推进清溪`;
    assert.deepEqual(own(places(2, 0)), ['引水']);
    assert.deepEqual(own(places(3, 0)), ['引水', '引水，']);
    assert.equal(own(`${places(3, 2)}`).includes('引水，'), false);
    assert.equal(
      own(`推进清溪引水很好。推进清溪引水很好。${'推进清溪引水，'.repeat(3)}\n推进清溪`).includes('引水，'),
      true,
    );
    assert.equal(
      own(`${'推进清溪引水很好。'.repeat(3)}${'推进清溪引水，'.repeat(3)}\n推进清溪`).includes('引水，'),
      false,
    );
  });

  test('is no longer than thirty characters', () => {
    const long = own(`推进清溪${'引水工程'.repeat(10)}。\n推进清溪`);
    assert.equal(Math.max(...long.map(({ length }) => length)), 30);
  });

  test('may follow Chinese characters and what leads to more', () => {
    allAre('， 、 ： “ 《', (mark) => own(`抓好${mark}清溪引水。\n抓好${mark}`).includes('清溪引水'));
    allAre('。 ； ） ” 》 ！', (mark) => own(`抓好${mark}清溪引水。\n抓好${mark}`).length === 0);
  });

  test('is what stands behind the longest agreement', () => {
    assert.deepEqual(own('加快推进清溪引水。\n推进清溪治理。\n加快推进清溪'), ['引水']);
    // Of equal ones the last.
    assert.deepEqual(own('推进清溪引水。\n推进清溪治理。\n推进清溪'), ['治理']);
  });
});

suite('How likely it is to be written again', () => {
  const likely = (text: string): number => ownWords(text, undefined)[0]!.probability;

  test('grows with how much agrees, and how often', () => {
    assert.ok(likely('加快推进清溪引水。\n加快推进清溪') > likely('推进清溪引水。\n加快清溪'));
    assert.ok(likely('推进清溪引水。\n推进清溪引水。\n推进清溪') > likely('推进清溪引水。\n推进清溪'));
    assert.ok(likely('推进清溪引水。\n推进清溪') > likely('推进清溪治理。\n推进清溪引水。\n推进清溪'));
  });

  test('falls with how far back it stands, and with its length', () => {
    assert.ok(
      likely('推进清溪引水。\n推进清溪') > likely(`推进清溪引水。\n${'好。\n'.repeat(2000)}推进清溪`),
    );
    const [short, long] = ownWords('推进清溪引水工程。\n推进清溪', undefined);
    assert.ok(short!.probability > long!.probability);
  });

  test('is more where it is usual as well, less where something else is', () => {
    const text = '推进清溪引水。\n推进清溪';
    const said = (continuation: string): number =>
      ownWords(text, { context: '清溪', continuation, probability: 0.5 })[0]!.probability;
    assert.ok(said('引水') > said('治理'));
    assert.ok(said('引水工程') > said('治理'));
  });

  /** The sign number `at` of what is offered first. */
  const sign = (text: string, at: number): number => ownSigns(text, undefined)[0]!.signs[at]!;

  test('goes by what there is to know of it', () => {
    const text = '推进清溪引水。\n推进清溪';
    // All there is, one after the other, of a match of four, one place, two characters, nine characters back.
    const logs = { four: Math.log(4), two: Math.log(2) };
    const { signs } = ownSigns(text, undefined)[0]!;
    const probability = [2, 3, 4].reduce((before) => (1 + before) / 2, 0);
    assert.deepEqual(signs, [
      1,
      logs.four,
      logs.four * logs.four,
      Math.log(probability / (1 - probability)),
      0,
      logs.two,
      logs.two,
      1,
      1,
      0,
      0,
      0,
      0,
      Math.log(8) / 5,
      0,
      0,
      0,
      0,
      logs.four * logs.two,
      0,
      0,
      0,
      0,
    ]);
  });

  test('tells whether it stands in the sentence that is being written', () => {
    assert.equal(sign('推进清溪引水，推进清溪', 19), 1);
    assert.equal(sign('推进清溪引水。推进清溪', 19), 0);
    assert.equal(sign('推进清溪引水；推进清溪', 19), 0);
    assert.equal(sign('推进清溪引水\n推进清溪', 19), 0);
    assert.equal(sign(`推进清溪引水，${'好'.repeat(60)}推进清溪`, 19), 0);
  });

  test('tells of a title’s end, of what hangs and of what goes on', () => {
    assert.equal(sign('推进清溪引水\n推进清溪', 20), 1);
    assert.equal(sign('推进清溪引水。\n推进清溪', 20), 0);
    assert.equal(sign('推进清溪的引水。\n推进清溪', 17), 1);
    assert.equal(sign('推进“清溪”引水。\n推进“清溪', 21), 1);
    assert.equal(sign('推进清溪引水。\n推进清溪', 21), 0);
  });

  test('tells whether the words that agree begin a clause', () => {
    assert.equal(sign('推进清溪引水。\n推进清溪', 8), 1);
    assert.equal(sign('好，推进清溪引水。\n要推进清溪', 8), 1);
    assert.equal(sign('要推进清溪引水。\n能推进清溪', 8), 0);
  });
});

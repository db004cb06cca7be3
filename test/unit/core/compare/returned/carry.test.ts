import assert from 'node:assert/strict';
import { Carrier } from '../../../../../src/core/compare/returned/carry';
import type { Span } from '../../../../../src/core/text/span';
import { compared } from '../shown/told';

/** `before` and `after` with the span of the text after between braces. */
function carrying(before: string, marked: string): { carrier: Carrier; span: Span; before: string } {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const after = marked.replace(/[{}]/g, '');
  return { carrier: new Carrier(compared(before, after)), span: { start, end }, before };
}
/** The text before with braces where the span of the text after is in it. */
function placed(before: string, marked: string): string {
  const { carrier, span } = carrying(before, marked);
  const { start, end } = carrier.place(span);
  return `${before.slice(0, start)}{${before.slice(start, end)}}${before.slice(end)}`;
}

const A = '召开了专题会议研究部署。';
const B = '完成了全部整改任务并销号。';
const C = '落实了值班值守制度要求。';
const D = '推进了河道清淤整治项目。';

suite('Where a place of one text is in another', () => {
  for (const [name, before, after, expected] of [
    ['the same place of the same text', '甲{乙}丙', '甲{乙}丙', undefined],
    ['further up where something was put in before it', `${A}${C}`, `${A}${B}{${C}}`, `${A}{${C}}`],
    ['further down where something was taken out', `${A}${B}${C}`, `${A}{${C}}`, `${A}${B}{${C}}`],
    [
      'with what was changed in it',
      `${A.replace('专题', '重要')}${C}`,
      `{${A}}${C}`,
      `{${A.replace('专题', '重要')}}${C}`,
    ],
    ['where it stood before it moved', `${A}\n${B}\n${C}\n`, `${B}\n${C}\n{${A}}\n`, `{${A}}\n${B}\n${C}\n`],
    // An empty place is behind what stands before it, at the beginning of a line before what follows.
    ['behind the words before it', `${A}${C}`, `${A}{}${B}${C}`, `${A}{}${C}`],
    ['at the beginning of its line', `${A}\n${C}\n`, `${A}\n{}${C}\n`, `${A}\n{}${C}\n`],
    ['at the beginning', `${A}`, `{}${A}`, `{}${A}`],
    ['before a blank line more', `${A}\n\n${C}\n`, `${A}\n{}${D}\n`, `${A}{}\n\n${C}\n`],
    ['at the end of its line', `${A}\n`, `${A}\n{}${B}\n`, `${A}\n{}`],
    ['at the beginning where nothing is left', `${A}${C}`, `{${B}}`, `{}${A}${C}`],
    [
      'in other looks of what moved',
      `　${A}\n${B}\n${C}\n`,
      `${B}\n${C}\n{${A}}\n`,
      `　{${A}}\n${B}\n${C}\n`,
    ],
    ['in other looks', `　　${A}\n\n${C}`, `${A}\n{${C}}`, `　　${A}\n\n{${C}}`],
    ['in figures of another width', '完成１２件任务，整改', '完成{12}件任务，整改', '完成{１２}件任务，整改'],
    [
      'at an ordinal that counts otherwise',
      `一、${A}\n三、${C}\n`,
      `一、${A}\n{二、}${C}\n`,
      `一、${A}\n{三、}${C}\n`,
    ],
  ] as const)
    test(`is ${name}`, () => assert.equal(placed(before.replace(/[{}]/g, ''), after), expected ?? before));

  test('is asked of what was changed there, or right beside it', () => {
    const before = '共12件，甲乙丙丁戊己。整改隐患，完成任务。';
    const after = '共13件，甲乙丙丁戊己。整改问题，完成任务。';
    const carrier = new Carrier(compared(before, after));
    const changed = (words: string): string[] => {
      const start = after.indexOf(words);
      return carrier
        .changesAt({ start, end: start + words.length })
        .map(
          (place) =>
            `${before.slice(place.before.start, place.before.end)}→${after.slice(place.after.start, place.after.end)}`,
        );
    };
    assert.deepEqual(changed('13件'), ['12件→13件']);
    assert.deepEqual(changed('共'), ['12件→13件']);
    assert.deepEqual(changed('，甲'), ['12件→13件']);
    assert.deepEqual(changed('甲乙'), []);
    assert.deepEqual(changed('问'), ['整改隐患→整改问题']);
    assert.deepEqual(changed(after), ['12件→13件', '整改隐患→整改问题']);
  });
});

suite('What stands beside a place', () => {
  const beside = (before: string, marked: string): string | undefined => {
    const { carrier, span } = carrying(before, marked);
    const at = carrier.beside(span);
    return at && `${before.slice(0, at.start)}|${before.slice(at.end)}`;
  };
  const behind = (before: string, marked: string): string | undefined => {
    const { carrier, span } = carrying(before, marked);
    const at = carrier.behind(span.start);
    return at === undefined ? undefined : `${before.slice(0, at)}|${before.slice(at)}`;
  };

  test('is behind the words before it, or before those behind it', () => {
    assert.equal(beside(`${A}${C}`, `${A}{${B}}${C}`), `${A}|${C}`);
    assert.equal(beside(`${A}\n${C}\n`, `${A}\n{${B}\n}${C}\n`), `${A}\n|${C}\n`);
    assert.equal(beside(C, `{${B}}${C}`), `|${C}`);
    assert.equal(beside(A, `${A}{${B}}`), `${A}|`);
    assert.equal(beside('', `{${A}}`), undefined);
  });

  test('is the line below those before it, where what follows stands nowhere', () => {
    assert.equal(beside(`${A}\n`, `${A}\n{${B}\n}`), `${A}\n|`);
    assert.equal(beside(`${A}\n${C}\n`, `${A}\n{${B}\n}${D}\n`), `${A}\n|${C}\n`);
    assert.equal(beside(`${A}\n\n${C}\n`, `${A}\n{${B}\n}${D}\n`), `${A}\n|\n${C}\n`);
    assert.equal(beside(`${A} \t\r\n${C}\r\n`, `${A}\n{${B}\n}${D}\n`), `${A} \t\r\n|${C}\r\n`);
    // There is none below it, or its line goes on.
    assert.equal(beside(A, `${A}\n{${B}\n}${D}\n`), undefined);
    assert.equal(beside(`${A}${C}\n`, `${A}\n{${B}\n}${D}\n`), undefined);
  });

  test('is where one of its neighbours stands, though the other is not there', () => {
    assert.equal(beside(`${A}${C}`, `${A}{${B}}${D}`), `${A}|${C}`);
    assert.equal(beside(`${A}${C}`, `${D}{${B}}${C}`), `${A}|${C}`);
    assert.equal(beside(`${A}${C}`, `{${B}}`), undefined);
    assert.equal(beside(`　　${A}\n　　${C}`, `${A}\n{${B}\n}${C}`), `　　${A}\n　　|${C}`);
  });

  test('is not where a neighbour stood that has moved', () => {
    const moved = `${D}\n${A}\n${C}\n`;
    assert.equal(behind(moved, `${A}\n{}${B}\n${D}\n${C}`), undefined);
    assert.equal(beside(moved, `${A}\n{${B}\n}${D}\n${C}`), `|${moved}`);
    assert.equal(beside(moved, `${A}\n${D}{${B}}\n${C}`), `${D}|\n${A}\n${C}\n`);
  });

  test('is behind the last words, blanks aside', () => {
    assert.equal(behind(`${A}${C}`, `${A}{}${B}${C}`), `${A}|${C}`);
    assert.equal(behind(`${A}\n${C}`, `${A}\n　　{}${B}\n${C}`), `${A}|\n${C}`);
    assert.equal(behind(A, `{}${A}`), `|${A}`);
    assert.equal(behind(C, `${B}{}${C}`), undefined);
  });

  const has = (before: string, marked: string): [boolean, boolean] => {
    const { carrier, span } = carrying(before, marked);
    return [carrier.has(span), carrier.hasBeside(span)];
  };
  for (const [name, before, marked, expected] of [
    ['with the same on both sides', `${A}${B}${C}`, `${A}{${B}}${C}`, [true, true]],
    ['with other words behind', `${A}${B}。`, `${A}{${B}}${C}`, [false, true]],
    ['with other words before', `${B}${C}`, `${A}{${B}}${C}`, [false, true]],
    ['with other words on both sides', B, `${A}{${B}}${C}`, [false, false]],
    ['in other words', `${A}${B.replace('整改', '工作')}${C}`, `${A}{${B}}${C}`, [false, false]],
    ['in other looks', `　${A}\n${B}\n\n${C}`, `${A}\n{${B}}\n${C}`, [true, true]],
    ['with a line end more', `${A}${B}\n${C}`, `${A}{${B}}${C}`, [false, true]],
    ['at the beginning', `${B}${C}`, `{${B}}${C}`, [true, true]],
    ['at the end', `${A}${B}`, `${A}{${B}}`, [true, true]],
    ['as nothing between the same words', `${A}${C}`, `${A}{}${C}`, [true, false]],
  ] as const)
    test(`is there ${name}: ${expected}`, () => assert.deepEqual(has(before, marked), expected));

  test('may be an ordinal that counts otherwise', () => {
    const is = (before: string, marked: string): boolean => {
      const { carrier, span } = carrying(before, marked);
      return carrier.isBesideOrdinal(span);
    };
    assert.equal(is(`一、${A}\n三、${C}\n`, `一、${A}\n{}二、${C}\n`), true);
    assert.equal(is(`一、${A}\n三、${C}\n`, `一、{${A}}\n二、${C}\n`), true);
    assert.equal(is(`一、${A}\n三、${C}\n`, `{}一、${A}\n二、${C}\n`), false);
    assert.equal(is(`一、${A}\n二、${C}\n`, `一、{${A}}\n二、${C}\n`), false);
  });
});

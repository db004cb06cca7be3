import assert from 'node:assert/strict';
import { withMoves } from '../../../../../src/core/word/export/moves';

const BY = ' w:author="王" w:date="d"';
const ins = (id: number, words: string): string =>
  `<w:ins w:id="${id}"${BY}><w:r><w:t>${words}</w:t></w:r></w:ins>`;
const del = (id: number, words: string): string =>
  `<w:del w:id="${id}"${BY}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
/** A paragraph whose end is tracked too. */
const p = (content: string, end = ''): string => `<w:p><w:pPr>${end}</w:pPr>${content}</w:p>`;
const to = (id: number, words: string): string =>
  `<w:moveTo w:id="${id}"${BY}><w:r><w:t>${words}</w:t></w:r></w:moveTo>`;
const from = (id: number, words: string): string =>
  `<w:moveFrom w:id="${id}"${BY}><w:r><w:t>${words}</w:t></w:r></w:moveFrom>`;
const opens = (tag: string, id: number, name: string): string =>
  `<w:${tag}RangeStart w:id="${id}"${BY} w:name="${name}"/>`;
const closes = (tag: string, id: number): string => `<w:${tag}RangeEnd w:id="${id}"/>`;

const moves = (xml: string, ...ids: readonly (readonly [id: number, move: number])[]): string =>
  withMoves(xml, new Map(ids));

suite('What has moved in a Word file', () => {
  test('is left as it is where nothing has moved, or no change belongs to a move', () => {
    const xml = p(del(1, '甲') + ins(2, '乙'));
    assert.equal(moves(xml), xml);
    assert.equal(moves(xml, [7, 1]), xml);
  });

  test('stands in ranges that a name pairs, its words no deleted text any more', () =>
    assert.equal(
      moves(p(del(1, '甲')) + p(ins(2, '甲')), [1, 4], [2, 4]),
      p(`${opens('moveFrom', 3, 'move4')}${from(1, '甲')}${closes('moveFrom', 3)}`) +
        p(`${opens('moveTo', 4, 'move4')}${to(2, '甲')}${closes('moveTo', 4)}`),
    ));

  test('leaves other changes as they are', () =>
    assert.equal(
      moves(p(del(1, '甲') + del(5, '丙')) + p(ins(6, '丁') + ins(2, '甲')), [1, 1], [2, 1]),
      p(`${opens('moveFrom', 7, 'move1')}${from(1, '甲')}${closes('moveFrom', 7)}${del(5, '丙')}`) +
        p(`${ins(6, '丁')}${opens('moveTo', 8, 'move1')}${to(2, '甲')}${closes('moveTo', 8)}`),
    ));

  test('is in one range, however many pieces it has', () =>
    assert.equal(
      moves(p(del(1, '甲') + del(2, '乙')) + p(ins(3, '甲') + ins(4, '乙')), [1, 1], [2, 1], [3, 1], [4, 1]),
      p(`${opens('moveFrom', 5, 'move1')}${from(1, '甲')}${from(2, '乙')}${closes('moveFrom', 5)}`) +
        p(`${opens('moveTo', 6, 'move1')}${to(3, '甲')}${to(4, '乙')}${closes('moveTo', 6)}`),
    ));

  test('reaches over the end of a paragraph that has moved with it', () => {
    const end = (kind: string, id: number): string => `<w:${kind} w:id="${id}"${BY}/>`;
    assert.equal(
      moves(
        `${`<w:p>${end('del', 1)}${del(2, '甲')}</w:p>`}<w:p>${end('ins', 3)}${ins(4, '甲')}</w:p>`,
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ),
      `<w:p>${end('moveFrom', 1)}${opens('moveFrom', 5, 'move1')}${from(2, '甲')}</w:p>${closes('moveFrom', 5)}` +
        `<w:p>${end('moveTo', 3)}${opens('moveTo', 6, 'move1')}${to(4, '甲')}</w:p>${closes('moveTo', 6)}`,
    );
  });

  test('leaves the end of a paragraph before its first words alone', () => {
    const end = (kind: string, id: number): string => `<w:${kind} w:id="${id}"${BY}/>`;
    assert.equal(
      moves(
        `<w:p>${end('del', 1)}</w:p><w:p>${del(2, '甲')}</w:p><w:p>${ins(3, '甲')}</w:p>`,
        [1, 1],
        [2, 1],
        [3, 1],
      ),
      `<w:p>${end('del', 1)}</w:p><w:p>${opens('moveFrom', 4, 'move1')}${from(2, '甲')}${closes('moveFrom', 4)}</w:p>` +
        `<w:p>${opens('moveTo', 5, 'move1')}${to(3, '甲')}${closes('moveTo', 5)}</w:p>`,
    );
  });

  test('stays deleted and inserted where one half has no words', () => {
    const end = `<w:ins w:id="2"${BY}/>`;
    const xml = p(del(1, '甲')) + p('', end);
    assert.equal(moves(xml, [1, 1], [2, 1]), xml);
    assert.equal(moves(p(del(1, '甲')), [1, 1]), p(del(1, '甲')));
  });

  test('of several moves has ids of its own for each', () => {
    const xml = p(del(1, '甲') + del(2, '乙')) + p(ins(3, '乙') + ins(9, '甲'));
    const made = moves(xml, [1, 1], [9, 1], [2, 2], [3, 2]);
    const ids = [...made.matchAll(/RangeStart w:id="(\d+)"[^>]* w:name="(\w+)"/g)].map(
      ([, id, name]) => `${id} ${name}`,
    );
    assert.deepEqual(ids, ['10 move1', '12 move2', '13 move2', '11 move1']);
  });
});

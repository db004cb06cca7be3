import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { findFolds } from '../../../../src/core/views/folding';

const folds = (...lines: string[]) =>
  findFolds(parse(lines.join('\n'))).map(({ startLine, endLine }) => `${startLine}-${endLine}`);

suite('folding', () => {
  test('a section folds up to its last line, not the blank lines behind it', () => {
    assert.deepEqual(
      folds('一、总体情况', '正文一。', '', '', '二、下步打算', '（一）抓落实', '正文二。', '', ''),
      ['0-1', '4-6', '5-6'],
    );
  });

  test('a section of one line does not fold', () => {
    assert.deepEqual(folds('一、总体情况', '二、主要做法', '三、下步打算'), []);
  });

  test('a line folds only once though a heading and its first item begin on it', () => {
    const folded = folds(
      '（一）强化统筹。一是健全机制。',
      '1.每月调度。',
      '2.每季通报。',
      '二是压实责任。',
      '（二）注重实效。',
    );
    assert.equal(new Set(folded.map((fold) => fold.split('-')[0])).size, folded.length);
    assert.equal(folded[0], '0-3');
  });

  test('front matter folds', () => {
    assert.deepEqual(folds('---', '文种: 报告', '---', '关于工作情况的报告'), ['0-2']);
  });

  test('an empty text has nothing to fold', () => {
    assert.deepEqual(folds(''), []);
  });
});

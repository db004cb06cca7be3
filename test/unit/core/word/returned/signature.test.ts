import assert from 'node:assert/strict';
import { signatureOf } from '../../../../../src/core/word/returned/signature';

const of = (attributes: Record<string, string>) => signatureOf({ name: 'ins', attributes, children: [] });

suite('Who has signed a tracked change', () => {
  test('is told with when', () =>
    assert.deepEqual(of({ author: ' 王科长 ', date: '2026-07-05T08:00:00Z' }), {
      author: '王科长',
      date: '2026-07-05T08:00:00Z',
    }));

  test('is nobody where the file does not say', () => assert.deepEqual(of({}), { author: '', date: '' }));

  for (const name of [
    'Unknown',
    'unknown author',
    'Author',
    '作者',
    '未知作者',
    '不明作者',
    '匿名作者',
    '未知的作者',
  ])
    test(`is nobody where it is ${name}`, () => assert.equal(of({ author: name }).author, ''));

  for (const name of ['作者一', '张作者', 'Unknown2', '未知', '匿名'])
    test(`may be called ${name}`, () => assert.equal(of({ author: name }).author, name));
});

import assert from 'node:assert/strict';
import { pictureKind } from '../../../../../src/core/layout/html/pictures';

suite('kinds of picture', () => {
  test('are told by the ending, whatever its case', () => {
    assert.equal(pictureKind('图.png'), 'image/png');
    assert.equal(pictureKind('稿/进度.1.JPG'), 'image/jpeg');
    for (const [name, kind] of [
      ['a.jpeg', 'image/jpeg'],
      ['a.gif', 'image/gif'],
      ['a.webp', 'image/webp'],
      ['a.bmp', 'image/bmp'],
      ['a.svg', 'image/svg+xml'],
    ] as const)
      assert.equal(pictureKind(name), kind);
  });

  test('are only those that a page shows', () => {
    for (const name of ['a.pdf', 'a.png.html', 'a', '', 'a.constructor', 'a.__proto__', 'a.png?x'])
      assert.equal(pictureKind(name), undefined, name);
  });
});

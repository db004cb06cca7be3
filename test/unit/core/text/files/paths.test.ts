import assert from 'node:assert/strict';
import { pathWithin, relativePath } from '../../../../../src/core/text/files/paths';

const FOLDER = '/稿件/七月';

suite('what a report refers to', () => {
  for (const [reference, path] of [
    ['图.png', '/稿件/七月/图.png'],
    ['./图/进度.png', '/稿件/七月/图/进度.png'],
    ['图\\进度.png', '/稿件/七月/图/进度.png'],
    ['图//进度.png', '/稿件/七月/图/进度.png'],
    ['图/../进度.png', '/稿件/七月/进度.png'],
    ['../七月/图.png', '/稿件/七月/图.png'],
    ['%E5%9B%BE.png', '/稿件/七月/图.png'],
    ['a%20b.png', '/稿件/七月/a b.png'],
    // A bare percent sign is meant as it stands, and nothing is resolved twice.
    ['完成100%.png', '/稿件/七月/完成100%.png'],
    ['%252e%252e/图.png', '/稿件/七月/%2e%2e/图.png'],
    ['..图.png', '/稿件/七月/..图.png'],
    ['图…/a.png', '/稿件/七月/图…/a.png'],
    ['附件1：清单.xlsx', '/稿件/七月/附件1：清单.xlsx'],
  ] as const) {
    test(`${reference} lies in its folder`, () => {
      assert.equal(pathWithin(reference, FOLDER), path);
    });
  }

  for (const reference of [
    '',
    '.',
    './',
    '..',
    '../图.png',
    '..\\图.png',
    '图/../../图.png',
    '图\\..\\..\\图.png',
    '../../../../../../etc/passwd',
    '%2e%2e/图.png',
    '%2E%2E%2F图.png',
    '..%5c图.png',
    '%2e%2e%5C图.png',
    // Beside its folder, under a name that begins alike.
    '../七月2/图.png',
    '.. /图.png',
    '.../图.png',
    '. ./图.png',
    '.. \\图.png',
    '/etc/passwd',
    '\\Windows\\win.ini',
    '%2Fetc/passwd',
    '%5CWindows/win.ini',
    '//server/share/图.png',
    '\\\\server\\share\\图.png',
    '%5c%5cserver/share/图.png',
    '\\\\?\\C:\\图.png',
    'C:\\图.png',
    'c:/图.png',
    'C:图.png',
    'C%3A/图.png',
    'file:///etc/passwd',
    'FILE:图.png',
    'https://evil.example/a.png',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'vscode-resource:/etc/passwd',
    'command:workbench.action.quit',
    '图.png\0.txt',
    '图%00.png',
    '图%0d%0a.png',
  ]) {
    test(`${JSON.stringify(reference)} leads nowhere`, () => {
      assert.equal(pathWithin(reference, FOLDER), undefined);
    });
  }

  test('may lie anywhere in the folders that are open', () => {
    const roots = ['/稿件', '/资料/'];
    assert.equal(pathWithin('../图/a.png', FOLDER, roots), '/稿件/图/a.png');
    assert.equal(pathWithin('../../资料/a.png', FOLDER, roots), '/资料/a.png');
    assert.equal(pathWithin('../../资料2/a.png', FOLDER, roots), undefined);
    assert.equal(pathWithin('../../a.png', FOLDER, roots), undefined);
    assert.equal(pathWithin('..', FOLDER, roots), undefined);
    assert.equal(pathWithin('a.png', FOLDER, []), undefined);
  });

  test('is found where the report lies at the top of a file system, and nothing above it', () => {
    assert.equal(pathWithin('a.png', '/', ['/']), '/a.png');
    assert.equal(pathWithin('图/a.png', '/'), '/图/a.png');
    assert.equal(pathWithin('../a.png', '/'), undefined);
    assert.equal(pathWithin('a.png', 'C:/稿件'), 'C:/稿件/a.png');
    assert.equal(pathWithin('../../a.png', 'C:/稿件', ['C:/']), undefined);
    assert.equal(pathWithin('../b.png', '//server/share/稿件', ['//server/share']), '//server/share/b.png');
    assert.equal(pathWithin('../../../other/b.png', '//server/share/稿件', ['//server/share']), undefined);
  });

  test('is read once, however long it is', () => {
    assert.equal(pathWithin('../'.repeat(300_000), FOLDER), undefined);
    assert.equal(pathWithin('a/../'.repeat(200_000), FOLDER), undefined);
    assert.equal(pathWithin(`${'./'.repeat(300_000)}a`, FOLDER), `${FOLDER}/a`);
    assert.equal(relativePath(`${'a'.repeat(500_000)}:`), undefined);
    assert.equal(relativePath('\ud800%'), '\ud800%');
  });
});

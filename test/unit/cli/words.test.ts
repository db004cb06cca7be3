import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesNamed } from '../../../src/cli/glob';
import { gongwen } from './program';

let folder = '';

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

/** What `gongwen check` finds in 报告.gw with these options, as `code 原文`. */
function checked(text: string, ...options: string[]) {
  put('报告.gw', text);
  const { status, out, err } = gongwen(folder, ['check', '--format', 'json', ...options, '报告.gw']);
  const { files, errors } = JSON.parse(out);
  const found = files[0].findings.map(
    ({ code, offset, length }: { code: string; offset: number; length: number }) =>
      `${code} ${text.slice(offset, offset + length)}`,
  );
  return { status, found, errors, stderr: err };
}

suite('check --words', () => {
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-words-'));
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('goes by a list, whatever its kind and encoding', () => {
    const text = '由河长办牵头，及时反应情况。';
    const utf16 = Buffer.from('\ufeff河长办\t河湖长办\r\n', 'utf16le');
    // 河长办,河湖长办 in GB18030, as WPS saves it.
    const gb18030 = Buffer.from('bad3b3a4b0ec2cbad3bafeb3a4b0ec0d0a', 'hex');
    for (const [name, content] of [
      ['用词.csv', '\ufeff错误写法;正确写法\r\n河长办;河湖长办\r\n'],
      ['用词.tsv', utf16],
      ['旧.csv', gb18030],
      ['用词.txt', '河长办 → 河湖长办'],
      ['用词.json', '[{ "wrong": "河长办", "right": "河湖长办" }]'],
    ] as const) {
      put(name, content);
      const { status, found, errors } = checked(text, '--words', name);
      assert.deepEqual(found, ['word-replace 河长办', 'confusable-word 反应情况'], name);
      assert.deepEqual([status, errors], [1, []]);
    }
    assert.deepEqual(checked(text).found, ['confusable-word 反应情况']);
  });

  test('names the line that is wrong, uses the rest, and ends with 2', () => {
    put('用词.csv', '错误写法,正确写法\n河长办,河长办\n盲流,\n');
    const { status, found, errors, stderr } = checked('盲流', '--words', '用词.csv');
    const message = '第 2 行：已跳过这一条：错误写法和正确写法相同。';
    assert.deepEqual(found, ['word-forbidden 盲流']);
    assert.deepEqual([status, errors], [2, [{ path: '用词.csv', message }]]);
    assert.equal(stderr, `用词.csv：${message}\n`);
  });

  test('checks without a list that cannot be read, and ends with 2', () => {
    const { status, found, errors } = checked('盲流，及时反应情况。', '--words', '无.csv');
    assert.deepEqual(found, ['confusable-word 反应情况']);
    assert.deepEqual([status, errors], [2, [{ path: '无.csv', message: '找不到这个文件，请核对路径。' }]]);
    put('坏.txt', Buffer.from([0xff, 0xff, 0x0a, 0x61, 0x62]));
    const damaged = checked('ab', '--words', '坏.txt');
    assert.equal(damaged.status, 2);
    assert.match(damaged.errors[0].message, /^有些字符读不出来/);
    assert.deepEqual(damaged.found, ['word-forbidden ab']);
  });

  test('takes a settings.json, with the lists it names from its own folder', () => {
    put('用词/一.csv', '盲流,流动人口\n');
    put('用词/二.csv', '民工\n');
    put('用词/旧/三.csv', '河长办\n');
    put(
      '.vscode/settings.json',
      `{
        // 本局
        "gongwen.words": [{ "right": "盲流" }],
        "gongwen.words.files": ["用词/*.csv", ".\\\\用词\\\\旧\\\\三.csv", "无.csv"],
      }`,
    );
    const { status, found, errors } = checked('盲流、民工、河长办', '--words', '.vscode/settings.json');
    assert.deepEqual(found, ['word-forbidden 民工', 'word-forbidden 河长办']);
    assert.equal(status, 2);
    assert.deepEqual(
      errors.map(({ message }: { message: string }) => message),
      ['找不到设置 gongwen.words.files 里的这个用词表文件，请核对路径。'],
    );
  });

  test('takes several, the first before the others', () => {
    put('一.txt', '盲流=流动人口');
    put('二.txt', '盲流\n民工');
    assert.deepEqual(checked('盲流、民工', '--words', '一.txt', '--words', '二.txt').found, [
      'word-replace 盲流',
      'word-forbidden 民工',
    ]);
  });

  test('is not asked by fix, which never touches wording', () => {
    put('一.txt', '盲流=流动人口');
    put('报告.gw', '盲流，及时反应情况。');
    assert.equal(gongwen(folder, ['fix', '报告.gw']).out, '盲流，及时反应情况。');
  });

  test('finds the files that a pattern names', () => {
    for (const name of ['a/x1.csv', 'a/b/x2.csv', 'a/b/c/x3.txt', 'a/x(1).csv', 'a/xy.csv']) put(name, '');
    const named = (pattern: string) =>
      filesNamed(path.join(folder, pattern)).map((file) =>
        path.relative(folder, file).replaceAll(path.sep, '/'),
      );
    assert.deepEqual(named('a/*.csv'), ['a/x(1).csv', 'a/x1.csv', 'a/xy.csv']);
    assert.deepEqual(named('a/x?.csv'), ['a/x1.csv', 'a/xy.csv']);
    assert.deepEqual(named('a/**/*.csv'), ['a/b/x2.csv', 'a/x(1).csv', 'a/x1.csv', 'a/xy.csv']);
    assert.deepEqual(named('**/x{2,3}.{csv,txt}'), ['a/b/c/x3.txt', 'a/b/x2.csv']);
    assert.deepEqual(named('a/*/x2.csv'), ['a/b/x2.csv']);
    assert.deepEqual(named('a/x(1).csv'), ['a/x(1).csv']);
    assert.deepEqual(named('a/x(*).csv'), ['a/x(1).csv']);
    for (const nothing of ['b/*.csv', 'a/*.doc', 'a/x1.csv/*', 'b/x.csv'])
      assert.deepEqual(named(nothing), []);
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { p, wordFile } from '../core/word/files';
import { gongwen } from './program';

let folder = '';
const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
const get = (name: string) => readFileSync(path.join(folder, name), 'utf8');

const compare = (...args: string[]) => gongwen(folder, ['compare', ...args]);

const REPORT = '关于甲的报告\n\n市政府：\n　　一、做法\n　　开会12次，走访**户。\n　　特此报告。\n';

suite('Comparing two files on the command line', () => {
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-compare-'));
    put('a.gw', REPORT);
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('says that they are the same, whatever their encoding', () => {
    put('b.gw', REPORT);
    assert.deepEqual(compare('a.gw', 'b.gw'), { status: 0, out: '两份文稿相同。\n', err: '' });
    put('a.txt', new Uint8Array([0xbc, 0xd7, 0xa1, 0xa3])); // 甲。 in GB18030
    put('b.txt', '甲。');
    assert.equal(compare('a.txt', 'b.txt').status, 0);
  });

  test('names each change under its heading', () => {
    put('b.gw', REPORT.replace('12次', '13次').replace('**户', '30户').replace('\n\n', '\n'));
    assert.deepEqual(compare('a.gw', 'b.gw'), {
      status: 1,
      out:
        '共 2 处改动：修改 1，填入 1\n一、做法\n  修改：12次 → 13次\n  填入：**户 → 30户\n' +
        '数字变化 1 处：12次 → 13次\n仅版式差异 1 处\n',
      err: '',
    });
  });

  test('names ordinals and moves once', () => {
    put('a.gw', '一、甲项工作\n乙丙丁戊己。\n二、子丑寅\n卯辰巳午未申酉戌亥。\n');
    put('b.gw', '一、子丑寅\n卯辰巳午未申酉戌亥。\n二、甲项工作\n乙丙丁戊己。\n');
    assert.equal(
      compare('a.gw', 'b.gw').out,
      '共 3 处改动：仅序号 2，移动 1\n二、甲项工作\n  移动：一、甲项工作¶乙丙丁戊己。\n仅序号变化 2 处：二、 → 一、；一、 → 二、\n',
    );
  });

  test('prints JSON with offsets of both texts', () => {
    put('b.gw', `\ufeff${REPORT.replace('12次', '13次')}`);
    const side = (offset: number, text: string) => ({ offset, length: text.length, text });
    assert.deepEqual(JSON.parse(compare('--format', 'json', 'a.gw', 'b.gw').out), {
      version: 1,
      changes: [
        {
          kind: 'replace',
          before: side(24, '12次'),
          after: side(24, '13次'),
          section: '一、做法',
          figure: true,
        },
        {
          kind: 'layout',
          before: side(0, ''),
          after: side(0, ''),
          section: '正文',
          places: [{ before: side(0, ''), after: side(0, '') }],
        },
      ],
    });
  });

  test('writes the page with both wordings, and the list of changes', () => {
    put('b.gw', REPORT.replace('12次', '13次'));
    assert.deepEqual(compare('--format', 'html', '-o', 'o.html', 'a.gw', 'b.gw'), {
      status: 1,
      out: '',
      err: '',
    });
    const page = get('o.html');
    assert.ok(page.includes('<title>关于甲的报告（花脸稿）</title>'));
    assert.ok(
      page.includes(
        '开会<del class="replace" data-change="0">12次</del><ins class="replace" data-change="0">13次</ins>，',
      ),
    );
    assert.ok(page.includes('<td>一、做法</td><td>12次</td><td>13次</td><td>修改</td>'));
    assert.ok(page.includes('.paper del {'));
  });

  test('reads Word files', () => {
    put('a.docx', wordFile(`${p('甲')}${p('共3项。')}`));
    put('b.gw', '甲\n共4项。\n');
    assert.deepEqual(
      compare('a.docx', 'b.gw').out,
      '共 1 处改动：修改 1\n正文\n  修改：3项 → 4项\n数字变化 1 处：3项 → 4项\n',
    );
  });

  test('says what cannot be read or done, and ends with 2', () => {
    assert.deepEqual(compare('a.gw', 'nichts.gw'), {
      status: 2,
      out: '',
      err: 'nichts.gw：找不到这个文件，请核对路径。\n',
    });
    put('b.docx', '不是 Word 文件');
    assert.equal(compare('a.gw', 'b.docx').status, 2);
    assert.match(compare('a.gw').err, /^compare 比对两个文件：先写改前的，再写改后的。\n/);
    mkdirSync(path.join(folder, '稿件'));
    put('稿件/b.gw', '甲');
    assert.match(compare('a.gw', '稿件').err, /^compare 比对两个文件，不比对文件夹。\n/);
    put('b.gw', '甲');
    assert.deepEqual(compare('-o', 'kein/o.txt', 'a.gw', 'b.gw'), {
      status: 2,
      out: '',
      err: 'kein/o.txt：处理失败：找不到要存入的文件夹，请核对路径。\n',
    });
  });
});

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { p, wordFile } from '../core/word/files';
import { gongwen, gongwenProcess } from './program';

let folder = '';
const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
const get = (name: string) => readFileSync(path.join(folder, name), 'utf8');

const convert = (args: string[]) => gongwen(folder, ['convert', ...args]);

const DRAFT = '# 防汛方案\n\n## 总体要求\n\n共**次。\n\n## 重点任务\n\n抓好落实[^1]。\n';
const REPORT = '防汛方案\n一、总体要求\n共**次。\n二、重点任务\n抓好落实[^1]。\n';

suite('Converting drafts', () => {
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-convert-'));
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('prints the report that a Markdown file becomes, and says what is left to mend', () => {
    put('a.md', DRAFT);
    assert.deepEqual(convert(['a.md']), {
      status: 0,
      out: REPORT,
      err: 'a.md：有1处脚注标记（如[^1]）没有改动，请改为文中说明或删去。\n',
    });
    assert.equal(gongwenProcess(folder, ['convert', '-'], DRAFT).out, REPORT);
  });

  test('writes it to a file, over what was there', () => {
    put('a.md', DRAFT);
    put('b.gw', '旧稿');
    assert.deepEqual(convert(['a.md', '-o', 'b.gw']).out, '');
    assert.equal(get('b.gw'), REPORT);
  });

  test('gives back what is no Markdown, to the letter', () => {
    const text = '\ufeff一、 甲\r\n共**次 ，由**局负责。\r\n';
    put('a.txt', text);
    assert.equal(convert(['a.txt']).out, text);
  });

  test('reads Word files', () => {
    put('a.docx', wordFile(`${p('一、甲')}${p('乙', '<w:outlineLvl w:val="1"/>')}`));
    assert.deepEqual(convert(['a.docx']), { status: 0, out: '一、甲\n乙\n', err: '' });
    put('b.docx', '不是 Word 文件');
    const { status, err } = convert(['b.docx']);
    assert.equal(status, 2);
    assert.match(err, /^b\.docx：[^\n]+。\n$/);
  });

  test('joins broken lines where that is asked for, and says what it has left out', () => {
    const full = '全市各级各部门认真贯彻落实防汛工作部署要求，压实';
    put('a.txt', `${full}\n责任。\n— 1 —\n`);
    assert.equal(convert(['a.txt']).out, `${full}\n责任。\n— 1 —\n`);
    assert.deepEqual(convert(['--join-lines', 'a.txt']), {
      status: 0,
      out: `${full}责任。\n`,
      err: 'a.txt：删去了1行页码、页眉：“— 1 —”。\n',
    });
    put('b.md', `# 方案\n\n## 甲\n${full}\n责任。\n\n## 乙\n`);
    assert.equal(convert(['--join-lines', 'b.md']).out, `方案\n一、甲\n${full}责任。\n二、乙\n`);
  });

  test('converts all drafts of a folder into another, and never over what is there', () => {
    mkdirSync(path.join(folder, 'in/below'), { recursive: true });
    put('in/a.md', DRAFT);
    put('in/below/b.markdown', DRAFT);
    put('in/below/c.txt', '一、甲\n');
    put('in/d.gw.md', DRAFT);
    put('in/e.gw', '一、甲\n');
    put('in/f.png', 'PNG');
    assert.equal(convert(['in', '-o', 'out']).status, 0);
    assert.equal(get('out/a.gw'), REPORT);
    assert.equal(get('out/below/b.gw'), REPORT);
    assert.equal(get('out/below/c.gw'), '一、甲\n');
    for (const name of ['d.gw', 'd.gw.gw', 'e.gw', 'f.gw'])
      assert.equal(existsSync(path.join(folder, 'out', name)), false);
    // Once more changes nothing; what has been worked on since stays, and is told.
    assert.equal(convert(['in', '-o', 'out']).status, 0);
    put('out/a.gw', '改过的稿子');
    const { status, err } = convert(['in', '-o', 'out']);
    assert.equal(status, 2);
    assert.match(err, /“out.a\.gw”已经存在，没有替换它。请换一个文件夹，或者先把它移走。\n/);
    assert.equal(get('out/a.gw'), '改过的稿子');
  });

  test('does not let two drafts of one name become one report', () => {
    put('a.md', DRAFT);
    put('a.txt', '一、甲\n');
    const { status, err } = convert(['a.md', 'a.txt', '-o', 'out']);
    assert.equal(status, 2);
    assert.match(err, /^a\.txt：.*转换后同名（out.a\.gw），没有转换。请改名后再转换。$/m);
    assert.equal(get('out/a.gw'), REPORT);
  });

  test('says in one sentence what is wrong with a call', () => {
    put('a.md', DRAFT);
    mkdirSync(path.join(folder, 'in'));
    put('in/b.md', DRAFT);
    for (const [args, said] of [
      [[], /^请写明要处理的文件或文件夹。/],
      [['a.md', 'in/b.md'], /^要转换几个文件或文件夹，请用 -o 写明存到哪个文件夹，如 -o 公文。/],
      [['in'], /^要转换几个文件或文件夹，请用 -o/],
      [['none.md'], /^none\.md：找不到这个文件，请核对路径。/],
    ] as const) {
      const { status, out, err } = convert([...args]);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, said);
    }
  });

  test('refuses a text that it cannot read whole', () => {
    put('a.md', Buffer.from([0x23, 0x20, 0xff, 0xff, 0xff]));
    const { status, out, err } = convert(['a.md']);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, /^a\.md：.*有些字符读不出来/);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let folder = '';
const at = (name: string) => path.join(folder, name);
const made = () => readFileSync(at('报告.pdf'), 'utf8');

/** `gongwen pdf 报告.gw -o 报告.pdf …` on a machine that has the programs in the folder `programs` and no others. */
function pdf(...args: string[]): { status: number | null; err: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.resolve('dist/cli.js'), 'pdf', '报告.gw', '-o', '报告.pdf', ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH: at('programs'), TMPDIR: at('temporary') } },
  );
  return { status, err: stderr };
}

/** Puts a program on the path; its `script` finds what it was called with in `args`. */
function program(name: string, script: string): void {
  const head = `#!${process.execPath}\nconst fs = require('node:fs');\nconst args = process.argv.slice(2);\n`;
  writeFileSync(at(`programs/${name}`), head + script, { mode: 0o755 });
}

/** A browser that keeps what it was told, and prints the page as if it were a PDF. */
const BROWSER = `
const value = (name) => args.find((each) => each.startsWith(name + '=')).slice(name.length + 1);
const page = fs.readFileSync(new URL(args.at(-1)), 'utf8');
fs.writeFileSync('told.json', JSON.stringify({ args, page }));
fs.writeFileSync(value('--print-to-pdf'), '%PDF-1.4 of ' + /<title>(.*)<\\/title>/.exec(page)[1] + ' %%EOF');`;

const REPORT = '关于甲的报告\n一、做法\n正文。\n';

suite('The PDF, on the command line', () => {
  // Elsewhere programs are found in other ways than by a path that a test can set.
  if (process.platform !== 'linux') return;

  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-pdf-test-'));
    for (const name of ['programs', 'temporary']) mkdirSync(at(name));
    writeFileSync(at('报告.gw'), REPORT);
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('is printed by a browser without a window, profile or network, and nothing is left behind', () => {
    program('chromium', BROWSER);
    assert.deepEqual(pdf(), { status: 0, err: '' });
    assert.equal(made(), '%PDF-1.4 of 关于甲的报告 %%EOF');
    const { args, page } = JSON.parse(readFileSync(at('told.json'), 'utf8'));
    for (const expected of [
      '--headless=new',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
    ])
      assert.ok(args.includes(expected), expected);
    assert.ok(args.some((each: string) => each.startsWith(`--user-data-dir=${at('temporary')}`)));
    assert.match(
      page,
      /<p class="heading level-1 below-title"><span class="head" role="heading" aria-level="2">一、做法<\/span><\/p>/,
    );
    assert.deepEqual(readdirSync(at('temporary')), []);
  });

  test('is made by the next program where one makes none: of a Word file by an office program', () => {
    program('google-chrome', 'process.exit(1);');
    program(
      'chromium',
      `fs.writeFileSync(args.find((each) => /pdf=/.test(each)).split('=')[1], '%PDF-1.4 cut o');`,
    );
    program(
      'soffice',
      `const docx = args.at(-1);
fs.writeFileSync(docx.replace(/docx$/, 'pdf'), '%PDF-1.6 of ' + fs.readFileSync(docx, 'latin1').slice(0, 2) + ' %%EOF');`,
    );
    assert.deepEqual(pdf(), { status: 0, err: '' });
    assert.equal(made(), '%PDF-1.6 of PK %%EOF');
  });

  test('is not made where there is no program, or none that makes one: a sentence says what to do', () => {
    const none = pdf();
    assert.equal(none.status, 2);
    assert.match(
      none.err,
      /^报告\.gw：处理失败：这台电脑上没有找到能生成 PDF 的程序。请安装.*打印成 PDF。\n$/,
    );
    program('chromium', '');
    const unable = pdf();
    assert.equal(unable.status, 2);
    assert.match(
      unable.err,
      /^报告\.gw：处理失败：浏览器或 LibreOffice 没有生成 PDF。请用 gongwen html .*\n$/,
    );
    assert.equal(existsSync(at('报告.pdf')), false);
    assert.deepEqual(readdirSync(at('temporary')), []);
  });

  test('is not made while blanks remain, unless they are allowed', () => {
    program('chromium', BROWSER);
    writeFileSync(at('报告.gw'), `${REPORT}共**次。\n`);
    assert.deepEqual(pdf(), {
      status: 1,
      err: '还有1处待填，没有生成 PDF 文件。要照样生成，请加 --allow-blanks。\n',
    });
    assert.equal(existsSync(at('报告.pdf')), false);
    assert.deepEqual(pdf('--allow-blanks'), { status: 0, err: '' });
  });

  test('replaces an older PDF, and no other file', () => {
    program('chromium', BROWSER);
    writeFileSync(at('报告.pdf'), '手写的内容');
    const { status, err } = pdf();
    assert.equal(status, 2);
    assert.match(err, /^“报告\.pdf”已经存在，而且不是 PDF 文件，没有替换它。请换一个名称。\n/);
    assert.equal(made(), '手写的内容');
    writeFileSync(at('报告.pdf'), '%PDF-1.4 old');
    assert.equal(pdf().status, 0);
    assert.match(made(), /^%PDF-1\.4 of/);
  });
});

import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gongwen as called, gongwenProcess } from './program';

let folder = '';
const gongwen = (args: string[]) => called(folder, args);
const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
const get = (name: string) => readFileSync(path.join(folder, name), 'utf8');

suite('The command line', () => {
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-cli-'));
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('is the same as a program of its own', () => {
    put('a.gw', '工作报告\n一、甲\n共**次。\n三、乙\n');
    put('b.gw', '工作报告\n一、甲\n共3次。\n');
    for (const args of [
      ['check', 'a.gw', 'no.gw'],
      ['html', 'b.gw'],
      ['compare', 'a.gw', 'b.gw'],
    ])
      assert.deepEqual(gongwen(args), gongwenProcess(folder, args));
    const line = JSON.stringify({ text: '要坚持以人民' });
    assert.deepEqual(called(folder, ['complete'], line), gongwenProcess(folder, ['complete'], line));
  });

  test('prints a line a finding and says by its exit code what it found', () => {
    put('a.gw', '一、甲\n共**次。\n');
    const { status, out } = gongwen(['check', 'a.gw']);
    assert.equal(status, 1);
    assert.equal(out, 'a.gw:2:2: 警告: 待填：次数（共**次） [placeholder]\n');
    assert.equal(gongwen(['check', '--fail-on', 'error', 'a.gw']).status, 0);
    assert.equal(gongwen(['check', '--fail-on', 'never', 'a.gw']).status, 0);
    put('b.gw', '一、甲\n二、乙\n');
    assert.equal(gongwen(['check', 'b.gw']).status, 0);
  });

  test('prints the JSON that is documented', () => {
    put('a.gw', '一、甲\r\n三、乙\r\n二、丙**\r\n');
    const { files, ...rest } = JSON.parse(gongwen(['check', '--format', 'json', 'a.gw']).out);
    assert.deepEqual(rest, { version: 1, errors: [], summary: { files: 1, findings: 3 } });
    assert.equal(files[0].path, 'a.gw');
    assert.equal(files[0].characters, 17);
    const { message, ...first } = files[0].findings[0];
    assert.match(message, /三、.*二、/);
    assert.deepEqual(first, {
      code: 'numbering-sequence',
      severity: 'error',
      offset: 5,
      length: 2,
      start: { line: 1, character: 0 },
      end: { line: 1, character: 2 },
      fix: [{ offset: 5, length: 2, text: '二、' }],
      related: [{ offset: 0, length: 2, message: '上一个同级标题' }],
    });
  });

  test('prints SARIF with one rule a code and places counted from 1', () => {
    put('a.gw', '共**次。');
    const log = JSON.parse(gongwen(['check', '--format', 'sarif', 'a.gw']).out);
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run.results[0].ruleId, 'placeholder');
    assert.deepEqual(
      run.tool.driver.rules.find(({ id }: { id: string }) => id === 'range-unit'),
      {
        id: 'range-unit',
        shortDescription: { text: '数值范围的前一个数缺百分号或“万”“亿”' },
        help: { text: '数值范围的前一个数缺百分号或“万”“亿”。依据：GB/T 15835—2011。' },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['数字'] },
      },
    );
    assert.deepEqual(run.results[0].locations[0].physicalLocation.region, {
      startLine: 1,
      startColumn: 2,
      endLine: 1,
      endColumn: 4,
    });
  });

  test('groups what it finds about the report as a whole, and points at the other place', () => {
    put(
      'a.gw',
      '关于商请支持的函\n市水务局：\n见附件3，二季度（4月至7月）完成。\n附件：1.甲表\n　　　2.乙表\n临江市统计局',
    );
    const { err } = gongwen(['check', 'a.gw']);
    assert.equal(err, '检查了1个文件，发现3处问题（其中要素1处，数据1处，引用与附件1处）。\n');
    const [run] = JSON.parse(gongwen(['check', '--format', 'sarif', 'a.gw']).out).runs;
    const tags = new Map(
      run.tool.driver.rules.map(({ id, properties }: { id: string; properties: { tags: string[] } }) => [
        id,
        properties.tags,
      ]),
    );
    assert.deepEqual(
      ['missing-part', 'date-conflict', 'name-variant', 'citation-mismatch', 'attachment-mismatch'].map(
        (id) => tags.get(id),
      ),
      [['要素'], ['数据'], ['数据'], ['引用与附件'], ['引用与附件']],
    );
    const cited = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'attachment-mismatch');
    assert.deepEqual(cited.relatedLocations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.gw' },
          region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 6 },
        },
        message: { text: '附件说明' },
      },
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.gw' },
          region: { startLine: 5, startColumn: 4, endLine: 5, endColumn: 8 },
        },
        message: { text: '最后一个附件' },
      },
    ]);
  });

  test('names what it cannot read, checks the rest, and exits with 2', () => {
    put('a.gw', '共**次。');
    const { status, out, err } = gongwen(['check', 'no.gw', 'a.gw']);
    assert.equal(status, 2);
    assert.match(err, /^no\.gw：找不到这个文件/);
    assert.match(out, /^a\.gw:1:2:/);
  });

  test('writes whole documents, however many files have findings or cannot be read', () => {
    put('a.gw', '共**次。');
    put('b.gw', '共3次。');
    put('c.gw', '共XX次，**户。');
    for (const [files, found] of [
      [['a.gw', 'no.gw', 'b.gw', 'c.gw'], 3],
      [['b.gw'], 0],
      [['no.gw'], 0],
    ] as const) {
      const json = JSON.parse(gongwen(['check', '--format', 'json', ...files]).out);
      const read = files.filter((name) => name !== 'no.gw');
      assert.deepEqual(
        json.files.map((file: { path: string }) => file.path),
        read,
      );
      assert.deepEqual(json.summary, { files: read.length, findings: found });
      const sarif = JSON.parse(gongwen(['check', '--format', 'sarif', ...files]).out);
      assert.equal(sarif.runs[0].results.length, found);
      const failed = files.length - read.length;
      assert.equal(json.errors.length, failed);
      assert.equal(sarif.runs[0].invocations[0].executionSuccessful, failed === 0);
      assert.equal(sarif.runs[0].invocations[0].toolExecutionNotifications.length, failed);
    }
  });

  test('searches folders for reports only', () => {
    mkdirSync(path.join(folder, '稿件', '下级'), { recursive: true });
    for (const name of ['a.gw', 'b.txt', 'c.md', '下级/d.公文', 'e.gw.md']) put(`稿件/${name}`, '共**次。');
    const { files } = JSON.parse(gongwen(['check', '--format', 'json', '稿件']).out);
    const names = files.map((file: { path: string }) => path.basename(file.path));
    assert.deepEqual(names.sort(), ['a.gw', 'd.公文', 'e.gw.md']);
  });

  test('reads standard input, and what Windows saved', () => {
    assert.match(gongwenProcess(folder, ['check', '-'], '共**次。').out, /^-:1:2:/);
    const bytes = Buffer.from([0xb9, 0xb2, 0x2a, 0x2a, 0xb4, 0xce, 0xa1, 0xa3]);
    assert.match(gongwenProcess(folder, ['check', '-'], bytes).out, /待填：次数（共\*\*次）/);
  });

  test('takes any finished bold span for no blanks in plain Markdown, and what is surely one in a report', () => {
    const codes = (name: string, text: string): string[] => {
      put(name, text);
      const { files } = JSON.parse(gongwen(['check', '--format', 'json', name]).out);
      return files[0].findings.map(({ code }: { code: string }) => code);
    };
    const [bold, doubtful] = ['**第一条** 甲。', '由**牵头负责**工作。'];
    assert.deepEqual(codes('a.md', bold), []);
    assert.deepEqual(codes('a.md', doubtful), []);
    for (const name of ['a.gw.md', 'a.txt']) {
      assert.deepEqual(codes(name, bold), ['markdown-marks']);
      assert.deepEqual(codes(name, doubtful), ['placeholder', 'placeholder']);
    }
  });

  test('repairs ordinals in place and keeps mark and line ends', () => {
    put('a.gw', '\ufeff一、甲\r\n(二)乙\r\n');
    put('b.gw', '一、甲\n三、乙\n');
    assert.equal(gongwen(['fix', '--write', 'a.gw', 'b.gw']).status, 0);
    assert.equal(get('a.gw'), '\ufeff一、甲\r\n（二）乙\r\n');
    assert.equal(get('b.gw'), '一、甲\n三、乙\n');
  });

  test('prints the repaired or renumbered text of one file and leaves the file alone', () => {
    put('a.gw', '一、甲\n三、乙\n');
    assert.equal(gongwen(['renumber', 'a.gw']).out, '一、甲\n二、乙\n');
    assert.equal(gongwenProcess(folder, ['fix', '-'], '1、甲\n2.乙').out, '1.甲\n2.乙');
    assert.equal(get('a.gw'), '一、甲\n三、乙\n');
    assert.equal(gongwen(['fix', 'a.gw', 'a.gw']).status, 2);
  });

  test('does not write back what it could not read whole', () => {
    const bytes = Buffer.from([...Buffer.from('1、甲\n2.乙\n'), 0xff, 0xff]);
    put('a.gw', bytes);
    for (const args of [['fix', '--write'], ['fix'], ['renumber'], ['docx', '-o', 'a.docx'], ['html']]) {
      const { status, out, err } = gongwen([...args, 'a.gw']);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /有些字符读不出来/);
    }
    assert.deepEqual(readFileSync(path.join(folder, 'a.gw')), bytes);
    assert.equal(existsSync(path.join(folder, 'a.docx')), false);
    const checked = gongwen(['check', '--format', 'json', 'a.gw']);
    assert.equal(checked.status, 2);
    assert.match(JSON.parse(checked.out).errors[0].message, /有些字符读不出来/);
  });

  test('takes one report where one is wanted, though a folder has several', () => {
    mkdirSync(path.join(folder, 'all'));
    put('all/a.gw', '一、甲\n');
    assert.match(gongwen(['html', 'all']).out, /甲/);
    put('all/b.gw', '一、乙\n');
    for (const args of [['docx', '-o', 'a.docx'], ['html'], ['outline']]) {
      const { status, out, err } = gongwen([...args, 'all']);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /一次处理一个文件/);
    }
  });

  test('searches folders whatever the case of an ending, but not what a link leads to', () => {
    mkdirSync(path.join(folder, 'all'));
    put('all/A.GW', '一、甲\n');
    symlinkSync(folder, path.join(folder, 'all', 'round.gw'), 'junction');
    const { status, out } = gongwen(['check', '--format', 'json', 'all']);
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(out).files.map((file: { path: string }) => file.path),
      [path.join('all', 'A.GW')],
    );
  });

  test('prints the outline as text and as JSON', () => {
    put('a.gw', '工作报告\n\n一、甲\n（一）乙。丙。');
    assert.equal(gongwen(['outline', 'a.gw']).out, '工作报告\n一、甲\n  （一）乙\n');
    const json = JSON.parse(gongwen(['outline', '--format', 'json', 'a.gw']).out);
    assert.equal(json.title, '工作报告');
    assert.equal(json.sections[0].children[0].text, '乙');
  });

  test('makes a Word file, but none while blanks remain unless they are allowed', () => {
    put('a.gw', '工作报告\n共**次，**项。');
    const { status, err } = gongwen(['docx', 'a.gw', '-o', 'a.docx']);
    assert.equal(status, 1);
    assert.match(err, /^还有2处待填.*--allow-blanks。\n$/);
    assert.equal(existsSync(path.join(folder, 'a.docx')), false);
    assert.equal(gongwen(['docx', 'a.gw', '-o', 'a.docx', '--allow-blanks']).status, 0);
    put('b.gw', '工作报告\n共3次。');
    assert.equal(gongwen(['docx', 'b.gw', '-o', 'b.docx']).status, 0);
    for (const name of ['a.docx', 'b.docx']) assert.equal(get(name).slice(0, 2), 'PK');
    assert.equal(gongwen(['docx', 'b.gw']).status, 2);
    assert.equal(gongwen(['docx', 'none.gw', '-o', 'c.docx']).status, 2);
    const unwritable = gongwen(['docx', 'b.gw', '-o', 'no/folder/c.docx']);
    assert.equal(unwritable.status, 2);
    assert.match(unwritable.err, /^no.folder.c\.docx：.*。\n$/);
  });

  test('says in one Chinese sentence what is wrong with a call', () => {
    for (const [args, said] of [
      [[], /请写明要做什么/],
      [['chek', 'a.gw'], /没有“chek”这个命令/],
      [['check'], /请写明要处理的文件/],
      [['check', '--format', 'xml', 'a.gw'], /--format 只能是 text、json、sarif/],
      [['check', '--fromat', 'json', 'a.gw'], /选项 --fromat 没有这种用法/],
      [['outline', 'a.gw', 'b.gw'], /一次处理一个文件/],
      [['check', '--format'], /选项 --format 后面要写明取值/],
      [['docx', 'a.gw', '-o'], /选项 -o 后面要写明取值/],
      [['docx', 'a.gw', '-o', '-'], /请用 -o 写明 Word 文件的名称/],
    ] as const) {
      const { status, err } = gongwen([...args]);
      assert.equal(status, 2);
      assert.match(err.split('\n')[0]!, said);
    }
  });
});

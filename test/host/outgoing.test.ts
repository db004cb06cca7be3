import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { canOpen } from '../../src/host/vscode/outside';
import type { PdfMaker } from '../../src/programs/source';
import { type Answers, Person } from './answers';
import { closeAll, writeFile } from './documents';

const CLEAN =
  '关于渡口整治工作情况的报告\n\n市政府：\n\n现将有关情况报告如下。\n一、主要做法\n（一）压实责任。逐级落实。\n';
const BLANKS = `${CLEAN}共整治渡口**处。\n`;

const { fs } = vscode.workspace;
const read = async (uri: vscode.Uri) => new TextDecoder('latin1').decode(await fs.readFile(uri));
const isThere = (uri: vscode.Uri) =>
  fs.stat(uri).then(
    () => true,
    () => false,
  );

let person: Person;
/** A person who will answer so, and nothing else. */
const answering = (answers: Answers = {}): Person => {
  person = new Person(answers);
  return person;
};

/** Files that are there but cannot be written: open in Word, or another user's. */
class Locked implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #reason: () => Error;

  constructor(reason: () => Error) {
    this.#reason = reason;
  }

  watch = () => new vscode.Disposable(() => undefined);
  stat = () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: 9 });
  readDirectory = () => [];
  createDirectory = () => undefined;
  readFile = () => new TextEncoder().encode('旧的');
  writeFile(): void {
    throw this.#reason();
  }
  delete = () => undefined;
  rename = () => undefined;
}

suite('Exporting Word', () => {
  let source: vscode.Uri;
  let target: vscode.Uri;
  const exportDocx = (...args: unknown[]) => vscode.commands.executeCommand('gongwen.exportDocx', ...args);

  setup(async () => {
    source = await writeFile('渡口.gw', CLEAN);
    target = vscode.Uri.joinPath(source, '..', '渡口.docx');
  });

  teardown(async () => {
    person.dispose();
    await closeAll();
    for (const uri of [source, target]) if (await isThere(uri)) await fs.delete(uri);
  });

  test('proposes the name of the report beside it, and says where the file is', async () => {
    answering({ save: target });
    await exportDocx(source);
    assert.equal(person.proposed?.path, target.path);
    assert.equal((await read(target)).slice(0, 2), 'PK');
    assert.deepEqual(
      person.asked.map(({ kind, text }) => [kind, text]),
      [
        ['save', '导出 Word'],
        ['information', '已导出“渡口.docx”。'],
      ],
    );
  });

  test('does nothing when the place is not chosen', async () => {
    answering();
    await exportDocx(source);
    assert.deepEqual(
      person.asked.map(({ kind }) => kind),
      ['save'],
    );
    assert.equal(await isThere(target), false);
  });

  test('leaves no file, and an older one as it was, when it is cancelled', async () => {
    answering({ save: target, cancels: true });
    await exportDocx(source);
    assert.equal(await isThere(target), false);
    await fs.writeFile(target, new TextEncoder().encode('old'));
    await exportDocx(source);
    assert.equal(await read(target), 'old');
    assert.deepEqual(
      person.asked.map(({ kind }) => kind),
      ['save', 'save'],
    );
  });

  test('replaces a file it was not asked to replace only with leave', async () => {
    await fs.writeFile(target, new TextEncoder().encode('old'));
    answering();
    await exportDocx(source, target);
    assert.equal(await read(target), 'old');
    assert.deepEqual(person.asked, [
      { kind: 'warning', text: '“渡口.docx”已经存在。要替换它吗？', buttons: ['替换'] },
    ]);
    person.dispose();
    answering({ messages: { '“渡口.docx”已经存在': '替换' } });
    await exportDocx(source, target);
    assert.equal((await read(target)).slice(0, 2), 'PK');
  });

  test('gives a name without an ending its ending, and asks if that one is taken', async () => {
    const bare = target.with({ path: target.path.replace(/\.docx$/, '') });
    answering({ save: bare });
    await exportDocx(source);
    assert.equal((await read(target)).slice(0, 2), 'PK');
    assert.equal(await isThere(bare), false);
    await fs.writeFile(target, new TextEncoder().encode('old'));
    await exportDocx(source);
    assert.equal(await read(target), 'old');
    assert.equal(person.asked.at(-1)!.text, '“渡口.docx”已经存在。要替换它吗？');
  });

  test('asks while blanks remain, before anything else', async () => {
    const unfinished = await writeFile('待填.gw', BLANKS);
    answering({ save: target });
    await exportDocx(unfinished);
    assert.deepEqual(
      person.asked.map(({ text, buttons }) => [text, buttons]),
      [['这份公文还有 1 处待填，确定要导出 Word 吗？', ['先去填写', '仍要导出 Word']]],
    );
    assert.equal(await isThere(target), false);
    person.dispose();
    answering({ save: target, messages: { 这份公文还有: '仍要导出 Word' } });
    await exportDocx(unfinished);
    assert.equal((await read(target)).slice(0, 2), 'PK');
    await fs.delete(unfinished);
  });

  test('says in a sentence that a file is locked, and in one that a report is gone', async () => {
    const reasons = [
      () => new Error("EBUSY: resource busy or locked, open '渡口.docx'"),
      () => new Error("EPERM: operation not permitted, open '渡口.docx'"),
      () => vscode.FileSystemError.NoPermissions(),
    ];
    for (const [i, reason] of reasons.entries()) {
      const scheme = `locked${i}`;
      const provider = vscode.workspace.registerFileSystemProvider(scheme, new Locked(reason));
      answering({ messages: { '“渡口.docx”已经存在': '替换' } });
      await exportDocx(source, vscode.Uri.from({ scheme, path: '/渡口.docx' }));
      assert.deepEqual(person.asked.slice(1), [
        {
          kind: 'error',
          text: '写不进“渡口.docx”：它可能正在别的程序（如 Word、WPS、浏览器）里打开着，或者没有写入权限。请关闭它再试，或者换一个文件名。',
          buttons: [],
        },
      ]);
      person.dispose();
      provider.dispose();
    }
    answering();
    await exportDocx(vscode.Uri.joinPath(source, '..', '没有.gw'));
    assert.deepEqual(person.asked, [
      { kind: 'error', text: '打不开“没有.gw”，它可能已被移走、改名或删除。', buttons: [] },
    ]);
  });

  test('follows the layout of the office', async () => {
    const configure = (value: unknown) =>
      vscode.workspace.getConfiguration('gongwen').update('layout', value, vscode.ConfigurationTarget.Global);
    answering({ save: target });
    await exportDocx(source);
    const standard = await fs.readFile(target);
    await configure({ 上边距: 20, 正文字号: 15 });
    try {
      await exportDocx(source);
    } finally {
      await configure(undefined);
    }
    assert.match(await sectionOf(target), /w:top="1134"/);
    assert.match(await sectionOf(target), /<w:sz w:val="30"\/>/);
    await fs.writeFile(target, standard);
    assert.match(await sectionOf(target), /w:top="2098"/);
  });

  /** The text of the file, unpacked as the extension itself unpacks it. */
  async function sectionOf(uri: vscode.Uri): Promise<string> {
    const { strFromU8, unzipSync } = await import('fflate');
    return strFromU8(unzipSync(await fs.readFile(uri))['word/document.xml']!);
  }
});

suite('Exporting PDF', () => {
  let source: vscode.Uri;
  let target: vscode.Uri;
  let page: vscode.Uri;
  let programs: string;
  let own: unknown;
  const exportPdf = (...args: unknown[]) => vscode.commands.executeCommand('gongwen.exportPdf', ...args);
  /** Has the extension run these programs instead of the machine's. */
  const machineWith = (maker: PdfMaker): void => {
    require.cache[programs]!.exports = maker;
  };
  const noProgram: PdfMaker = { canMakePdf: () => false, makePdf: () => assert.fail('asked all the same') };

  setup(async () => {
    // A name of its own: VS Code may still have the text that a file had in another suite.
    source = await writeFile('渡口整治.gw', `${CLEAN}\n临江市水务局\n2026年3月2日\n`);
    target = vscode.Uri.joinPath(source, '..', '渡口整治.pdf');
    page = vscode.Uri.joinPath(source, '..', '渡口整治.html');
    const { extensionPath } = vscode.extensions.getExtension('gongwen-writer.gongwen-writer')!;
    programs = require.resolve(path.join(extensionPath, 'dist', 'programs.js'));
    own = require(programs);
  });

  teardown(async () => {
    machineWith(own as PdfMaker);
    person.dispose();
    await closeAll();
    for (const uri of [source, target, page]) if (await isThere(uri)) await fs.delete(uri);
  });

  test('gives a program the page, the Word file and the author, and says where the PDF is', async () => {
    let given: string[] = [];
    machineWith({
      canMakePdf: () => true,
      makePdf: async ({ page, word, author }) => {
        const docx = new TextDecoder('latin1').decode(await word());
        given = [await page(), docx.slice(0, 2), author];
        return new TextEncoder().encode('%PDF-1.4');
      },
    });
    answering({ save: target });
    await exportPdf(source);
    assert.equal(person.proposed?.path, target.path);
    assert.equal(await read(target), '%PDF-1.4');
    assert.match(given[0]!, /<title>关于渡口整治工作情况的报告<\/title>/);
    assert.deepEqual(given.slice(1), ['PK', '临江市水务局']);
    assert.deepEqual(
      person.asked.map(({ kind, text }) => [kind, text]),
      [
        ['save', '导出 PDF'],
        ['information', '已导出“渡口整治.pdf”。'],
      ],
    );
  });

  test('shows the page that prints where there is no program, or none has made a PDF, and says so', async () => {
    const cases = [
      [noProgram, /^没有找到能生成 PDF 的浏览器.*改用打印页/],
      [
        { canMakePdf: () => true, makePdf: async () => undefined },
        /^这台电脑上的浏览器或 LibreOffice 没有生成 PDF，改用打印页/,
      ],
    ] as const;
    for (const [maker, sentence] of cases) {
      machineWith(maker);
      const opened: vscode.Uri[] = [];
      answering();
      person.on({
        uiKind: vscode.UIKind.Desktop,
        remoteName: undefined,
        openExternal: async (uri) => {
          opened.push(uri);
          return true;
        },
      });
      await exportPdf(source, target);
      assert.match(opened[0]!.path, /\.html$/);
      assert.equal(await isThere(target), false);
      assert.deepEqual(
        person.asked.map(({ text }) => sentence.test(text)),
        [true],
      );
      person.dispose();
    }
  });

  test('leaves no file, and ends the program, when it is cancelled', async () => {
    let ended = false;
    machineWith({
      canMakePdf: () => true,
      makePdf: (_, onCancel) =>
        new Promise((resolve) => {
          onCancel!(() => {
            ended = true;
            resolve(undefined);
          });
        }),
    });
    answering({ save: target, cancels: true });
    await exportPdf(source);
    assert.equal(ended, true);
    assert.equal(await isThere(target), false);
    assert.deepEqual(
      person.asked.map(({ kind }) => kind),
      ['save'],
    );
  });

  test('asks while blanks remain, before anything else', async () => {
    machineWith(noProgram);
    const unfinished = await writeFile('待填.gw', BLANKS);
    answering({ save: target });
    await exportPdf(unfinished);
    await fs.delete(unfinished);
    assert.deepEqual(
      person.asked.map(({ text, buttons }) => [text, buttons]),
      [['这份公文还有 1 处待填，确定要导出 PDF 吗？', ['先去填写', '仍要导出 PDF']]],
    );
  });
});

suite('Printing', () => {
  let source: vscode.Uri;
  let target: vscode.Uri;
  const print = (uri = source) => vscode.commands.executeCommand('gongwen.print', uri);
  const desktop = { uiKind: vscode.UIKind.Desktop, remoteName: undefined };

  setup(async () => {
    source = await writeFile('渡口.gw', CLEAN);
    target = vscode.Uri.joinPath(source, '..', '渡口.html');
  });

  teardown(async () => {
    person.dispose();
    await closeAll();
    for (const uri of [source, target]) if (await isThere(uri)) await fs.delete(uri);
  });

  test('hands the page to the browser of a local desktop, and asks nothing', async () => {
    const opened: vscode.Uri[] = [];
    answering();
    person.on({
      ...desktop,
      openExternal: async (uri) => {
        opened.push(uri);
        return true;
      },
    });
    await print();
    await print();
    assert.deepEqual(person.asked, []);
    assert.equal(opened.length, 2);
    assert.notEqual(opened[0]!.path, opened[1]!.path);
    // Windows does not find a file whose name has Chinese characters.
    assert.match(opened[0]!.path, /\/[a-z0-9]+\.html$/);
    for (const uri of opened) {
      assert.equal(uri.scheme, 'file');
      const page = new TextDecoder().decode(await fs.readFile(uri));
      assert.match(page, /<title>关于渡口整治工作情况的报告<\/title>/);
      assert.match(
        page,
        /<p class="heading level-1"><span class="head" role="heading" aria-level="2">一、主要做法<\/span><\/p>/,
      );
      assert.match(page, /<script>.+<\/script>/s);
    }
  });

  test('saves the page where the browser cannot be given it, and says where it is', async () => {
    for (const machine of [
      { ...desktop, openExternal: async () => false },
      {
        ...desktop,
        openExternal: () => Promise.reject(new Error('no browser')),
      },
      { ...desktop, remoteName: 'ssh-remote' },
      { uiKind: vscode.UIKind.Web, remoteName: undefined },
    ]) {
      answering({ save: target });
      person.on(machine);
      await print();
      assert.equal(person.proposed?.path, target.path);
      assert.match(new TextDecoder().decode(await fs.readFile(target)), /^<!DOCTYPE html>/);
      assert.deepEqual(
        person.asked.map(({ kind, text }) => [kind, text]),
        [
          ['save', '保存打印页'],
          ['information', `打印页已保存到“${target.fsPath}”，请用浏览器打开它来打印。`],
        ],
      );
      person.dispose();
      await fs.delete(target);
    }
  });

  test('knows what Windows cannot open from here: a path with Chinese characters', () => {
    answering();
    person.on(desktop);
    const at = (path: string) => vscode.Uri.from({ scheme: 'file', path });
    assert.equal(canOpen(at('/C:/Users/zhang/a.docx')), true);
    assert.equal(canOpen(at('/C:/Users/张三/a.docx')), false);
    assert.equal(canOpen(at('/home/张三/报告.docx')), true);
    assert.equal(canOpen(vscode.Uri.from({ scheme: 'vscode-vfs', path: '/a.docx' })), false);
  });

  test('saves nothing when the place is not chosen, nor while the blanks are to be filled first', async () => {
    answering();
    await print();
    assert.deepEqual(
      person.asked.map(({ kind }) => kind),
      ['save'],
    );
    person.dispose();
    const unfinished = await writeFile('待填.gw', BLANKS);
    answering({ save: target });
    await print(unfinished);
    await fs.delete(unfinished);
    assert.deepEqual(
      person.asked.map(({ text }) => text),
      ['这份公文还有 1 处待填，确定要打印吗？'],
    );
    assert.equal(await isThere(target), false);
  });

  test('says in a sentence that the place cannot be written to, and that a report is gone', async () => {
    const provider = vscode.workspace.registerFileSystemProvider(
      'readonly',
      new Locked(() => new Error('EROFS: read-only file system')),
    );
    answering({ save: vscode.Uri.from({ scheme: 'readonly', path: '/渡口.html' }) });
    await print();
    assert.match(person.asked.at(-1)!.text, /^写不进“渡口\.html”：/);
    provider.dispose();
    person.dispose();
    answering();
    await print(vscode.Uri.joinPath(source, '..', '没有.gw'));
    assert.match(person.asked.at(-1)!.text, /^打不开“没有\.gw”/);
  });
});

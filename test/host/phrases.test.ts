import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, writeFile } from './documents';

const configuration = () => vscode.workspace.getConfiguration('gongwen');

/** The labels offered where the `|` is. */
async function offered(marked: string): Promise<string[]> {
  const { document } = await open(marked);
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(marked.indexOf('|')),
  );
  return list.items
    .filter(({ sortText }) => /^\d{3}$/.test(sortText ?? ''))
    .map(({ label }) => String(label));
}

const set = (name: string, value: unknown) =>
  configuration().update(name, value, vscode.ConfigurationTarget.Global);

const untilOffered = (marked: string, label: string) =>
  until(
    `${label} is offered`,
    () => offered(marked),
    (labels) => labels.includes(label),
  );

const untilNot = (marked: string, label: string) =>
  until(
    `${label} is not offered`,
    () => offered(marked),
    (labels) => !labels.includes(label),
  );

/** What is said about a file of phrases, as `line message`. */
const problemsOf = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).map(({ range, message }) => `${range.start.line} ${message}`);

suite("The writer's own phrases", () => {
  suiteTeardown(async () => {
    await set('phrases.files', undefined);
    await set('phrases.personal', undefined);
    await closeAll();
  });

  test('come from the settings, as texts or with scene and initials', async () => {
    await set('phrases.personal', [
      '锚定河湖长制目标任务',
      { text: '聚焦重点行业整治', scene: '业务', initials: 'jjzdhyzz' },
      { text: '开展河湖巡查共**次' },
      { nothing: 1 },
    ]);
    await untilOffered('我们要锚定|', '锚定河湖长制目标任务');
    assert.deepEqual(await offered('我们要mdhhcz|'), ['锚定河湖长制目标任务']);
    assert.deepEqual(await offered('我们要jjzdhy|'), ['聚焦重点行业整治']);
    assert.ok((await offered('今年开展河|')).includes('开展河湖巡查共**次'));
  });

  test('come from files of three kinds, and from each line that is good', async () => {
    await writeFile('用语/a.txt', '# 水利\n河湖清四乱常态化\n\n一\n推行河长巡河日志\n');
    const csv = await writeFile(
      '用语/b.csv',
      '用语,场合\n夯实堤防安全根基,水利\n"少一个引号,水利\n严管岸线空间,水利\n',
    );
    const json = await writeFile(
      '用语/c.json',
      '["守护一江碧水",\n{"text": "压实河长责任" "scene": "水利"},\n{"scene": "水利"},\n"疏浚骨干河道"]',
    );
    await set('phrases.files', ['用语/*', '用语/a.txt']);
    await untilOffered('我们要疏浚|', '疏浚骨干河道');
    for (const [typed, phrase] of [
      ['河湖清', '河湖清四乱常态化'],
      ['推行河', '推行河长巡河日志'],
      ['hsdf', '夯实堤防安全根基'],
      ['严管', '严管岸线空间'],
      ['守护', '守护一江碧水'],
      ['压实河', '压实河长责任'],
    ] as const) {
      assert.ok((await offered(`我们要${typed}|`)).includes(phrase), phrase);
    }
    assert.deepEqual(problemsOf(csv), ['2 引号没有成对，这一行已跳过。']);
    assert.match(problemsOf(json).join('\n'), /^1 JSON 写法有误.*\n2 缺少用语文字/);
    assert.match(
      problemsOf(vscode.Uri.joinPath(csv, '..', 'a.txt')).join('\n'),
      /^3 已跳过这一条：一条用语至少要有两个字。$/,
    );
  });

  test('are read again when a file changes, comes or goes, the others kept', async () => {
    await set('phrases.files', ['清单/*.txt']);
    await writeFile('清单/a.txt', '锻造水利铁军\n');
    const b = await writeFile('清单/b.txt', '擦亮幸福河湖底色\n');
    await untilOffered('我们要擦亮|', '擦亮幸福河湖底色');
    await writeFile('清单/b.txt', '擦亮幸福河湖名片\n');
    await untilOffered('我们要擦亮|', '擦亮幸福河湖名片');
    await untilNot('我们要擦亮|', '擦亮幸福河湖底色');
    await vscode.workspace.fs.delete(b);
    await untilNot('我们要擦亮|', '擦亮幸福河湖名片');
    assert.ok((await offered('我们要锻造|')).includes('锻造水利铁军'));
  });

  test('are kept where one file is far too large and another is missing', async () => {
    await writeFile('大/big.txt', new Uint8Array(50_000_000).fill(0x61));
    await writeFile('大/good.txt', '畅通防汛物资通道\n');
    await set('phrases.files', ['大/big.txt', '大/none.txt', '大/good.txt']);
    await untilOffered('我们要畅通|', '畅通防汛物资通道');
    assert.deepEqual(
      problemsOf(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '大/big.txt')),
      [],
    );
  });

  test('in GB18030 are read as such', async () => {
    const bytes = [0xca, 0xe8, 0xbf, 0xa3, 0xc7, 0xfe, 0xcf, 0xb5, 0xcb, 0xae, 0xcd, 0xf8, 0x0a];
    await writeFile('旧/a.txt', new Uint8Array(bytes));
    await set('phrases.files', ['旧/a.txt']);
    const phrase = new TextDecoder('gb18030').decode(new Uint8Array(bytes)).trim();
    await untilOffered(`我们要${phrase.slice(0, 2)}|`, phrase);
  });
});

suite('What is likely to come next', () => {
  teardown(async () => {
    await set('phrases.learned', undefined);
    await closeAll();
  });

  test('is what published texts usually say, unless that is switched off', async () => {
    const editor = await open('要坚持以人民|');
    const { document } = editor;
    await until('a clause is taken', async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await vscode.commands.executeCommand('gongwen.acceptNextClause');
      return document.getText() !== '要坚持以人民';
    });
    assert.equal(document.getText(), '要坚持以人民为中心的发展思想');
    await set('phrases.learned', false);
    const { document: other } = await open('要坚持以人民|');
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await vscode.commands.executeCommand('gongwen.acceptNextClause');
    assert.equal(other.getText(), '要坚持以人民');
  });

  test('is what stands earlier in the report', async () => {
    const before = '成立青山湖水库移民后期扶持工作专班。\n依托青山湖水库移民后期扶持工作专班。\n';
    const editor = await open(`${before}充实青山湖水库|`);
    const { document } = editor;
    await until('it is taken', async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await vscode.commands.executeCommand('gongwen.acceptNextClause');
      return document.getText() !== `${before}充实青山湖水库`;
    });
    assert.ok(document.getText().startsWith(`${before}充实青山湖水库移民后期扶持`), document.getText());
  });
});

suite('What other reports of the folder say', () => {
  const name = '竹编匠人带徒结对帮扶计划';
  const others = `各科室：\n推进${name}。\n落实${name}。\n宣传${name}。\n`;

  /** What is taken behind the words in a report that lies in the workspace; empty where nothing is offered. */
  async function taken(file: string, words: string): Promise<string> {
    const document = await vscode.workspace.openTextDocument(await writeFile(file, ''));
    const editor = await vscode.window.showTextDocument(document);
    await until('it is being edited', () => vscode.window.activeTextEditor?.document === document);
    // Written anew each time: VS Code asks once for each state of a text.
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), words));
    const end = document.positionAt(words.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await vscode.commands.executeCommand('gongwen.acceptNextClause');
    const text = document.getText().slice(words.length);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    return text;
  }

  teardown(async () => {
    await set('phrases.learned', undefined);
    await closeAll();
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '竹编');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  test('is offered in another one, unless that is switched off', async () => {
    await writeFile('竹编/甲.gw', others);
    const words = '推进竹编匠人';
    await until(
      'it is taken',
      () => taken('竹编/乙.gw', words),
      (text) => text.startsWith('带徒'),
    );
    await set('phrases.learned', false);
    assert.equal(await taken('竹编/乙.gw', words), '');
  });

  test('is not offered where it is classified, a kept draft, or the text is no file yet', async () => {
    await writeFile('竹编/甲.gw', `---\n密级: 秘密\n---\n${others}`);
    await writeFile('竹编/历稿/甲.gw', others);
    // Read last, and so a sign that all has been read.
    const other = '柳编匠人带徒结对帮扶计划';
    await writeFile('竹编/丙.gw', `各科室：\n推进${other}。\n落实${other}。\n宣传${other}。\n`);
    await until(
      'others are read',
      () => taken('竹编/乙.gw', '推进柳编匠人'),
      (text) => text.startsWith('带徒'),
    );
    assert.equal(await taken('竹编/乙.gw', '推进竹编匠人'), '');
    const { document } = await open('推进柳编匠人|');
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await vscode.commands.executeCommand('gongwen.acceptNextClause');
    assert.equal(document.getText(), '推进柳编匠人');
  });
});

suite('The continuation of formulas', () => {
  /** Takes the next clause of what is offered at the cursor, once it is offered. */
  const takeClause = async ({ document }: vscode.TextEditor) => {
    const { version } = document;
    await until('a clause is taken', async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await vscode.commands.executeCommand('gongwen.acceptNextClause');
      return document.version > version;
    });
  };
  const inserted = '深刻领悟，增强“四个意识”';

  teardown(async () => {
    await set('phrases.ghostText', undefined);
    await closeAll();
  });

  test('is taken clause by clause, each a step to undo', async () => {
    const editor = await open(`${inserted}|`);
    const { document } = editor;
    await takeClause(editor);
    assert.equal(document.getText(), `${inserted}、坚定“四个自信”`);
    await takeClause(editor);
    assert.equal(document.getText(), `${inserted}、坚定“四个自信”、做到“两个维护”`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), `${inserted}、坚定“四个自信”`);
  });

  test('is not there once it is switched off', async () => {
    await set('phrases.ghostText', false);
    const { document } = await open(`${inserted}|`);
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await vscode.commands.executeCommand('gongwen.acceptNextClause');
    assert.equal(document.getText(), inserted);
  });

  test('is left alone where words stand behind the cursor, which moves by a word', async () => {
    const text = `${inserted}是基本要求`;
    const editor = await open(`${inserted}|是基本要求`);
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await vscode.commands.executeCommand('gongwen.acceptNextClause');
    await until('the cursor has moved', () => editor.selection.active.character > inserted.length);
    assert.equal(editor.document.getText(), text);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { par, tracked, wordFile } from '../unit/core/word/files';
import { Person } from './answers';
import { closeAll, replace, until, writeFile } from './documents';

const REPORT =
  '关于渡口整治工作情况的报告\n\n　　一、主要做法\n　　开会12次，压实责任。\n　　二、下一步打算\n　　抓好任务落实。\n';

const { ins, del, run } = tracked('王科长');
const li = tracked('李主任');

/** What 王科长 has made of the report in Word: a figure, a paragraph, words without a trace, a comment. */
const RETURNED = wordFile(
  par(run('关于渡口整治工作情况的报告')) +
    par(run('一、主要做法')) +
    par(
      `${run('开会')}${del('12次')}${ins('13次')}${run('，')}<w:commentRangeStart w:id="1"/>${run('压实责任')}<w:commentRangeEnd w:id="1"/>${run('。')}`,
      tracked('王科长').end('ins'),
    ) +
    par(ins('完善制度。')) +
    par(run('二、下一步打算')) +
    par(run('抓细任务落实。')),
  {
    'comments.xml':
      '<w:comments><w:comment w:id="1" w:author="王科长" w:date="2026-07-05T08:00:00Z"><w:p><w:r><w:t>再具体些</w:t></w:r></w:p></w:comment></w:comments>',
  },
);

/** What 李主任 has made of it, who had the paper at the same time. */
const AT_ONCE = wordFile(
  REPORT.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      par(
        line.startsWith('抓好')
          ? `${run('抓好任务落')}${li.del('实')}${li.ins('地')}${run('。')}`
          : run(line),
      ),
    )
    .join(''),
);

const command = (name: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`gongwen.${name}`, ...args);
const text = (): string => vscode.window.activeTextEditor!.document.getText();

/** A thread as it was made, and as it is now. */
interface Thread {
  readonly made: vscode.CommentThread;
  isGone: boolean;
}

suite('Word files that come back', () => {
  let person: Person;
  let threads: Thread[];

  setup(() => {
    person = new Person();
    threads = person.threads();
  });

  teardown(async () => {
    await command('endCompare');
    person.dispose();
    await closeAll();
  });

  const shown = (): string[] =>
    threads
      .filter(({ isGone }) => !isGone)
      .map(({ made }) => {
        const { document } = vscode.window.activeTextEditor!;
        const said = made.comments.map(({ author, label, body }) => {
          const words = (body as vscode.MarkdownString).value.replaceAll('&nbsp;', '　').split('\n')[0];
          return `${author.name} ${label} ${words}`;
        });
        return `${document.getText(made.range as vscode.Range)}｜${said.join('／')}`;
      })
      .sort();

  async function review(name: string, ...files: Uint8Array[]): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(await writeFile(`${name}.gw`, REPORT));
    const editor = await vscode.window.showTextDocument(document);
    for (const [i, file] of files.entries())
      await command('compare', await writeFile(`${name}-${i + 1}.docx`, file), 'after');
    return editor;
  }

  test('are threads at their places, and change nothing by themselves', async () => {
    await review('returned-shown', RETURNED);
    assert.deepEqual(shown(), [
      '12次｜王科长 修改 “12次”改为“13次”',
      '压实责任｜王科长 批注 再具体些',
      '好｜未留痕 修改 “好”改为“细”',
      '｜王科长 增加 加上“完善制度。”',
    ]);
    assert.equal(text(), REPORT);
    assert.equal(vscode.window.activeTextEditor!.document.isDirty, false);
  });

  test('are accepted one by one, each an undo step, and come back when that is undone', async () => {
    await review('returned-taken', RETURNED);
    await command('nextChange');
    await command('takeChange');
    assert.equal(text(), REPORT.replace('12次', '13次'));
    assert.ok(!shown().some((each) => each.includes('12次')));
    const put = threads.find(({ made }) => made.label === '增加')!.made.comments[0];
    await command('takeChange', put);
    assert.equal(text(), REPORT.replace('12次', '13次').replace('责任。\n', '责任。\n　　完善制度。\n'));
    await vscode.commands.executeCommand('undo');
    assert.equal(text(), REPORT.replace('12次', '13次'));
    await until(
      'what was undone is proposed again',
      shown,
      (all) => all.length === 3 && all.some((each) => each.includes('完善制度')),
    );
  });

  test('stay away when they are refused or dealt with; all that is sure is accepted at once', async () => {
    await review('returned-all', RETURNED);
    await command('nextChange');
    await command('refuseChange');
    await command('settleRemark', threads.find(({ made }) => made.label === '批注')!.made.comments[0]);
    await command('takeAllChanges');
    assert.equal(text(), REPORT.replace('责任。\n', '责任。\n　　完善制度。\n'));
    assert.deepEqual(shown(), ['好｜未留痕 修改 “好”改为“细”']);
    assert.ok(person.asked.some((asked) => asked.text.startsWith('还有 1 处没有一并采纳')));
  });

  test('keep their places as the report is edited', async () => {
    const editor = await review('returned-edited', RETURNED);
    await replace(editor, '关于渡口', '新的第一行\n关于渡口');
    const line = (label: string): number | undefined =>
      (threads.find(({ made, isGone }) => !isGone && made.label === label)!.made.range as vscode.Range).start
        .line;
    await until(
      'the threads are where their words are',
      () => line('批注'),
      (at) => at === 4,
    );
    assert.ok(shown().includes('压实责任｜王科长 批注 再具体些'));
    await replace(editor, '，压实责任', '');
    await until(
      'the thread whose words are gone is gone',
      shown,
      (all) => !all.some((each) => each.includes('批注')),
    );
  });

  test('of several people stand together where they speak of one place', async () => {
    const other = wordFile(
      par(run('关于渡口整治工作情况的报告')) +
        par(run('一、主要做法')) +
        par(`${run('开会')}${li.del('12次')}${li.ins('15次')}${run('，压实责任。')}`) +
        par(run('二、下一步打算')) +
        par(run('抓好任务落实。')),
    );
    await review('returned-several', RETURNED, other);
    assert.ok(shown().includes('12次｜王科长 修改 “12次”改为“13次”／李主任 修改 “12次”改为“15次”'));
    await command('takeAllChanges');
    assert.equal(text(), REPORT.replace('责任。\n', '责任。\n　　完善制度。\n'));
  });

  test('of two who had the paper at once: what was taken of one is not undone by the other', async () => {
    await review('returned-both', RETURNED, AT_ONCE);
    await command('takeAllChanges');
    assert.equal(
      text(),
      REPORT.replace('12次', '13次').replace('责任。\n', '责任。\n　　完善制度。\n').replace('落实', '落地'),
    );
    assert.deepEqual(shown(), ['压实责任｜王科长 批注 再具体些', '好｜未留痕 修改 “好”改为“细”']);
  });

  test('are known another day: what was taken of one is neither proposed again nor undone by the other', async () => {
    // Should it be tried again, nothing is known of the report.
    const name = `returned-days-${Date.now()}`;
    const editor = await review(name, RETURNED);
    const again = async (file: string) => {
      await command('endCompare');
      threads.splice(0);
      await command('compare', vscode.Uri.joinPath(editor.document.uri, '..', file), 'after');
    };
    await command('nextChange');
    await command('takeChange');
    await command('takeChange', threads.find(({ made }) => made.label === '增加')!.made.comments[0]);
    await replace(editor, '抓好', '新的第一行\n　　抓好');
    await until('the files are placed anew', shown, (all) => all.some((each) => each.includes('新的')));
    const left = [
      '　　新的第一行\n｜未留痕 删除 删去“新的第一行”',
      '压实责任｜王科长 批注 再具体些',
      '好｜未留痕 修改 “好”改为“细”',
    ];
    await again(`${name}-1.docx`);
    assert.deepEqual(shown(), left);
    // Somebody had the report as it was.
    await command('compare', await writeFile(`${name}-2.docx`, AT_ONCE), 'after');
    assert.deepEqual(shown(), [
      `${left[0]}／未留痕 删除 删去“新的第一行”`,
      ...left.slice(1),
      '实｜李主任 修改 “实”改为“地”',
    ]);
    // What the report does not say any more was not taken.
    await replace(editor, '　　完善制度。\n', '');
    await again(`${name}-1.docx`);
    assert.deepEqual(shown(), [...left, '｜王科长 增加 加上“完善制度。”']);
  });

  test('are known another day: what was refused or dealt with stays away until it is listed again', async () => {
    const name = `returned-refused-${Date.now()}`;
    const editor = await review(name, RETURNED);
    const commentOf = (label: string) => threads.find(({ made }) => made.label === label)!.made.comments[0];
    const figure = threads.find(({ made }) => made.comments.length === 1 && made.label === '修改')!.made
      .comments[0];
    await command('refuseChange', figure);
    await command('settleRemark', commentOf('批注'));
    const left = ['好｜未留痕 修改 “好”改为“细”', '｜王科长 增加 加上“完善制度。”'];
    assert.deepEqual(shown(), left);
    await command('endCompare');
    await replace(editor, '开会12次', '召开会议12次');
    threads.splice(0);
    await command('compare', vscode.Uri.joinPath(editor.document.uri, '..', `${name}-1.docx`), 'after');
    assert.ok(!shown().some((each) => /13次|再具体些/.test(each)), shown().join('\n'));
    await command('restoreChange', figure);
    assert.ok(
      shown().some((each) => each.includes('13次')),
      shown().join('\n'),
    );
    assert.ok(!shown().some((each) => each.includes('再具体些')));
  });

  test('go along with a report that is renamed', async () => {
    const { document } = await review('returned-name', RETURNED);
    const uri = vscode.Uri.joinPath(document.uri, '..', '返回-新名称.gw');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(
      'the threads stand in the renamed report',
      () => threads.filter(({ isGone }) => !isGone).map(({ made }) => made.uri.path),
      (paths) => paths.length === 4 && paths.every((path) => path === uri.path),
    );
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await command('nextChange');
    await command('takeChange');
    assert.equal(text(), REPORT.replace('12次', '13次'));
  });

  test('are said to be done with where the report has all of them', async () => {
    await review('returned-done');
    const { document } = vscode.window.activeTextEditor!;
    const all = wordFile(
      REPORT.trim()
        .split(/\n+/)
        .map((line, i) => par(i === 0 ? ins(line) : run(line.trim())))
        .join(''),
    );
    await command('compare', await writeFile('returned-done-2.docx', all), 'after');
    assert.equal(document.getText(), REPORT);
    assert.ok(
      person.asked.some(({ text: words }) =>
        words.startsWith('“returned-done-2.docx”里的修订公文都已经有了'),
      ),
    );
    assert.deepEqual(shown(), []);
  });

  test('are asked about where they are of another paper', async () => {
    const own =
      '关于渡口整治工作情况的报告\n\n　　一、主要做法\n　　开会12次，压实责任，完善制度，配齐人员，落实经费。\n　　二、下一步打算\n　　抓好任务落实，加强日常巡查，及时消除隐患。\n';
    const other = wordFile(
      par(run('关于学校食堂管理情况的通报')) +
        par(run('一是进货查验到位，台账登记清楚，留样时间足够。')) +
        par(run('二是从业人员持证上岗，健康检查不漏一人，操作间每日消毒。')) +
        par(`${run('三是')}${ins('建立家长陪餐制度，')}${run('意见当场答复，整改情况公示。')}`),
    );
    const answering = async (answer: string): Promise<void> => {
      person.dispose();
      person = new Person({ messages: { '“returned-strange.docx”与当前文稿': answer } });
      threads = person.threads();
      await command('compare', await writeFile('returned-strange.docx', other), 'after');
    };
    const document = await vscode.workspace.openTextDocument(await writeFile('returned-strange.gw', own));
    await vscode.window.showTextDocument(document);
    await answering('取消');
    assert.deepEqual(
      person.asked.map(({ kind, text: asked, buttons }) => [kind, asked, buttons]),
      [
        [
          'warning',
          '“returned-strange.docx”与当前文稿“returned-strange.gw”相差较大，可能是另一份文稿。仍然对照吗？',
          ['仍然对照'],
        ],
      ],
    );
    assert.deepEqual(threads, []);
    await answering('仍然对照');
    assert.ok(threads.length > 0);
    assert.equal(document.getText(), own);
  });

  test('call who is not named 作者不详', async () => {
    const nobody = tracked('Unknown Author');
    const named = tracked(' ');
    const file = wordFile(
      par(run('关于渡口整治工作情况的报告')) +
        par(run('一、主要做法')) +
        par(
          `${run('开会')}${nobody.del('12次')}${nobody.ins('13次')}${run('，')}${named.ins('进一步')}<w:commentRangeStart w:id="1"/>${run('压实责任')}<w:commentRangeEnd w:id="1"/>${run('。')}`,
        ) +
        par(run('二、下一步打算')) +
        par(run('抓好任务落实。')),
      {
        'comments.xml':
          '<w:comments><w:comment w:id="1"><w:p><w:r><w:t>再具体些</w:t></w:r></w:p></w:comment></w:comments>',
      },
    );
    await review('returned-nobody', file);
    assert.deepEqual(shown(), [
      '12次｜作者不详 修改 “12次”改为“13次”',
      '压实责任｜作者不详 增加 加上“进一步”／作者不详 批注 再具体些',
    ]);
  });

  test('say in the hover what is proposed, with links that do it', async () => {
    const { document } = await review('returned-hover', RETURNED);
    const at = document.positionAt(REPORT.indexOf('12次') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const words = hovers.flatMap(({ contents }) =>
      contents.map((each) => (each as vscode.MarkdownString).value),
    );
    const own = words.find((each) => each.includes('王科长'))!;
    assert.ok(own.includes('12次') && own.includes('13次'), own);
    const [, args] = /command:gongwen\.takeChange\?([^)]*)/.exec(own)!;
    await command('takeChange', ...JSON.parse(decodeURIComponent(args!)));
    assert.equal(text(), REPORT.replace('12次', '13次'));
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newText } from './documents';

/** What is offered where the `|` is, phrases only. */
async function offered(marked: string, language = 'gongwen'): Promise<vscode.CompletionItem[]> {
  await vscode.extensions.getExtension('gongwen-writer.gongwen-writer')!.activate();
  const content = marked.replace('|', '');
  const document = await newText(content, language);
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(marked.indexOf('|')),
  );
  return list.items.filter(({ sortText }) => /^\d{3}$/.test(sortText ?? ''));
}

const labels = async (marked: string) => (await offered(marked)).map(({ label }) => label);

const rangeOf = ({ range }: vscode.CompletionItem) => {
  assert.ok(range instanceof vscode.Range);
  return [range.start.character, range.end.character];
};

suite('Completion of stock phrases', () => {
  test('covers just the typed tail and is compared with it', async () => {
    const [item] = await offered('我们要坚持|不断提高');
    assert.ok(item);
    assert.deepEqual(rangeOf(item), [3, 5]);
    assert.equal(item.filterText, '坚持');
    assert.equal(item.sortText, '000');
  });

  test('finds phrases by initials, by slash and initials, and by characters in quotes', async () => {
    assert.equal((await labels('做到lgwh|，'))[0], '“两个维护”');
    assert.equal((await labels('做到/lgwh|，'))[0], '“两个维护”');
    assert.equal((await labels('增强“四个|”'))[0], '增强“四个意识”、坚定“四个自信”、做到“两个维护”');
  });

  test('takes quote marks and what stands behind the cursor along', async () => {
    const [item] = await offered('树立“四个|意识”，');
    assert.equal(item?.label, '“四个自信”');
    assert.deepEqual(rangeOf(item!), [2, 8]);
    assert.equal(item!.filterText, '“四个');
  });

  test('says what a phrase belongs to and what it stands for', async () => {
    const [item] = await offered('做到lgwh|');
    assert.equal(item?.detail, '指导思想与固定提法');
    const text = (item!.documentation as vscode.MarkdownString).value;
    assert.match(text, /坚决维护党中央权威和集中统一领导/);
    assert.match(text, /常接在“做到”“坚决做到”之后/);
  });

  test('inserts tab stops where a phrase has variable parts', async () => {
    const item = (await offered('开展专题|')).find(({ label }) => label === '开展专题学习共**次');
    assert.ok(item?.insertText instanceof vscode.SnippetString);
    assert.equal(item.insertText.value, `开展\${1:专题学习}共\${2:**}次`);
  });

  test('offers nothing below the threshold, for a whole phrase, or in other languages', async () => {
    assert.deepEqual(await offered('坚|'), []);
    assert.deepEqual(await offered('坚持全面从严治党|'), []);
    assert.deepEqual(await offered('坚持|', 'plaintext'), []);
  });

  test('keeps to the threshold that is set', async () => {
    const configuration = vscode.workspace.getConfiguration('gongwen');
    await configuration.update('phrases.minimumCharacters', 4, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await offered('坚持以|'), []);
      assert.ok((await offered('坚持以人|')).length > 0);
    } finally {
      await configuration.update('phrases.minimumCharacters', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('answers in a text of every kind of line end and in a very long line', async () => {
    assert.ok((await offered('一、总体要求\r\n坚持|\r\n')).length > 0);
    const long = Array.from({ length: 10_000 }, (_, index) => `第${index}项工作有序推进，`).join('');
    const [item] = await offered(`${long}坚持|${long}`);
    assert.deepEqual(rangeOf(item!), [long.length, long.length + 2]);
  });
});

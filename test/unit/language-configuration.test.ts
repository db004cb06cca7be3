import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const configurationFile = 'syntaxes/language-configuration.json';
const configuration = JSON.parse(readFileSync(configurationFile, 'utf8'));
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const defaults = contributes.configurationDefaults['[gongwen]'];
const openers = (pairs: [string, string][]) => pairs.map(([open]) => open).join('');

suite('language configuration', () => {
  test('takes one Han character or one run of Latin letters and digits for a word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = '坚持“两个确立”，完成2023年GDP增长5.1%𠮷'.match(new RegExp(pattern, `${flags}g`));
    assert.equal(words?.join('|'), '坚|持|两|个|确|立|完|成|2023|年|GDP|增|长|5|1|𠮷');
  });

  test('closes brackets on its own but never quotes, which the IME types by turns', () => {
    assert.equal(openers(configuration.autoClosingPairs), '（《【〔');
    assert.equal(defaults['editor.autoClosingQuotes'], 'never');
    assert.equal(openers(configuration.surroundingPairs), '（《【〔“‘「');
  });

  test('closes brackets in running text, in front of Chinese marks', () => {
    for (const mark of '，。；：、！？）》】〕”’… \n\t') {
      assert.ok(configuration.autoCloseBefore.includes(mark), JSON.stringify(mark));
    }
    assert.doesNotMatch(configuration.autoCloseBefore, /\p{Script=Han}/u);
  });

  test('colours no brackets', () => {
    assert.deepEqual(configuration.colorizedBracketPairs, []);
    assert.equal(defaults['editor.bracketPairColorization.enabled'], false);
  });

  test('draws no boxes around Chinese marks', () => {
    for (const kind of ['ambiguousCharacters', 'invisibleCharacters', 'nonBasicASCII']) {
      assert.equal(defaults[`editor.unicodeHighlight.${kind}`], false, kind);
    }
  });

  test('stops the cursor at Chinese punctuation as at Latin, and at no character of a word', () => {
    const separators: string = defaults['editor.wordSeparators'];
    for (const mark of '`~!@#$%^&*()-=+[{]}\\|;:\'",.<>/?，。、；：？！…—·“”‘’（）《》〈〉【】〔〕\u3000') {
      assert.ok(separators.includes(mark), mark);
    }
    assert.equal(new Set(separators).size, separators.length);
    assert.doesNotMatch(separators, /[\p{L}\p{N}]/u);
  });

  test('names files that exist and leaves plain text and Markdown alone', () => {
    const [language] = contributes.languages;
    const files = [
      language.configuration,
      ...Object.values<string>(language.icon),
      contributes.grammars[0].path,
      contributes.snippets[0].path,
      contributes.viewsContainers.activitybar[0].icon,
    ];
    for (const file of files) assert.ok(existsSync(path.normalize(file)), file);
    assert.deepEqual(language.extensions, ['.gw', '.gongwen', '.公文', '.gw.txt', '.gw.md']);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { formulas, lists, shown } from '../../snippets/formulas.json';
import { folded } from '../../src/core/phrases/marks';
import { findMemberSlips, indexMembers, type MemberList } from '../../src/core/phrases/members';
import { type Formula, findNearMisses, indexFormulas } from '../../src/core/phrases/near';
import { parse } from '../../src/core/report/parse';
import { CONFUSABLES } from '../../src/core/rules/confusables';
import { setPhrase } from '../../src/core/rules/set-phrase';
import { readScenes } from '../../src/tools/phraseFiles.mjs';

const read = (...names: string[]) => JSON.parse(readFileSync(path.join('snippets', ...names), 'utf8'));
const names = readdirSync('snippets', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);
const repeated = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) < i);

suite('Language data', () => {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    formats: { regex: isPattern },
  });

  for (const name of names.filter((each) => !each.endsWith('.schema.json'))) {
    test(`in ${name} follow the schema that the file names`, () => {
      const { $schema, ...data } = read(name);
      const schema = path.join(path.dirname(name), $schema);
      const validate = ajv.getSchema(schema) ?? ajv.addSchema(read(schema), schema).getSchema(schema)!;
      validate({ $schema, ...data });
      assert.deepEqual(validate.errors ?? [], []);
    });
  }

  test('have no schema that no file names', () => {
    const named = names
      .filter((name) => !name.endsWith('.schema.json'))
      .map((name) => path.join(path.dirname(name), read(name).$schema));
    assert.deepEqual(
      [...new Set(named)].sort(),
      names.filter((name) => name.endsWith('.schema.json')).sort(),
    );
  });
});

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

suite('Fixed formulas as data', () => {
  const all: readonly Formula[] = formulas;

  test('stand there once, quotes or not, and are no wrong wording of another', () => {
    assert.deepEqual(repeated(all.map(({ text }) => folded(text))), []);
    const wrong = all.flatMap((formula) => (formula.wrong ?? []).map(folded));
    assert.deepEqual(repeated(wrong), []);
    const good = new Set(all.flatMap(({ text, lookalikes = [] }) => [text, ...lookalikes].map(folded)));
    assert.deepEqual(
      wrong.filter((wording) => good.has(wording)),
      [],
    );
  });

  test('are each found where a character of theirs stands twice', () => {
    for (const { text } of all) {
      const index = indexFormulas([{ text }]);
      const [first] = folded(text);
      const [miss, ...more] = findNearMisses(`（${first}${folded(text)}）`, index);
      assert.equal(miss?.formula, text);
      assert.deepEqual(more, []);
    }
  });

  test('have wrong wordings that are each found', () => {
    for (const { text, wrong = [] } of all) {
      for (const wording of wrong) {
        assert.deepEqual(
          findNearMisses(`坚持${wording}。`, indexFormulas(all)).map(({ formula }) => formula),
          [text],
          wording,
        );
      }
    }
  });

  test('are written to the letter in every phrase', () => {
    for (const { phrases } of readScenes()) {
      for (const { text } of phrases) {
        const plain = text.replace(/\$\{\d:([^}]*)\}/g, '$1');
        assert.deepEqual(
          setPhrase.check(parse(`${plain}\n`)).map(({ message }) => message),
          [],
          text,
        );
      }
    }
  });
});

suite('Lists of members as data', () => {
  const checked: readonly (MemberList & { readonly part?: boolean })[] = lists;
  const whole = [...checked.filter(({ part }) => !part), ...shown];

  test('go by names of their own', () => {
    assert.deepEqual(repeated(whole.flatMap((list) => list.names)), []);
    assert.deepEqual(repeated([...checked, ...shown].map(({ members }) => members.join('、'))), []);
  });

  test('that are only shown are each shown with a phrase', () => {
    const used = readdirSync('snippets/phrases').flatMap((name) =>
      read('phrases', name).phrases.map(({ members }: { members?: string }) => members),
    );
    for (const list of shown)
      assert.ok(
        list.names.every((name) => used.includes(name)),
        list.names.join('、'),
      );
  });

  test('that are a part stand in the whole as they do there', () => {
    const parts = checked.filter(({ part }) => part);
    assert.ok(parts.length > 0);
    for (const {
      names: [name],
      members,
    } of parts) {
      const list = whole.find((each) => each.names.includes(name!));
      assert.ok(list?.members.join('、').includes(members.join('、')), members.join('、'));
    }
  });

  test('that are checked are each found with the last two the other way round', () => {
    for (const list of checked) {
      const members = [...list.members];
      members.push(...members.splice(-2).reverse());
      assert.deepEqual(
        findMemberSlips(`坚持${members.join('、')}。`, indexMembers(checked)).map((slip) => slip.kind),
        ['order'],
        members.join('、'),
      );
    }
  });
});

suite('Confusable words as data', () => {
  const words = CONFUSABLES.flatMap((group) => group.words);

  test('stand there once', () => {
    const keys = words.map(
      ({ wrong, before, behind }) => `${before?.source ?? ''}${wrong}${behind?.source ?? ''}`,
    );
    assert.deepEqual(repeated(keys), []);
    assert.deepEqual(repeated(CONFUSABLES.map(({ reason }) => reason)), []);
  });

  test('differ from what is right, which is no slip itself', () => {
    for (const { wrong, right } of words) assert.notEqual(wrong, right);
    const always = words.filter(({ before, behind }) => !before && !behind);
    for (const { right } of words)
      assert.deepEqual(
        always.filter(({ wrong }) => right.includes(wrong)),
        [],
        right,
      );
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { formulas, lists, shown } from '../../snippets/formulas.json';
import { papers, personal, plain, statutory, working } from '../../snippets/kinds.json';
import { inNames, pairs } from '../../snippets/look-alikes.json';
import { common, others } from '../../snippets/pinyin.json';
import { terms } from '../../snippets/terms.json';
import { type Formula, findNearMisses, indexFormulas } from '../../src/core/formulas/matcher';
import { findMemberSlips, indexMembers, type MemberList } from '../../src/core/formulas/members';
import { lookAlike, lookAlikeInNames } from '../../src/core/formulas/pinyin';
import { titleLines } from '../../src/core/layout/composition/titleLines';
import { endsInKind, endsInPaper, isPersonal, sendsOut } from '../../src/core/report/documentParts/titles';
import {
  kindChoices,
  kindEnding,
  kindsClosing,
  statutoryKinds,
  titleWords,
} from '../../src/core/report/kinds';
import { parse } from '../../src/core/report/parse';
import { checkerOf } from '../../src/core/rules/engine/check';
import { CONFUSABLES } from '../../src/core/rules/wording/confusables';
import { setPhrase } from '../../src/core/rules/wording/set-phrase';
import { folded } from '../../src/core/text/enclosingMarks';
import { readScenes } from '../../src/tools/phraseFiles.mjs';
import { pinyinTable } from '../../src/tools/pinyin.mjs';

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
    const { check } = checkerOf([setPhrase]);
    for (const { phrases } of readScenes()) {
      for (const { text } of phrases) {
        const plain = text.replace(/\$\{\d:([^}]*)\}/g, '$1');
        assert.deepEqual(
          check(parse(`${plain}\n`)).map(({ message }) => message),
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

  test('have as many members as their names count', () => {
    // 三去一降一补 and 两不愁三保障 count several times; 五位一体 and 三位一体 count once.
    const counted = whole.filter(({ names: [name] }) => /[一二两三四五六七八九十]/.test(name!));
    assert.ok(counted.length > 30);
    for (const {
      names: [name],
      members,
    } of counted) {
      const numerals = name!.replace('位一体', '').match(/[一两二三四五六七八九十]/g)!;
      const sum = numerals.reduce(
        (all, numeral) => all + '零一二三四五六七八九十'.indexOf(numeral.replace('两', '二')),
        0,
      );
      assert.equal(members.length, sum, name);
    }
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

suite('Kinds of paper as data', () => {
  test('are the 15 of the 条例 in its order', () => {
    assert.equal(
      statutoryKinds.join(' '),
      '决议 决定 命令（令） 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要',
    );
  });

  test('are offered the usual first, working papers last', () => {
    assert.deepEqual(
      statutory.map(({ rank }) => rank).toSorted((a, b) => a - b),
      statutory.map((_, i) => i + 1),
    );
    assert.equal(
      kindChoices.join(' '),
      '报告 请示 通知 通报 意见 决定 函 批复 纪要 公告 通告 决议 命令 公报 议案 工作总结 情况汇报 述职报告 调研报告 讲话稿 工作方案',
    );
  });

  test('are told by what a title ends with', () => {
    for (const { name, endings = [name], except = [] } of statutory as readonly {
      name: string;
      endings?: string[];
      except?: string[];
    }[]) {
      for (const ending of endings) assert.equal(kindEnding(`关于防汛的${ending}`), name);
      for (const ending of except) {
        assert.ok(endings.some((each) => ending.endsWith(each)));
        assert.equal(kindEnding(`关于防汛的${ending}`), undefined);
      }
    }
    assert.equal(kindEnding('关于防汛的方案'), undefined);
  });

  test('have closings that belong to them, as the phrases say too', () => {
    for (const [words, kinds] of [
      ['特此报告。', '报告'],
      ['以上报告，请审阅。', '报告'],
      ['当否，请批示。', '请示'],
      ['是否妥当请批复。', '请示'],
      ['以上请示妥否，请批复。', '请示'],
      ['特此通知。', '通知'],
      ['此复。', '批复 函'],
      ['特此批复。', '批复 函'],
      ['特此函达，请予函复。', '函'],
      ['盼复。', '函'],
      ['盼予函复。', '函'],
      ['以上意见如无不妥，请批转执行。', ''],
      ['妥否。', ''],
    ] as const)
      assert.equal(kindsClosing(words).join(' '), kinds, words);
    let checked = 0;
    for (const { phrases } of readScenes()) {
      for (const { text, kinds } of phrases) {
        const fits = kindsClosing(text.replace(/\$\{\d:([^}]*)\}/g, '$1'));
        if (!kinds || fits.length === 0 || kinds.every((kind) => !statutoryKinds.includes(kind))) continue;
        checked++;
        assert.ok(
          kinds.some((kind) => fits.includes(kind)),
          text,
        );
      }
    }
    assert.ok(checked >= 20, `${checked}`);
  });

  test('have no name twice', () => {
    const names = [...titleWords.statutory, ...papers];
    assert.deepEqual(repeated(names), []);
    assert.deepEqual(
      plain.filter((word) => !papers.includes(word)),
      [],
    );
    const isKnown = (name: string) => names.some((word) => name.endsWith(word));
    assert.ok(working.every(isKnown));
  });

  test('each count for what they are listed as', () => {
    for (const word of [...titleWords.statutory, ...papers]) assert.ok(endsInKind(`防汛${word}`), word);
    for (const word of plain) assert.ok(endsInPaper(`防汛${word}`), word);
    for (const word of titleWords.forwarding) assert.ok(sendsOut(`关于印发防汛办法的${word}`), word);
    for (const word of personal.within) assert.ok(isPersonal(`防汛${word}之一`), word);
    for (const word of personal.ending) {
      assert.ok(isPersonal(`防汛${word}`), word);
      assert.ok(!isPersonal(`防汛${word}之一`), word);
    }
    assert.ok(!sendsOut('关于印发防汛办法的报告'));
    assert.ok(!endsInKind('防汛之一') && !endsInPaper('防汛名单'));
  });
});

suite('Terms as data', () => {
  test('stay whole where a title is broken', () => {
    for (const term of terms) {
      for (const before of ['临江市关于', '临江市人民政府关于']) {
        const title = `${before}${term}${term}${term}${term}工作的通知`;
        for (const { start } of titleLines(title, 20)) {
          const inside = (start - before.length) % term.length;
          const isBehind = start <= before.length || start >= before.length + 4 * term.length;
          assert.ok(isBehind || inside === 0, `${title.slice(0, start)} | ${title.slice(start)}`);
        }
      }
    }
  });
});

suite('Characters as data', () => {
  test('are read as pinyin-pro reads them: if not, run src/tools/pinyin.mjs', () => {
    assert.deepEqual({ common, others }, pinyinTable());
  });

  test('that look alike stand there once, in one order only', () => {
    assert.deepEqual(repeated([...pairs, ...inNames].map((pair) => [...pair].sort().join(''))), []);
    for (const [a, b] of pairs) assert.ok(a !== b && lookAlike(a!, b!) && lookAlike(b!, a!));
    for (const [a, b] of inNames) {
      assert.ok(a !== b && lookAlikeInNames(a!, b!) && lookAlikeInNames(b!, a!) && !lookAlike(a!, b!));
    }
  });
});

import { radicals, variants } from '../../../../snippets/nonstandard.json';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { GatheringRule } from '../engine/rule';

/** Kangxi radicals: signs of their own that look like characters, as PDF files give them. */
const RADICALS = { from: 0x2f00, to: 0x2fd5 };

const standard = new Map<string, string>([...variants, ...radicals].map((pair) => [pair[0]!, pair[1]!]));
for (let code = RADICALS.from; code <= RADICALS.to; code++) {
  const radical = String.fromCharCode(code);
  standard.set(radical, radical.normalize('NFKC'));
}
const isRadical = (char: string): boolean => /[\u2e80-\u2fd5]/.test(char);

/** Of so many in a paragraph they are no slips: it is written in traditional characters, or in Japanese. */
const ANOTHER_SCRIPT = 4;
/** What stands in title marks, or in quotes of Hong Kong and Taiwan, is cited as it is written. */
const CITES = /[《〈「『][^》〉」』]*$/;

interface Odd extends Span {
  readonly char: string;
}

/** A character that is none of the standard table, where one that looks the same is: 立徳树人, ⼈民. */
export const confusableCharacter: GatheringRule<Odd> = {
  code: 'confusable-character',
  category: 'wording',
  severity: 'information',
  title: '不规范的字',
  source: '《通用规范汉字表》',
  triggers: [...standard.keys()],
  scope: 'file',
  scan({ text }, places) {
    const odd = places.map((at) => ({ start: at, end: at + 1, char: text[at]! }));
    const others = odd.filter(({ char }) => !isRadical(char));
    if (others.length >= ANOTHER_SCRIPT) return odd.filter(({ char }) => isRadical(char));
    return odd.filter(({ char, start }) => isRadical(char) || !CITES.test(text.slice(0, start)));
  },
  // A name has its character again elsewhere.
  judge: ({ text }, gathered) =>
    gathered.flatMap(({ char, start, end }) => {
      if (!isRadical(char) && recurs(text, start)) return [];
      const right = standard.get(char)!;
      return [replacedOnRequest({ start, end }, `“${char}”不是规范字，应为“${right}”。`, right)];
    }),
};

/** Whether the character at `at` stands elsewhere beside one of its neighbours. */
function recurs(text: string, at: number): boolean {
  const pairs = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)];
  return pairs.some((pair) => pair.length === 2 && text.indexOf(pair) !== text.lastIndexOf(pair));
}

export const about: About = {
  shows: '立徳树人、⼈民',
  wrong: [
    { text: '落实立⟦徳⟧树人任务', says: '“徳”不是规范字，应为“德”。', becomes: '落实立德树人任务' },
    // What has been cited is over.
    ...['《说文》', '〈说文〉', '「说文」', '『说文』'].map((cited) => ({
      text: `参考${cited}，落实立⟦徳⟧树人任务`,
      says: '“徳”不是规范字，应为“德”。',
      becomes: `参考${cited}，落实立德树人任务`,
    })),
    { text: '提⟦髙⟧服务水平', says: '“髙”不是规范字，应为“高”。', becomes: '提高服务水平' },
    {
      text: '为⟦⼈⟧民服务，⟦⼈⟧心所向',
      says: ['“⼈”不是规范字，应为“人”。', '“⼈”不是规范字，应为“人”。'],
      becomes: '为人民服务，人心所向',
    },
    { text: '⟦⻔⟧户网站', says: '“⻔”不是规范字，应为“门”。', becomes: '门户网站' },
    // The first and the last of them, and what fonts have beside them.
    {
      text: '⟦⼀⟧是，⟦⿕⟧，⟦⺟⟧亲',
      says: ['“⼀”不是规范字，应为“一”。', '“⿕”不是规范字，应为“龠”。', '“⺟”不是规范字，应为“母”。'],
      becomes: '一是，龠，母亲',
    },
    // Three in a paragraph are slips, each by itself where its neighbours are others.
    {
      text: '立⟦徳⟧树人，提⟦髙⟧服务，以⟦徳⟧治国',
      says: ['“徳”不是规范字，应为“德”。', '“髙”不是规范字，应为“高”。', '“徳”不是规范字，应为“德”。'],
      becomes: '立德树人，提高服务，以德治国',
    },
    // Another script has radicals all the same, cited or not.
    {
      text: '立徳、提髙、釆购、立徳樹人，⟦⼈⟧民',
      says: '“⼈”不是规范字，应为“人”。',
      becomes: '立徳、提髙、釆购、立徳樹人，人民',
    },
    {
      text: '参考《⟦⼈⟧民》。',
      says: '“⼈”不是规范字，应为“人”。',
      becomes: '参考《人民》。',
    },
    // At the edges of the text there is one neighbour.
    { text: '⟦徳⟧', says: '“徳”不是规范字，应为“德”。', becomes: '德' },
    {
      text: '⟦髙⟧效，提⟦髙⟧',
      says: ['“髙”不是规范字，应为“高”。', '“髙”不是规范字，应为“高”。'],
      becomes: '高效，提高',
    },
    {
      text: '---\n标题: 关于⟦釆⟧购工作的报告\n---\n正文在此。',
      says: '“釆”不是规范字，应为“采”。',
      becomes: '---\n标题: 关于采购工作的报告\n---\n正文在此。',
    },
  ],
  right: [
    '落实立德树人任务，为人民服务',
    '按照「立徳」和『立徳』、〈徳〉的要求。',
    '立法會提交條例草案，規管出租單位。',
    '吳徳生发言，吳徳生表示同意。',
    // By the character before it, and by the one behind it.
    '吳徳发言，吳徳表示同意。',
    '徳生发言，对徳生表示同意。',
    // Four in a paragraph.
    '立徳、提髙、釆购、立徳樹人。',
    '参考《說文》。',
  ],
};

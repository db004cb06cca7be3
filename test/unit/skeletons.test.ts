import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { working } from '../../snippets/kinds.json';
import { statutoryKinds } from '../../src/core/report/kinds';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';

interface Skeleton {
  readonly prefix: string | string[];
  readonly isFileTemplate: boolean;
  readonly description: string;
  readonly body: string[];
}

const skeletons: Record<string, Skeleton> = JSON.parse(
  readFileSync('snippets/skeletons.code-snippets', 'utf8'),
);
const source = (skeleton: Skeleton) => skeleton.body.join('\n');

/** The parts outside the levels that a kind has besides its title, as they stand once nothing is filled in. */
interface Expected {
  readonly title: string;
  /** In brackets under the title: when and where it was passed or said. */
  readonly byline?: string;
  readonly addressee?: string;
  /** Headings of level 1, without their ordinals. */
  readonly headings?: readonly string[];
  readonly closing?: string;
  /** Number of the attachments named. */
  readonly attachments?: number;
  readonly signature?: string;
  /** The last line, in brackets. */
  readonly note?: string;
}

const contact = '（联系人：**，电话：**）';
const kinds: Readonly<Record<string, Expected>> = {
  决议: { title: '**会议关于**的决议', byline: '（2025年**月**日**会议通过）' },
  决定: {
    title: '**关于**的决定',
    addressee: '各**：',
    headings: ['明确目标任务', '落实工作责任', '加强督促检查'],
    signature: '**',
  },
  '命令（令）': { title: '**令', signature: '市长　**' },
  公报: { title: '**会议公报', byline: '（2025年**月**日**会议通过）' },
  公告: {
    title: '**关于**的公告',
    headings: ['公告事项', '办理方式', '咨询渠道'],
    closing: '特此公告。',
    signature: '**',
  },
  通告: {
    title: '**关于**的通告',
    headings: ['实施时间', '实施范围', '管理要求', '法律责任'],
    closing: '特此通告。',
    signature: '**',
  },
  意见: {
    title: '**关于**的实施意见',
    addressee: '各**：',
    headings: ['总体要求', '重点任务', '保障措施'],
    signature: '**',
  },
  通知: {
    title: '**关于**的通知',
    addressee: '各**：',
    headings: ['目标任务', '工作内容', '工作要求'],
    closing: '特此通知。',
    attachments: 2,
    signature: '**',
    note: contact,
  },
  通报: {
    title: '**关于**的通报',
    addressee: '各**：',
    headings: ['总体情况', '存在的主要问题', '下一步工作要求'],
    closing: '特此通报。',
    signature: '**',
  },
  报告: {
    title: '**关于2025年度**工作情况的报告',
    addressee: '**：',
    headings: ['主要做法和成效', '存在的主要问题', '下一步工作打算'],
    closing: '特此报告。',
    signature: '**',
  },
  请示: {
    title: '**关于**的请示',
    addressee: '**：',
    headings: ['基本情况', '必要性和可行性', '请示事项'],
    closing: '妥否，请批示。',
    attachments: 2,
    signature: '**',
    note: contact,
  },
  批复: {
    title: '**关于**的批复',
    addressee: '**：',
    headings: ['原则同意**', '严格控制**规模和标准', '切实加强**管理'],
    closing: '此复。',
    signature: '**',
  },
  议案: {
    title: '**人民政府关于提请审议**的议案',
    addressee: '**人民代表大会常务委员会：',
    closing: '请予审议。',
    attachments: 2,
    signature: '市长　**',
  },
  函: {
    title: '**关于**的函',
    addressee: '**：',
    headings: ['协助事项', '时间安排', '经费保障'],
    closing: '特此函达，请予函复。',
    signature: '**',
    note: contact,
  },
  纪要: { title: '**会议纪要', headings: ['关于**工作', '关于**事项', '关于**问题'] },
  工作总结: {
    title: '**2025年工作总结',
    headings: ['主要工作', '主要做法和体会', '存在的问题', '下一步工作打算'],
    signature: '**',
  },
  情况汇报: {
    title: '关于**情况的汇报',
    addressee: '**：',
    headings: ['基本情况', '主要做法和工作进展', '存在的困难和问题', '下一步工作打算'],
    closing: '以上汇报，如有不妥，请批评指正。',
    signature: '**',
  },
  述职报告: {
    title: '2025年度个人述职述廉报告',
    byline: '（**局  **）',
    addressee: '各位领导、同志们：',
    headings: [
      '履行岗位职责情况',
      '落实全面从严治党责任和廉洁自律情况',
      '存在的主要问题和不足',
      '下一步努力方向',
    ],
    closing: '以上报告，请予评议。',
    signature: '**',
  },
  调研报告: {
    title: '关于**的调研报告',
    headings: ['基本情况', '存在的主要问题', '原因分析', '对策建议'],
    signature: '**调研组',
  },
  讲话稿: {
    title: '在**会议上的讲话',
    byline: '（**　2025年**月**日）',
    addressee: '同志们：',
    headings: [
      '提高站位，充分认识**的重要意义',
      '突出重点，扎实做好**各项工作',
      '压实责任，确保各项任务落到实处',
    ],
  },
  工作方案: {
    title: '**工作方案',
    headings: ['总体要求', '工作目标', '主要任务', '实施步骤', '保障措施'],
  },
};

/** What stands in the editor once the snippet is inserted and nothing is filled in. */
function insert(snippet: string): string {
  const values = new Map<string, string>();
  let text = snippet.replaceAll(/\$\{CURRENT_YEAR\}/g, '2025');
  text = text.replaceAll(/\$\{(\d+):([^{}]*)\}/g, (_, stop: string, value: string) => {
    assert.ok(!values.has(stop), `stop ${stop} proposes a text twice`);
    values.set(stop, value);
    return value;
  });
  text = text.replaceAll(/\$(\d+)/g, (_, stop: string) => {
    assert.ok(values.has(stop), `stop ${stop} repeats what is proposed nowhere`);
    return values.get(stop)!;
  });
  assert.doesNotMatch(text, /[${}\\]/, 'a snippet construct that does not come out');
  return text;
}

suite('Skeletons', () => {
  test('are there for the 15 statutory kinds, in their order, and for six working papers', () => {
    const names = Object.keys(skeletons);
    assert.deepEqual(names, Object.keys(kinds));
    assert.deepEqual(names, [...statutoryKinds, ...working]);
    assert.equal(names.length, 21);
  });

  test('are the kinds that a phrase may be for', () => {
    const schema = JSON.parse(readFileSync('snippets/phrases.schema.json', 'utf8'));
    const { kinds: declared } = schema.properties.phrases.items.properties;
    assert.deepEqual(declared.items.enum, Object.keys(skeletons));
  });

  test('have Latin prefixes, none twice', () => {
    const prefixes = Object.values(skeletons).flatMap((skeleton) => skeleton.prefix);
    for (const prefix of ['gzbg', 'gzzj', 'qkhb', 'szbg']) assert.ok(prefixes.includes(prefix), prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    // A Chinese prefix would only pop up at the start of a word (microsoft/vscode#80532).
    for (const prefix of prefixes) assert.match(prefix, /^[a-z]{3,6}$/);
  });

  for (const [name, skeleton] of Object.entries(skeletons)) {
    suite(name, () => {
      const text = insert(source(skeleton));
      const report = parse(text);
      const expected = kinds[name]!;
      const slice = (span: { start: number; end: number } | undefined) =>
        span && text.slice(span.start, span.end);

      test('is offered for a new file, with a description', () => {
        assert.equal(skeleton.isFileTemplate, true);
        assert.ok(skeleton.description.length >= 10);
      });

      test('has the parts of its kind, in their order, and no other', () => {
        const { title, addressee, roots, closing, attachmentNote, signature, date } = report;
        assert.equal(slice(title), expected.title);
        assert.equal(slice(addressee), expected.addressee);
        assert.deepEqual(
          roots
            .filter(({ kind, level }) => kind === 'heading' && level === 1)
            .map((root) => slice(root.title)),
          expected.headings ?? [],
        );
        assert.equal(slice(closing), expected.closing);
        assert.equal(slice(signature), expected.signature);
        assert.equal(slice(date), expected.signature && '2025年**月**日');
        const attachments = slice(attachmentNote)?.match(/\d\.\*|\d\.《|\d\.关/g)?.length;
        assert.equal(attachments, expected.attachments);
        const parts = [title, addressee, roots[0], closing, attachmentNote, signature, date];
        const starts = parts.filter((part) => part !== undefined).map(({ start }) => start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
        const under = text.slice(title!.end).trim().split('\n')[0]!;
        assert.equal(/^（.*）$/.test(under) ? under : undefined, expected.byline);
        const last = text.split('\n').at(-1)!;
        assert.equal(/^（.*）$/.test(last) ? last : undefined, expected.note);
      });

      test('has no slip but its blanks', () => {
        assert.deepEqual(
          check(report)
            .filter(({ code }) => code !== 'placeholder')
            .map(({ message }) => message),
          [],
        );
      });

      test('leaves blanks for every fact', () => {
        assert.ok(report.placeholders.length >= 7, `${report.placeholders.length}`);
        assert.doesNotMatch(text, /[1-9]\d*(?:%|次|项|个|人|万元)/, 'a figure that only the writer can know');
      });

      test('ends its tab stops early, so that completion works again in the body', () => {
        const stops = [...source(skeleton).matchAll(/\$\{(\d+)/g)].map((match) => Number(match[1]));
        assert.equal(stops.filter((stop) => stop === 0).length, 1, 'one final stop');
        assert.deepEqual([...new Set(stops)].sort(), [...stops.keys()], 'numbered without a gap');
        assert.ok(stops.length <= 6);
        assert.ok(source(skeleton).indexOf('${0') < source(skeleton).length / 2);
      });
    });
  }
});

import type { FrontMatterProblem } from '../../report/model';
import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

const MESSAGES: Readonly<Record<FrontMatterProblem['kind'], string>> = {
  colon: '文件头里要素名称后用半角冒号和空格。',
  space: '文件头里冒号后要有一个空格。',
  quote: '这个引号没有配对，或者后面还有文字：引号要把整项内容括起来。',
  bracket: '这个列表没有以“]”结束。',
  repeated: '这个要素写了两次，只印第一次写的。',
  indented: '这一行读不懂：多行内容写在“要素: |”下面，或者写成“- ”开头的列表。',
  line: '这一行读不懂：文件头里每行写“要素: 内容”。',
};

/** A front matter that is not the YAML it is to be. */
export const frontMatterSyntax: ReportRule = {
  code: 'front-matter-syntax',
  category: 'form',
  severity: 'warning',
  title: '文件头写法有误',
  source: 'YAML 1.2',
  check: (report) =>
    (report.frontMatter?.problems ?? []).map(({ kind, start, end }) => {
      const fix = fixOf(report.text, kind, start, end);
      return { start, end, message: MESSAGES[kind], ...(fix && { fix: [fix], safe: false }) };
    }),
};

function fixOf(
  text: string,
  kind: FrontMatterProblem['kind'],
  start: number,
  end: number,
): TextEdit | undefined {
  if (kind !== 'colon' && kind !== 'space') return undefined;
  const apart = /[ \t\r\n]/.test(text[end] ?? '\n');
  return { start, end, text: apart ? ':' : ': ' };
}

export const about: About = {
  shows: '全角冒号、引号不配对、重复',
  wrong: [
    {
      text: '---\n密级⟦：⟧秘密\n---\n正文在此。',
      says: '文件头里要素名称后用半角冒号和空格。',
      becomes: '---\n密级: 秘密\n---\n正文在此。',
    },
    {
      text: '---\n密级⟦:⟧秘密\n---\n正文在此。',
      says: '文件头里冒号后要有一个空格。',
      becomes: '---\n密级: 秘密\n---\n正文在此。',
    },
    {
      text: '---\n密级⟦：⟧ 秘密\n---\n正文在此。',
      says: '文件头里要素名称后用半角冒号和空格。',
      becomes: '---\n密级: 秘密\n---\n正文在此。',
    },
    {
      text: '---\r\n密级⟦：⟧\r\n---\r\n正文在此。',
      says: '文件头里要素名称后用半角冒号和空格。',
      becomes: '---\r\n密级:\r\n---\r\n正文在此。',
    },
    {
      text: '---\n标题: ⟦"⟧关于防汛的报告\n---\n正文在此。',
      says: '这个引号没有配对，或者后面还有文字：引号要把整项内容括起来。',
    },
    { text: '---\n主送: ⟦[市政府, 市委⟧\n---\n正文在此。', says: '这个列表没有以“]”结束。' },
    { text: '---\n密级: 秘密\n⟦密级⟧: 机密\n---\n正文在此。', says: '这个要素写了两次，只印第一次写的。' },
    {
      text: '---\n  ⟦主送: 市政府⟧\n---\n正文在此。',
      says: '这一行读不懂：多行内容写在“要素: |”下面，或者写成“- ”开头的列表。',
    },
    { text: '---\n⟦这是一句话⟧\n---\n正文在此。', says: '这一行读不懂：文件头里每行写“要素: 内容”。' },
  ],
  right: [
    '---\n密级: 秘密\n---\n正文在此。',
    '---\n主送: [市政府, 市委]\n---\n正文在此。',
    '---\n标题: |\n  关于防汛\n  工作的报告\n---\n正文在此。',
    '---\n主送:\n- 市政府\n- 市委\n---\n正文在此。',
  ],
};

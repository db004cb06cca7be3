import { isChinese } from '../../text/punctuation';
import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ParagraphRule } from '../engine/rule';
import { runsOf } from '../engine/runs';

/** `--` for —— (GB/T 15834-2011 4.10) between Chinese, or before it at the start of a line. */
export const dashShape: ParagraphRule = {
  code: 'dash-shape',
  category: 'punctuation',
  severity: 'warning',
  title: '破折号写法不规范',
  source: 'GB/T 15834—2011 4.10',
  triggers: ['--'],
  scan: ({ text, textStart, textEnd }, places) =>
    runsOf(places, 2).flatMap(({ start, end }) => {
      if (end - start > 3) return [];
      const opens = start === textStart || isChinese(text.charCodeAt(start - 1));
      if (!opens || end >= textEnd || !isChinese(text.charCodeAt(end))) return [];
      const written = text.slice(start, end);
      return [replacedOnRequest({ start, end }, `破折号应为“——”，不写作“${written}”。`, '——')];
    }),
};

export const about: About = {
  shows: '`--`',
  wrong: [
    { text: '主线⟦--⟧高质量发展。', says: '破折号应为“——”，不写作“--”。', becomes: '主线——高质量发展。' },
    {
      text: '⟦--⟧突出重点，抓好落实。',
      says: '破折号应为“——”，不写作“--”。',
      becomes: '——突出重点，抓好落实。',
    },
    { text: '主线⟦---⟧高质量', says: '破折号应为“——”，不写作“---”。', becomes: '主线——高质量' },
  ],
  right: [
    '主线——高质量发展。',
    '---\n文种: 报告\n---\n正文',
    'GB/T 9704--2012',
    '甲-乙',
    '-- note',
    '甲----乙',
    '英文a--高质量发展。',
    '高质量--a',
    '高质量发展--',
  ],
};

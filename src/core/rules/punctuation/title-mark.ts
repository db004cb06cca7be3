import { isDirectlyIn, pairsOf } from '../../report/pairs';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';

/** ‹…› for 《…》, or for 〈…〉 inside of it (GB/T 15834-2011 4.15). */
export const titleMark: ParagraphRule = {
  code: 'title-mark',
  category: 'punctuation',
  severity: 'warning',
  title: '书名号写法不规范',
  source: 'GB/T 15834—2011 4.15',
  triggers: [...'‹›'],
  scan(paragraph) {
    const { text } = paragraph;
    return pairsOf(paragraph).pairs.flatMap((pair) => {
      const { open, close, shape } = pair;
      if (shape !== '〈' || (text[open] !== '‹' && text[close] !== '›')) return [];
      if (!/\p{Script=Han}/u.test(text.slice(open, close))) return [];
      const [opening, closing] = isDirectlyIn(pair, '《') ? '〈〉' : '《》';
      return [
        {
          start: open,
          end: open + 1,
          message: `书名号应为“${opening}……${closing}”，不写作“‹……›”。`,
          // ‹管理办法〉: one of the two may be right.
          fix: [
            { start: open, end: open + 1, text: opening! },
            { start: close, end: close + 1, text: closing! },
          ].filter((mark) => text[mark.start] !== mark.text),
          safe: false,
          related: [{ start: close, end: close + 1, message: '与它成对的书名号' }],
        },
      ];
    });
  },
};

export const about: About = {
  shows: '‹关于……的通知›',
  wrong: [
    {
      text: '印发《转发⟦‹⟧管理办法⟪›⟫的通知》。',
      says: [{ message: '书名号应为“〈……〉”，不写作“‹……›”。', related: '与它成对的书名号' }],
      becomes: '印发《转发〈管理办法〉的通知》。',
    },
    {
      text: '学习⟦‹⟧管理办法⟪›⟫。',
      says: [{ message: '书名号应为“《……》”，不写作“‹……›”。', related: '与它成对的书名号' }],
      becomes: '学习《管理办法》。',
    },
    {
      text: '学习⟦‹⟧管理办法⟪〉⟫。',
      says: [{ message: '书名号应为“《……》”，不写作“‹……›”。', related: '与它成对的书名号' }],
      becomes: '学习《管理办法》。',
    },
    {
      text: '学习⟦〈⟧管理办法⟪›⟫。',
      says: [{ message: '书名号应为“《……》”，不写作“‹……›”。', related: '与它成对的书名号' }],
      becomes: '学习《管理办法》。',
    },
    {
      text: '印发《转发⟦‹⟧管理办法⟪〉⟫的通知》。',
      says: [{ message: '书名号应为“〈……〉”，不写作“‹……›”。', related: '与它成对的书名号' }],
      becomes: '印发《转发〈管理办法〉的通知》。',
    },
  ],
  right: [
    '《转发〈管理办法〉的通知》',
    '‹abc›',
    '《管理办法》',
    '他说‹abc›，学习了办法。',
    '学习〈管理办法〉。',
    '学习‹A›和B。',
  ],
};

import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';

/** 4´25", 4'25", 4’25”, 6´: minutes, with seconds or without. A straight or curly mark says so only with seconds behind it. */
const TIME =
  /(?<![\d.])\d{1,3}(?:(´)(?:(\d{1,2}(?:\.\d{1,2})?)(´´|''|’’|["”″])?)?|(['’])(\d{1,2}(?:\.\d{1,2})?)(''|’’|["”]))/g;

/** Minutes and seconds have signs of their own: 4′25″ (GB/T 15835-2011, GB 3100-1993). */
export const minuteSign: ParagraphRule = {
  code: 'minute-sign',
  category: 'punctuation',
  severity: 'information',
  title: '分、秒符号写法不规范',
  source: 'GB 3100—1993、GB/T 15835—2011',
  triggers: [..."´’'"],
  scope: 'body',
  scan: ({ text }) =>
    [...text.matchAll(TIME)].map((match) => {
      const { 0: written, index } = match;
      const minute = match[1] ?? match[4]!;
      const second = match[3] ?? match[6];
      const at = index + written.indexOf(minute);
      const end = index + written.length;
      const fix: TextEdit[] = [{ start: at, end: at + 1, text: '′' }];
      if (second !== undefined && second !== '″') fix.push({ start: end - second.length, end, text: '″' });
      const right = `${written.slice(0, at - index)}′${match[2] ?? match[5] ?? ''}${second === undefined ? '' : '″'}`;
      return { start: index, end, message: `分、秒的符号是“′”“″”，应写作“${right}”。`, fix, safe: false };
    }),
};

export const about: About = {
  shows: '4´25"',
  wrong: [
    {
      text: '男子组≤⟦13´1"⟧，女子组≤⟦14´5"⟧。',
      says: ['分、秒的符号是“′”“″”，应写作“13′1″”。', '分、秒的符号是“′”“″”，应写作“14′5″”。'],
      becomes: '男子组≤13′1″，女子组≤14′5″。',
    },
    {
      text: "用时⟦4'25\"⟧、⟦3'08.5\"⟧、⟦12'30''⟧。",
      says: [
        '分、秒的符号是“′”“″”，应写作“4′25″”。',
        '分、秒的符号是“′”“″”，应写作“3′08.5″”。',
        '分、秒的符号是“′”“″”，应写作“12′30″”。',
      ],
      becomes: '用时4′25″、3′08.5″、12′30″。',
    },
    { text: '用时⟦4’25”⟧以内。', says: '分、秒的符号是“′”“″”，应写作“4′25″”。', becomes: '用时4′25″以内。' },
    {
      text: '用时⟦6´⟧，用时⟦6´20´´⟧。',
      says: ['分、秒的符号是“′”“″”，应写作“6′”。', '分、秒的符号是“′”“″”，应写作“6′20″”。'],
      becomes: '用时6′，用时6′20″。',
    },
    {
      text: '用时⟦105\'30"⟧，比上次缩短。',
      says: '分、秒的符号是“′”“″”，应写作“105′30″”。',
      becomes: '用时105′30″，比上次缩短。',
    },
    {
      text: '用时⟦6´20.5´´⟧、⟦7´08.35´´⟧。',
      says: ['分、秒的符号是“′”“″”，应写作“6′20.5″”。', '分、秒的符号是“′”“″”，应写作“7′08.35″”。'],
      becomes: '用时6′20.5″、7′08.35″。',
    },
    {
      text: "用时⟦4´25''⟧、⟦4´26’’⟧、⟦4´27”⟧、⟦4´28″⟧。",
      says: [
        '分、秒的符号是“′”“″”，应写作“4′25″”。',
        '分、秒的符号是“′”“″”，应写作“4′26″”。',
        '分、秒的符号是“′”“″”，应写作“4′27″”。',
        '分、秒的符号是“′”“″”，应写作“4′28″”。',
      ],
      becomes: '用时4′25″、4′26″、4′27″、4′28″。',
    },
    { text: '用时⟦6´20⟧以内。', says: '分、秒的符号是“′”“″”，应写作“6′20”。', becomes: '用时6′20以内。' },
    {
      text: '用时⟦4\'5"⟧、⟦4\'08.55"⟧。',
      says: ['分、秒的符号是“′”“″”，应写作“4′5″”。', '分、秒的符号是“′”“″”，应写作“4′08.55″”。'],
      becomes: '用时4′5″、4′08.55″。',
    },
    { text: '用时⟦4’25’’⟧以内。', says: '分、秒的符号是“′”“″”，应写作“4′25″”。', becomes: '用时4′25″以内。' },
    {
      text: '| 甲队 | ⟦4´25"⟧ |\n|---|---|',
      says: '分、秒的符号是“′”“″”，应写作“4′25″”。',
      becomes: '| 甲队 | 4′25″ |\n|---|---|',
    },
    { text: '用时⟦4´28″⟧以内。', says: '分、秒的符号是“′”“″”，应写作“4′28″”。', becomes: '用时4′28″以内。' },
  ],
  right: [
    '用时4′25″。',
    '“用时5”和‘第6’',
    '屏幕12"，高6\'。',
    { text: '⟦’⟧90年代', says: [{ message: '这个后单引号没有成对的前单引号。', code: 'unpaired-mark' }] },
    "it's 5",
    '角度偏差3.5´以内。',
    '记录编号1024´25"已核对。',
  ],
};

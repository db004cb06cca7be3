import type { TextEdit } from '../../text/span';
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

import { readMarker, schemes } from '../report/levels';
import type { LineMarker } from '../report/types';
import type { Rule } from './rule';

/** Wrong brackets, width or mark of an ordinal: GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3. */
export const numberingShape: Rule = {
  code: 'numbering-shape',
  severity: 'error',
  title: '标题序号写法不规范',
  check: (report) =>
    report.markers
      .filter((marker) => !marker.wellFormed)
      .map((marker) => {
        const stands = report.text.slice(marker.start, marker.end);
        const right = schemes[marker.scheme].write(marker.ordinal);
        return {
          start: marker.start,
          end: marker.end,
          message: `“${stands}”应写作“${right}”：${reason(marker, stands)}。`,
          fix: [{ start: marker.start, end: marker.end, text: right }],
        };
      }),
};

function reason({ scheme }: LineMarker, stands: string): string {
  if (/^[㈠-㈩⑴-⒛]/.test(stands)) return '括号、数字分开写，不用合为一字的符号';
  const written = readMarker(stands, 0, stands.length)?.scheme;
  if (written !== undefined && written !== scheme) return '前后的同级标题都这样写';
  if (scheme === 'bracketedHan' || scheme === 'bracketedArabic') {
    if (/[、.．，,]$/.test(stands)) return '带括号的序号后不加标点';
    if (/[(﹙)﹚]/.test(stands)) return '序号用全角括号';
    if (/[ \u3000]/.test(stands)) return '括号内不留空格';
  }
  if (scheme === 'arabic') {
    return /[０-９]/.test(stands) ? '序号数字用半角' : '阿拉伯数字序号后用半角圆点';
  }
  if (scheme === 'han' && !/、$/.test(stands)) return '汉字数字序号后用顿号';
  return '序号用规范的汉字数字';
}

import { writeDocumentNumber } from '../../../facts/papers/documentNumbers';
import type { Found } from '../../engine/rule';
import { type Citation, SHORT } from './citations';

// How one citation is written.

/** 国办发〔2026〕12号《关于…的通知》 */
export function numberFirst({ numberBefore, title, end }: Citation): Found[] {
  // What is served on people is called by its number: 〔2026〕12号《行政处罚决定书》.
  if (!numberBefore || title.length < SHORT || /[书单证]$/.test(title)) return [];
  return [
    {
      start: numberBefore.start,
      end,
      message: `引用公文先引标题，后引发文字号，写作“《…》（${writeDocumentNumber(numberBefore)}）”。`,
      severity: 'information',
    },
  ];
}

/** 《关于印发《办法》的通知》 */
export function marksInside({ inside }: Citation): Found[] {
  const [first] = inside;
  if (!first) return [];
  return [
    {
      ...first,
      message: '书名号里面再用书名号，里面的用单书名号“〈 〉”（GB/T 15834—2011，4.15）。',
      severity: 'information',
      fix: inside.flatMap(({ start, end }) => [
        { start, end: start + 1, text: '〈' },
        { start: end - 1, end, text: '〉' },
      ]),
      safe: false,
    },
  ];
}

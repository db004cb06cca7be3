import type { Page } from './pagination';

// What is not right about the printed page and only its writer can mend, in sentences. The page's own script has this, so it
// knows nothing of how a report is read.

/** Behind the name of a table. */
export const TOO_WIDE =
  '栏目太多，字要比小五号还小才排得下，不便阅读。请减少栏目、分成几张表，或者单独用横排的纸。';

/** What a block is to those who look at whole pages. */
export type BlockKind = 'signoff' | 'attachment-note' | 'too-wide' | 'other';

/**
 * Of the pages as they came out: tables that are too wide, and 署名 and 成文日期 that stand on a page without any of the text
 * (GB/T 9704-2012, 7.3.5.5). `kindOf` tells of each block by its index.
 */
export function pageRemarks(pages: readonly Page[], kindOf: (index: number) => BlockKind): string[] {
  return pages.flatMap((page, number) => {
    const kinds = page.map(({ index }) => kindOf(index));
    const wide = page.filter(({ from }, i) => from === 0 && kinds[i] === 'too-wide');
    const opening = kinds.find((kind) => kind !== 'attachment-note');
    const isLone = number > 0 && opening === 'signoff';
    return [
      ...wide.map(() => `第 ${number + 1} 页的表格${TOO_WIDE}`),
      ...(isLone
        ? [
            `第 ${number + 1} 页上只有署名和成文日期，没有正文。请调整行距、字距，或者增减几个字，让它们和正文在同一页（GB/T 9704—2012，7.3.5.5）。`,
          ]
        : []),
    ];
  });
}

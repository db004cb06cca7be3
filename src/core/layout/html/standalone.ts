import { type HouseStyle, styleSheet } from '../houseStyle';
import { withoutLinks } from './links';
import { pageHtml } from './page';
import type { Block } from './report';
import { withWholeTitles } from './wholeTitles';

/** What the page carries with it, for it must look the same on any machine without the extension. */
export interface StandaloneAssets {
  /** media/paper.css and media/print.css, one after the other. */
  readonly styles: string;
  /** dist/paper.js: the script that divides the text into pages, the same as in the preview. */
  readonly script: string;
  /** SHA-256 of `script` in Base64; nothing else may run. */
  readonly scriptHash: string;
}

/**
 * The report as one HTML page of its own that prints as the preview shows it: A4, page numbers, 版记 at the foot. Without
 * its script (where scripts are off) it still prints in the right type and margins, but without page numbers.
 * Addresses of pictures in `blocks` must be data URLs; `behind` is HTML that follows the pages.
 */
export function standaloneHtml(
  title: string,
  blocks: readonly Block[],
  house: HouseStyle,
  { styles, script, scriptHash }: StandaloneAssets,
  behind = '',
): string {
  const { marginTop, marginRight, marginBottom, marginLeft } = house.measures;
  const margins = [marginTop, marginRight, marginBottom, marginLeft]
    .map(({ value }) => `${value}mm`)
    .join(' ');
  return pageHtml({
    title,
    pictures: 'data:',
    style: `${styleSheet(house)}
@page{size:A4;margin:${margins}}
${styles}`,
    body: `<header id="bar"><button id="print" type="button" hidden>打印</button> 纸张选 A4，缩放 100%，不加页眉页脚。</header>
<main id="sheet" class="paper" data-capacity="${house.capacity}">
${withWholeTitles(blocks.map(({ html }) => withoutLinks(html))).join('\n')}
</main>${behind}`,
    script: { text: script, sha256: scriptHash },
  });
}

import type { Uri, Webview } from 'vscode';
import { type HouseStyle, styleSheet } from '../../core/layout/houseStyle';
import { escapeHtml } from '../../core/layout/html/escape';
import type { PageStart, PageState } from '../../core/layout/preview/protocol';
import { webviewPage } from '../../host/vscode/webviewPage';
import type { PreviewStyle } from './settings';

/** The page, still empty. */
export function previewPage(
  webview: Webview,
  extension: Uri,
  state: PageState,
  { style, house }: PreviewStyle,
): string {
  const start: PageStart = { ...state, style, capacity: house.capacity };
  return webviewPage(webview, extension, {
    title: '版面预览',
    script: 'preview',
    style: styleSheet(house),
    styleSheets: ['paper', 'preview'],
    hasPictures: true,
    start,
    data: { style },
    body: `<p id="notice" role="status" hidden></p>
<main id="sheet"></main>
${barHtml(house)}`,
  });
}

function barHtml(house: HouseStyle): string {
  const deviations = house.provisions.filter(({ standard }) => standard !== undefined).length;
  const summary = deviations === 0 ? '版式：国标' : `版式：${deviations} 处与国标不同`;
  return `<footer><div id="bar" role="toolbar" aria-label="版面预览">
<span class="pages-only">第 <input id="page-number" inputmode="numeric" size="3" value="1" aria-label="页码，可以输入"> 页，共 <span id="page-count">1</span> 页</span>
<button id="blanks" type="button" title="到下一个待填项" hidden></button>
<span class="space"></span>
<button id="remarks" type="button" popovertarget="remarks-list" hidden>版面提醒</button>
<button id="fonts" type="button" popovertarget="fonts-list" hidden>缺少字体</button>
<button type="button" popovertarget="house-style">${summary}</button>
<span class="pages-only"><button id="zoom-out" type="button" title="缩小" aria-label="缩小">−</button><select id="zoom" aria-label="显示比例"><option value="auto">自动</option><option value="width">适合宽度</option><option value="page">整页</option><option value="1">100%</option><option id="zoom-current" hidden></option></select><span id="zoom-shown"></span><button id="zoom-in" type="button" title="放大" aria-label="放大">+</button></span>
</div></footer>
${cardHtml('remarks-list', '版面提醒', '')}
${cardHtml('fonts-list', '缺少字体', '')}
${cardHtml('house-style', '版式', houseStyleHtml(house))}`;
}

/** What a button of the bar opens: reached and scrolled by keyboard too. */
const cardHtml = (id: string, label: string, inner: string): string =>
  `<section id="${id}" class="card" aria-label="${label}" tabindex="0" popover>${inner}</section>`;

/** Every value of the page with where it comes from; what deviates from the standard comes first. */
function houseStyleHtml({ provisions, problems }: HouseStyle): string {
  const sorted = [
    ...provisions.filter(({ standard }) => standard !== undefined),
    ...provisions.filter(({ standard }) => standard === undefined),
  ];
  const rows = sorted.map(({ name, value, origin, source, standard }) => {
    const cells = [name, value, origin, standard === undefined ? source : `${source}，国标为${standard}`];
    const kind = standard === undefined ? '' : ' class="deviation"';
    return `<tr${kind}>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  const faults = problems.map((problem) => `<p class="problem">${escapeHtml(problem)}</p>`);
  return `${faults.join('')}<table><tr><th>项目</th><th>现值</th><th>出自</th><th>依据（GB/T 9704—2012）</th></tr>${rows.join('')}</table><p>可以在设置“公文写作：版式”里改。</p>`;
}

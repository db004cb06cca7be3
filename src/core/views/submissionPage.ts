import { escapeHtml } from '../layout/html/escape';
import type { Submission, SubmissionGroup, SubmissionItem } from './submission';

/** What the page of the check before submission asks for; anything else it sends is skipped. */
export type FromSubmissionPage =
  | { readonly type: 'ready' }
  | { readonly type: 'fill' | 'keepDraft' }
  /** The reader wants to see these UTF-16 offsets of the text; or all that is like what stands there repaired. */
  | { readonly type: 'go' | 'repairAll'; readonly start: number; readonly end: number }
  /** The writer has verified the finding of that code at these offsets, or takes that back. */
  | {
      readonly type: 'verify' | 'takeBack';
      readonly start: number;
      readonly end: number;
      readonly code: string;
    };

export function isFromSubmissionPage(message: unknown): message is FromSubmissionPage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, start, end, code } = message as Readonly<Record<string, unknown>>;
  if (type === 'ready' || type === 'fill' || type === 'keepDraft') return true;
  return (
    (type === 'go' ||
      type === 'repairAll' ||
      ((type === 'verify' || type === 'takeBack') && typeof code === 'string')) &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0
  );
}

/** The check before submission as the HTML inside its page; `name` is that of the file. */
export function submissionHtml({ ready, verdict, groups, statistics }: Submission, name: string): string {
  return [
    '<h1>报送前检查</h1>',
    `<p class="name">${escapeHtml(name)}</p>`,
    `<p class="verdict ${ready ? 'ready' : 'held'}" role="status">${escapeHtml(verdict)}</p>`,
    '<p><button type="button" data-keep>留一稿</button></p>',
    ...groups.map(groupHtml),
    '<h2>统计</h2>',
    `<dl>${statistics.map(({ label, value }) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>`,
  ].join('\n');
}

function groupHtml({ title, blocks, items, kind }: SubmissionGroup): string {
  const fill = title === '待填项' ? '<button type="button" data-fill>逐一填写</button>' : '';
  const count = kind === 'parts' ? items.filter(({ isThere }) => !isThere).length : items.length;
  return `<section${blocks ? '' : ' class="remark"'}>
<h2>${title}<span class="count">${count}</span>${fill}</h2>
<ol${kind === 'parts' ? ' class="parts"' : ''}>${items.map((item) => itemHtml(item, kind)).join('')}</ol>
</section>`;
}

function itemHtml(
  { start, end, message, section, line, places, isThere, code }: SubmissionItem,
  kind: SubmissionGroup['kind'],
): string {
  const at = `data-start="${start}" data-end="${end}"`;
  if (isThere !== undefined) return partHtml(at, message, isThere);
  // Many a row has the same buttons: who hears them one by one must hear what each is about.
  const button = (label: string, data: string): string =>
    `<button type="button" aria-label="${escapeHtml(`${label}：${message}`)}" ${data} ${at}>${label}</button>`;
  const all = places ? button(`改全部（${places} 处）`, 'data-all') : '';
  const place = escapeHtml(section === '' ? `第 ${line + 1} 行` : section);
  const isVerified = kind === 'verified';
  const verify = code
    ? button(
        isVerified ? '取消核对' : '我核对过了',
        `data-verify="${isVerified ? 'takeBack' : 'verify'}" data-code="${code}"`,
      )
    : '';
  return `<li><a href="#" ${at}>${escapeHtml(message)}</a>${all}${verify}<span class="place">${place}</span></li>`;
}

/** ✓ 主送机关, or ✗ and what is wanting. */
const partHtml = (at: string, message: string, isThere: boolean): string =>
  `<li class="${isThere ? 'there' : 'missing'}"><span class="sign" role="img" aria-label="${isThere ? '有' : '没有'}">${isThere ? '✓' : '✗'}</span><a href="#" ${at}>${escapeHtml(message)}</a></li>`;

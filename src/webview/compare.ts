import type { FromComparePage, ToComparePage } from '../core/compare/shown/page';

// The page with both wordings: it shows what it is sent, goes from change to change, and tells what is to be done with one.

declare function acquireVsCodeApi(): { postMessage(message: FromComparePage): void };

const vscode = acquireVsCodeApi();
const sheet = document.getElementById('sheet')!;
const summary = document.getElementById('summary')!;

/** The index of the change in hand; -1 before the first. */
let current = -1;

const indices = (): number[] => [
  ...new Set(
    [...sheet.querySelectorAll<HTMLElement>('[data-change]')].map((mark) => Number(mark.dataset.change)),
  ),
];

function mark(index: number): void {
  current = index;
  for (const each of sheet.querySelectorAll('.current')) each.classList.remove('current');
  const marks = sheet.querySelectorAll<HTMLElement>(`[data-change="${index}"]`);
  for (const each of marks) each.classList.add('current');
  marks[0]?.scrollIntoView({ block: 'center' });
}

function step(by: 1 | -1): void {
  const all = indices();
  const at = all.indexOf(current);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  const index = all[next];
  if (index === undefined) return;
  mark(index);
  vscode.postMessage({ type: 'go', index });
}

window.addEventListener('message', ({ data }: MessageEvent<ToComparePage>) => {
  if (typeof data?.html !== 'string') return;
  const at = current;
  sheet.innerHTML = data.html;
  summary.textContent = data.summary;
  current = -1;
  // What follows a change that is done with takes its number.
  const next = indices().find((index) => index >= at);
  if (at >= 0 && next !== undefined) mark(next);
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const action = target.closest<HTMLElement>('button')?.dataset.action;
  if (action === 'next' || action === 'previous') step(action === 'next' ? 1 : -1);
  else if (action === 'takeAll' || action === 'sideBySide') vscode.postMessage({ type: action });
  else if (action === 'take' || action === 'refuse') {
    if (current >= 0) vscode.postMessage({ type: action, index: current });
    else step(1);
  } else {
    const change = target.closest<HTMLElement>('[data-change]')?.dataset.change;
    if (change === undefined) return;
    mark(Number(change));
    vscode.postMessage({ type: 'go', index: Number(change) });
  }
});

vscode.postMessage({ type: 'ready' });

import type { FromSubmissionPage } from '../core/views/submissionPage';

// The page of the check before submission: it shows what it is sent, and tells what was clicked.

declare function acquireVsCodeApi(): { postMessage(message: FromSubmissionPage): void };

const vscode = acquireVsCodeApi();
const sheet = document.getElementById('sheet')!;

window.addEventListener('message', ({ data }) => {
  if (typeof data?.html !== 'string') return;
  // Who is going through the list by keyboard stays at the row.
  const rows = () => [...sheet.querySelectorAll<HTMLElement>('a, button')];
  const at = rows().indexOf(document.activeElement as HTMLElement);
  sheet.innerHTML = data.html;
  if (at >= 0) (rows()[at] ?? rows().at(-1))?.focus();
});

document.addEventListener('click', (event) => {
  const clicked = (event.target as Element).closest<HTMLElement>('a, button');
  if (!clicked) return;
  event.preventDefault();
  const { start, end, all, verify, code } = clicked.dataset;
  const at = { start: Number(start), end: Number(end) };
  if (clicked.dataset.keep !== undefined) vscode.postMessage({ type: 'keepDraft' });
  else if (start === undefined) vscode.postMessage({ type: 'fill' });
  else if (code !== undefined)
    vscode.postMessage({ type: verify === 'takeBack' ? 'takeBack' : 'verify', ...at, code });
  else vscode.postMessage({ type: all === undefined ? 'go' : 'repairAll', ...at });
});

vscode.postMessage({ type: 'ready' });

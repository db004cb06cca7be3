import { type FromPage, isPageStart, isToPage, type PageStart } from '../core/layout/protocol';
import { Gesture, Scrolling } from './scrolling';
import { Sheet } from './sheet';
import { spanAt } from './source';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageStart): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();
const given: unknown = JSON.parse(document.getElementById('start')!.dataset.start!);
if (!isPageStart(given)) throw new Error('The page was started without its document.');
const { source } = given;
// What the reader last saw here counts more than where the editor stands.
const left = vscode.getState();
let { line } = isPageStart(left) && left.source === source ? left : given;
vscode.setState({ source, line });

const notice = document.getElementById('notice')!;
const sheet = new Sheet(document.getElementById('sheet')!);
const gesture = new Gesture();
const scrolling = new Scrolling(sheet);

window.addEventListener('message', ({ data }) => {
  if (!isToPage(data, source)) return;
  switch (data.type) {
    case 'update': {
      if (data.revision <= sheet.revision) return;
      if (data.base !== sheet.revision) return begin();
      sheet.apply(data);
      if (data.base === 0) scrolling.to(line);
      vscode.postMessage({ type: 'shown', source, revision: data.revision });
      return;
    }
    case 'scrollTo':
      return scrolling.to(data.line);
    case 'notice':
      notice.textContent = data.text;
      notice.hidden = data.text === '';
  }
});

window.addEventListener('scroll', () => {
  // An empty page has no place worth keeping.
  if (sheet.count === 0) return;
  line = scrolling.line();
  vscode.setState({ source, line });
  if (!scrolling.isOwn() && gesture.goesOn()) vscode.postMessage({ type: 'scrolled', source, line });
});

function go({ clientX, clientY }: MouseEvent, focus: boolean): void {
  const span = spanAt(clientX, clientY);
  if (span) vscode.postMessage({ type: 'go', source, ...span, focus });
}

document.addEventListener('click', (event) => {
  // A selection was drawn; it is for copying.
  if (getSelection()?.isCollapsed) go(event, false);
});
document.addEventListener('dblclick', (event) => go(event, true));

/** Empties the page and asks for its content. */
function begin(): void {
  sheet.clear();
  vscode.postMessage({ type: 'ready', source });
}

begin();

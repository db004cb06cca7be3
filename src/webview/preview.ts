import {
  type FromPage,
  isPageStart,
  isToPage,
  type PageState,
  readPageState,
} from '../core/layout/preview/protocol';
import type { Span } from '../core/text/span';
import { Bar } from './bar';
import { copySelection, copySpan, selectSpan } from './clipboard';
import { missingFonts } from './fonts';
import { Highlights } from './highlights';
import { Gesture, Scrolling } from './scrolling';
import { ScrollView } from './scrollView';
import { selectedSpan, spanAt } from './source';
import type { View } from './view';
import { ZoomedPages } from './zoomedPages';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();
const given: unknown = JSON.parse(document.getElementById('start')!.dataset.start!);
if (!isPageStart(given)) throw new Error('The page was started without its document.');
const { source } = given;
// What the reader last saw here counts more than where the editor stands.
const left = readPageState(vscode.getState());
let state: PageState = left?.source === source ? { ...left, locked: given.locked } : { ...given };
const keep = (change: Partial<PageState>): void => {
  const { line, zoom, locked } = { ...state, ...change };
  state = { source, line, zoom, locked };
  vscode.setState(state);
};
keep({});

/** UTF-16 offset in the source that the editor wants to be seen. */
let wanted: number | undefined;

const notice = document.getElementById('notice')!;
const frame = document.getElementById('sheet')!;
const bar = new Bar({
  toPage: (page) => {
    wanted = undefined;
    if (stage) scrolling.toHeight(stage.pages.topOf(page));
  },
  zoom: (zoom) => {
    if (!stage) return;
    const { line } = state;
    stage.zoom = zoom;
    keep({ zoom });
    scrolling.to(line);
    showPlace();
  },
  nextBlank,
});
const stage =
  given.style === 'page'
    ? new ZoomedPages(frame, given.capacity, state.zoom, bar.element, () => arranged())
    : undefined;
if (!stage) frame.classList.add('paper', 'roll');
const view: View = stage?.pages ?? new ScrollView(frame);
const marks = new Highlights(view);
const gesture = new Gesture();
const scrolling = new Scrolling(view);
document.body.dataset.style = given.style;

window.addEventListener('message', ({ data }) => {
  if (!isToPage(data, source)) return;
  switch (data.type) {
    case 'update': {
      if (data.revision <= view.revision) return;
      if (data.base !== view.revision) return begin();
      const { line } = state;
      view.apply(data);
      if (data.base === 0) scrolling.to(line);
      keepInSight();
      vscode.postMessage({ type: 'shown', source, revision: data.revision });
      changed();
      return;
    }
    case 'scrollTo':
      wanted = undefined;
      return scrolling.to(data.line);
    case 'cursor':
      marks.cursor = data;
      wanted = data.follow ? data.at : undefined;
      return keepInSight();
    case 'findings':
      marks.findings = data.findings;
      return;
    case 'lock':
      return keep({ locked: data.locked });
    case 'copy':
      return void copy(data.span);
    case 'notice':
      notice.textContent = data.text;
      notice.hidden = data.text === '';
  }
});

window.addEventListener('scroll', () => {
  // An empty page has no place worth keeping.
  if (view.count === 0) return;
  stage?.pages.look();
  // What was only estimated of the way there is measured now.
  if (scrolling.isOwn()) keepInSight();
  keep({ line: scrolling.line() });
  showPlace();
  if (scrolling.isOwn() || !gesture.goesOn()) return;
  wanted = undefined;
  vscode.postMessage({ type: 'scrolled', source, line: state.line });
});

window.addEventListener('resize', () => {
  const { line } = state;
  if (stage?.fit()) scrolling.to(line);
  stage?.pages.look();
  showPlace();
});

function go({ clientX, clientY }: MouseEvent, focus: boolean): void {
  const span = spanAt(view, clientX, clientY);
  if (span) vscode.postMessage({ type: 'go', source, ...span, focus });
}

/** Where the link leads that was clicked or has the focus. */
const targetOf = ({ target }: Event): string | undefined =>
  (target as Element).closest<HTMLElement>('.link')?.dataset.target;

function follow(target: string): void {
  vscode.postMessage({ type: 'follow', source, target });
}

frame.addEventListener('click', (event) => {
  const target = targetOf(event);
  if (target !== undefined && getSelection()?.isCollapsed) return follow(target);
  const selected = selectedSpan(view);
  if (getSelection()?.isCollapsed) go(event, false);
  // What is selected here is selected there too; the focus stays, for it may be meant for copying.
  else if (selected && event.detail === 1)
    vscode.postMessage({ type: 'go', source, ...selected, focus: false });
});
frame.addEventListener('dblclick', (event) => targetOf(event) ?? go(event, true));
frame.addEventListener('keydown', (event) => {
  const target = event.key === 'Enter' ? targetOf(event) : undefined;
  if (target !== undefined) follow(target);
});
/** What is copied is selected and brought into sight, so that one sees what it is. */
async function copy(span: Span | undefined): Promise<void> {
  const selected = span ?? selectedSpan(view) ?? { start: 0, end: Number.MAX_SAFE_INTEGER };
  if (span) {
    wanted = span.start;
    keepInSight();
  }
  selectSpan(selected, view);
  vscode.postMessage({ type: 'copied', source, done: await copySpan(selected, view) });
}

document.addEventListener('copy', (event) => copySelection(event, view));
// A picture has its size only once it has come.
frame.addEventListener(
  'load',
  ({ target }) => target instanceof HTMLImageElement && stage?.pages.pictureCame(target),
  true,
);
document.fonts.addEventListener('loadingdone', ({ fontfaces }) => {
  if (fontfaces.some(({ family }) => !family.includes('gongwen-probe'))) stage?.pages.remeasure();
});

function changed(): void {
  bar.showBlanks(view.blanks().length);
  arranged();
}

/** The blocks are the same, but may stand on other pages. */
function arranged(): void {
  marks.paint();
  if (stage) bar.showRemarks(stage.pages.remarks());
  showPlace();
}

function showPlace(): void {
  if (!stage) return;
  bar.showPage(stage.pages.pageAt(scrollY + innerHeight / 3), stage.pages.pageCount);
  bar.showZoom(state.zoom, stage.scale);
}

/** Keeps what the editor wants to be seen in sight, though the page changes around it, until somebody scrolls. */
function keepInSight(): void {
  if (wanted !== undefined) scrolling.intoSight(view.heightAt(wanted), bar.element.offsetHeight);
}

let lastBlank = -1;

/** Goes from blank to blank, from the last one to the first. */
function nextBlank(): void {
  const all = view.blanks();
  const next = all.find(({ start }) => start > lastBlank) ?? all[0];
  if (!next) return;
  lastBlank = next.start;
  scrolling.intoSight(view.heightAt(next.start), bar.element.offsetHeight);
  vscode.postMessage({ type: 'go', source, ...next, focus: false });
}

/** Empties the page and asks for its content. */
function begin(): void {
  view.clear();
  vscode.postMessage({ type: 'ready', source });
}

begin();
void missingFonts().then((sentences) => bar.showFonts(sentences));

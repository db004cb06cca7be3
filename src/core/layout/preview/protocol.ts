import type { Span } from '../../text/span';
import { linkKind } from '../html/links';
import type { BlockChange } from './patch';

// What the preview page and the extension say to each other. Every message names its source document (a URI as
// text); each side skips what is not about the document it shows, and what is not a message at all.

/** To the page: make revision `revision` of the page out of revision `base` that it shows (0: the empty page). */
export interface Update {
  readonly type: 'update';
  readonly source: string;
  readonly revision: number;
  readonly base: number;
  readonly changes: readonly BlockChange[];
}

/** To the page: the editor shows this fractional 0-based line at its top. */
export interface ScrollTo {
  readonly type: 'scrollTo';
  readonly source: string;
  readonly line: number;
}

/** To the page: a sentence about the document (closed, gone); empty takes it away. */
export interface Notice {
  readonly type: 'notice';
  readonly source: string;
  readonly text: string;
}

/** To the page: the cursor of the editor stands in this sentence, at UTF-16 offset `at`; `follow`: the reader should see that. */
export interface Cursor extends Span {
  readonly type: 'cursor';
  readonly source: string;
  readonly at: number;
  readonly follow: boolean;
}

/** A finding in the page's words: where, and how serious. */
export interface ShownFinding extends Span {
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
}

/** To the page: what the checks find in the revision shown; none when they are not to be shown. */
export interface Findings {
  readonly type: 'findings';
  readonly source: string;
  readonly findings: readonly ShownFinding[];
}

/** To the page: it stays with its report now, or follows the editor again. */
export interface Lock {
  readonly type: 'lock';
  readonly source: string;
  readonly locked: boolean;
}

/** To the page: select this and copy it with its faces and indents; without a place, what its reader has selected, or all. */
export interface Copy {
  readonly type: 'copy';
  readonly source: string;
  readonly span: Span | undefined;
}

export type ToPage = Update | ScrollTo | Notice | Cursor | Findings | Lock | Copy;

/** From the page: it stands empty and waits for its content, at its start or because it missed an update. */
export interface Ready {
  readonly type: 'ready';
  readonly source: string;
}

/** From the page: this revision is on the screen, the next may come. */
export interface Shown {
  readonly type: 'shown';
  readonly source: string;
  readonly revision: number;
}

/** From the page: the reader scrolled it (with a gesture of their own) to this fractional 0-based line. */
export interface Scrolled {
  readonly type: 'scrolled';
  readonly source: string;
  readonly line: number;
}

/** From the page: the reader pointed at these UTF-16 offsets; `focus`: and wants to write there. */
export interface Go {
  readonly type: 'go';
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly focus: boolean;
}

/** From the page: the reader wants to go where a link leads; `target` as written in the text. */
export interface Follow {
  readonly type: 'follow';
  readonly source: string;
  readonly target: string;
}

/** From the page: whether what was to be copied is on the clipboard now. */
export interface Copied {
  readonly type: 'copied';
  readonly source: string;
  readonly done: boolean;
}

export type FromPage = Ready | Shown | Scrolled | Go | Follow | Copied;

/** `auto`: as wide as the panel, but not larger than on paper. A number: 1 is the size on paper. */
export type Zoom = 'auto' | 'width' | 'page' | number;

/** What a page leaves with VS Code for its next start, after a change of tabs or a restart. */
export interface PageState {
  readonly source: string;
  /** Fractional 0-based line at the top. */
  readonly line: number;
  readonly zoom: Zoom;
  /** It stays with its report whatever is edited. */
  readonly locked: boolean;
}

/** Where a page begins: given to it in an attribute of its HTML. */
export interface PageStart extends PageState {
  readonly style: 'page' | 'scroll';
  /** 行 on a page. */
  readonly capacity: number;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount = (value: unknown): value is number => isPlace(value) && Number.isInteger(value);

const isSpan = (value: Fields): boolean =>
  isCount(value.start) && isCount(value.end) && value.start <= value.end;

const isFindingMark = (value: unknown): value is ShownFinding =>
  isFields(value) &&
  isSpan(value) &&
  (value.severity === 'error' ||
    value.severity === 'warning' ||
    value.severity === 'information' ||
    value.severity === 'hint');

function isChange(value: unknown): value is BlockChange {
  if (!isFields(value)) return false;
  if (typeof value.html === 'string')
    return isCount(value.line) && isCount(value.lines) && isCount(value.start) && isCount(value.end);
  return (
    isCount(value.from) &&
    isCount(value.count) &&
    Number.isInteger(value.lines) &&
    Number.isInteger(value.units)
  );
}

/** Whether `message` is one for a page that shows `source`. */
export function isToPage(message: unknown, source: string): message is ToPage {
  if (!isFields(message) || message.source !== source) return false;
  switch (message.type) {
    case 'update':
      return (
        isCount(message.revision) &&
        isCount(message.base) &&
        Array.isArray(message.changes) &&
        message.changes.every(isChange)
      );
    case 'scrollTo':
      return isPlace(message.line);
    case 'notice':
      return typeof message.text === 'string';
    case 'cursor':
      return isSpan(message) && isCount(message.at) && typeof message.follow === 'boolean';
    case 'findings':
      return Array.isArray(message.findings) && message.findings.every(isFindingMark);
    case 'lock':
      return typeof message.locked === 'boolean';
    case 'copy':
      return message.span === undefined || (isFields(message.span) && isSpan(message.span));
    default:
      return false;
  }
}

/** Whether `message` is one from a page that shows `source`. */
export function isFromPage(message: unknown, source: string): message is FromPage {
  if (!isFields(message) || message.source !== source) return false;
  switch (message.type) {
    case 'ready':
      return true;
    case 'shown':
      return isCount(message.revision);
    case 'scrolled':
      return isPlace(message.line);
    case 'go':
      return isSpan(message) && typeof message.focus === 'boolean';
    case 'follow':
      return typeof message.target === 'string' && linkKind(message.target) !== undefined;
    case 'copied':
      return typeof message.done === 'boolean';
    default:
      return false;
  }
}

export const MIN_ZOOM = 0.25;
export const MAX_ZOOM = 4;

const isZoom = (value: unknown): value is Zoom =>
  typeof value === 'number'
    ? value >= MIN_ZOOM && value <= MAX_ZOOM
    : value === 'auto' || value === 'width' || value === 'page';

/** What a page left behind, older versions among it: what is missing or makes no sense is as at the first start. */
export function readPageState(value: unknown): PageState | undefined {
  if (!isFields(value) || typeof value.source !== 'string' || !isPlace(value.line)) return undefined;
  const { source, line, zoom, locked } = value;
  return { source, line, zoom: isZoom(zoom) ? zoom : 'auto', locked: locked === true };
}

export function isPageStart(value: unknown): value is PageStart {
  return (
    isFields(value) &&
    readPageState(value) !== undefined &&
    (value.style === 'page' || value.style === 'scroll') &&
    isCount(value.capacity) &&
    value.capacity > 0
  );
}

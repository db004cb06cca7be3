import type { Change } from './patch';

// What the preview page and the extension say to each other. Every message names its source document (a URI as
// text); each side passes over what is not about the document it shows, and what is not a message at all.

/** To the page: make revision `revision` of the page out of revision `base` that it shows (0: the empty page). */
export interface Update {
  readonly type: 'update';
  readonly source: string;
  readonly revision: number;
  readonly base: number;
  readonly changes: readonly Change[];
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

export type ToPage = Update | ScrollTo | Notice;

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

export type FromPage = Ready | Shown | Scrolled | Go;

/**
 * Where a page begins: given to it in an attribute of its HTML, and left by it with VS Code for its next start,
 * after a change of tabs or a restart.
 */
export interface PageStart {
  readonly source: string;
  /** Fractional 0-based line at the top. */
  readonly line: number;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount = (value: unknown): value is number => isPlace(value) && Number.isInteger(value);

function isChange(value: unknown): value is Change {
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
      return (
        isCount(message.start) &&
        isCount(message.end) &&
        message.start <= message.end &&
        typeof message.focus === 'boolean'
      );
    default:
      return false;
  }
}

export function isPageStart(value: unknown): value is PageStart {
  return isFields(value) && typeof value.source === 'string' && isPlace(value.line);
}

import type { Place } from '../model';

// What somebody has done to a report in Word: tracked changes and comments of a file that came back. `before` counts in the text
// with all changes refused, `after` in the text with all of them accepted, both in UTF-16 offsets.

export interface Signature {
  /** Empty where the file does not say. */
  readonly author: string;
  /** ISO 8601 as written; empty where the file does not say. */
  readonly date: string;
}

/** One tracked change: words put in, taken out or exchanged at one place; moved ones at two, the place that they left first. */
export interface TrackedChange extends Signature {
  readonly places: readonly [Place] | readonly [from: Place, to: Place];
}

export interface Remark extends Signature {
  /** Paragraphs parted by `\n`. */
  readonly text: string;
}

/** A comment with its answers, and the words that it speaks of; empty spans where it speaks of a place. */
export interface Comment extends Remark {
  /** Undefined where it hangs on something that the text has not, such as a header. */
  readonly place: Place | undefined;
  readonly replies: readonly Remark[];
  readonly isResolved: boolean;
}

/** A tracked change of something that the text has not; it is only told. */
export interface ChangeElsewhere extends Signature {
  /** Which part of the paper it stands in, such as 脚注; empty for the text itself. */
  readonly where: string;
  /** One of them is empty where it was only put in, or only taken out. */
  readonly before: string;
  readonly after: string;
}

export interface Returned {
  /** The text with all tracked changes refused. */
  readonly before: string;
  /** The text with all tracked changes accepted. */
  readonly after: string;
  /** In reading order. */
  readonly changes: readonly TrackedChange[];
  /** Changes of notes, headers, footers and pictures. */
  readonly elsewhere: readonly ChangeElsewhere[];
  readonly comments: readonly Comment[];
}

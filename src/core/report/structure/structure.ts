import { findDocumentParts, type PaperParts } from '../documentParts/index';
import type { LineRoles } from '../documentParts/roles';
import { draftHeadings, NO_HEADINGS } from '../markdown/headings';
import type { Line, Report } from '../model';
import { findMarkers } from './markers';
import { TreeBuilder } from './treeBuilder';
import { type Known, unchangedStructure } from './unchanged';

/** How the lines of a text stand to each other: what stands outside the levels, the ordinals, and the tree that they make. */
export type Structure = PaperParts & Pick<Report, 'markers' | 'enumerations' | 'roots' | 'sections'>;

/** A text that was read into lines. */
export interface WrittenText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** 0-based: what stands above is front matter. */
  readonly firstLine: number;
  readonly isDraft: boolean;
  readonly roles: LineRoles | undefined;
  /** What all versions of the text have in common. */
  readonly textHistory: object;
}

/** What each text was read as last. */
const lastRead = new WeakMap<object, Known>();

/** By its sections, what all structures have in common of which one was taken over from the other. */
const origins = new WeakMap<Structure['sections'], object>();

/** Whether two versions of a text have one structure, lines and all, though perhaps at other places. */
export function areOfOneStructure(one: Structure, other: Structure): boolean {
  const origin = origins.get(one.sections);
  // None is known of what another bundle has read.
  return origin !== undefined && origin === origins.get(other.sections);
}

/** The structure of `written`, in steps; of a later version of a text only what an edit has changed is read. */
export function* readingStructure(written: WrittenText): Generator<void, Structure> {
  const last = lastRead.get(written.textHistory);
  const unchanged = last && unchangedStructure(last, written);
  const structure = unchanged ?? (yield* readingAnew(written));
  origins.set(structure.sections, (unchanged && origins.get(last.structure.sections)) ?? {});
  lastRead.set(written.textHistory, { written, structure });
  return structure;
}

function* readingAnew(written: WrittenText): Generator<void, Structure> {
  const { text, lines, firstLine, isDraft, roles, textHistory } = written;
  const parts = findDocumentParts(text, lines, firstLine, roles);
  yield;
  const markers = findMarkers(text, lines, parts, textHistory);
  yield;
  const tree = new TreeBuilder(text, lines);
  const enumerations = tree.build(markers, parts, isDraft ? draftHeadings(lines, markers) : NO_HEADINGS);
  return { ...parts, markers, enumerations, roots: tree.roots, sections: tree.sections };
}

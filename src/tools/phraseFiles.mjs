// Reads the phrase library as it is written in snippets/: what phrases and checks have in common stands once, in
// formulas.json, and the phrases refer to it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A phrase as it is written: `formula` names a wording of formulas.json and stands for `text`, `members` names a list there.
 * @typedef {Omit<import('../core/phrases/library').PhraseEntry, 'text' | 'formula' | 'members'> &
 *   { readonly text?: string, readonly formula?: true | string, readonly members?: string }} WrittenPhrase
 */

/** @typedef {{ readonly scene: string, readonly phrases: readonly WrittenPhrase[] }} WrittenScene */

/** @typedef {{ readonly names: readonly string[], readonly members: readonly string[], readonly part?: boolean }} NamedList */

/** @param {...string} names */
const readJson = (...names) => JSON.parse(readFileSync(path.join('snippets', ...names), 'utf8'));

/**
 * The scenes in the order of their files, whole: each phrase with its text and members.
 * @returns {import('../core/phrases/library').Scene[]}
 * @throws {Error} where a phrase refers to what formulas.json does not have; the message names both
 */
export function readScenes() {
  const files = readdirSync(path.join('snippets', 'phrases')).filter((name) => name.endsWith('.json'));
  return resolveScenes(
    files.sort().map((name) => readJson('phrases', name)),
    readJson('formulas.json'),
  );
}

/**
 * @param {readonly WrittenScene[]} scenes
 * @param {{ formulas: readonly { text: string }[], lists: readonly NamedList[], shown: readonly NamedList[] }} known
 * @returns {import('../core/phrases/library').Scene[]}
 */
export function resolveScenes(scenes, known) {
  const wordings = new Set(known.formulas.map(({ text }) => text));
  const lists = new Map(
    [...known.lists, ...known.shown]
      .filter(({ part }) => !part)
      .flatMap(({ names, members }) => names.map((name) => [name, members])),
  );
  return scenes.map(({ scene, phrases }) => ({
    scene,
    phrases: phrases.map(({ text: own, formula, members: name, ...rest }) => {
      const text = own ?? String(formula);
      if (own === undefined && !wordings.has(text))
        throw new Error(`${scene}：formulas.json 里没有“${text}”。`);
      const members = name === undefined ? undefined : lists.get(name);
      if (name !== undefined && !members)
        throw new Error(`${scene}：“${text}”所含各项“${name}”，formulas.json 里没有。`);
      return { text, ...rest, ...(formula && { formula: true }), ...(members && { members }) };
    }),
  }));
}

// Reads the writer's own phrases: pinyin-pro and the tolerant JSON parser are larger than the rest of the extension.
export { initialsOf } from '../core/phrases/initials';
export { readPersonal, readPhraseFile } from '../core/phrases/own/read';

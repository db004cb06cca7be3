// Loaded only once there are phrases of the writer's own: pinyin-pro and the tolerant JSON parser are larger than
// the rest of the extension.
export { initialsOf } from './core/phrases/initials';
export { readPersonal, readPhraseFile } from './core/phrases/own/read';

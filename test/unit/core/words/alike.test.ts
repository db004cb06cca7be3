import assert from 'node:assert/strict';
import { Alike } from '../../../../src/core/words/alike';

const ALIKE = JSON.stringify({
  sounds:
    'zhi治知 zi自字 shi是师 si四 chi吃 ci次词 min民 ming名命 neng能 leng冷 hang行 xing行星 nan南 lan蓝 ren人',
  shapes: '人入八 治冶 土士 士仕',
});

suite('characters written for one another', () => {
  // 吃 is not usual, and put in nobody’s place.
  const alike = new Alike(ALIKE, (code) => code !== '吃'.charCodeAt(0));
  for (const [what, asked, sounding, looking] of [
    ['sound alike but for the tip of the tongue', '治', '知自字', '冶'],
    ['do so the other way', '自', '治知字', ''],
    ['do so with sh and ch', '是', '师四', ''],
    ['are usual', '次', '词', ''],
    ['are usual, whatever they are asked for', '吃', '次词', ''],
    ['sound alike but for the end', '民', '名命', ''],
    ['sound alike but for n and l', '南', '蓝', ''],
    ['sound alike in both', '能', '冷', ''],
    ['sound alike in one of several readings', '行', '星', ''],
    ['have a sound of their own', '人', '', '入八'],
    ['look like the first of a row', '入', '', '人'],
    ['look alike in several rows', '士', '', '土仕'],
    ['look alike at the end of a row', '仕', '', '士'],
    ['are not known', '甲', '', ''],
  ] as const) {
    test(`${what}: ${asked}`, () => {
      for (const others of [alike.of(asked.charCodeAt(0)), alike.of(asked.charCodeAt(0))]) {
        assert.equal(String.fromCharCode(...others.sounding), sounding);
        assert.equal(String.fromCharCode(...others.all), sounding + looking);
      }
    });
  }
});

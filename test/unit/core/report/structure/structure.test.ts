import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { areOfOneStructure } from '../../../../../src/core/report/structure/structure';

const TEXT = '一、做法\n开会。\n';

suite('Two texts', () => {
  test('have one structure where one was taken over from the other', () => {
    const report = parse(TEXT);
    assert.ok(areOfOneStructure(report, report));
    assert.ok(!areOfOneStructure(report, parse(TEXT)));
  });

  test('of which nothing is known, as of what another bundle has read, have none in common', () => {
    const [one, other] = [TEXT, `${TEXT}二、打算\n`].map((text) => {
      const report = parse(text);
      return { ...report, sections: [...report.sections] };
    });
    assert.ok(!areOfOneStructure(one!, other!));
    assert.ok(!areOfOneStructure(one!, one!));
  });
});

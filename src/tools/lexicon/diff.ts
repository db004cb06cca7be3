import { readFileSync } from 'node:fs';
import { differences } from './compare';

// npm run lexicon:diff OLD NEW

const [before, after] = process.argv.slice(2);
if (!before || !after) {
  process.stderr.write('请写明两份统计：npm run lexicon:diff 旧 新\n');
  process.exitCode = 1;
} else {
  const rules = (file: string): readonly string[] => JSON.parse(readFileSync(file, 'utf8')).rules;
  for (const line of differences(rules(before), rules(after))) process.stdout.write(`${line}\n`);
}

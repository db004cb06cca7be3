import type { About } from '../engine/about';
import { replacedOnRequest } from '../engine/found';
import type { ParagraphRule } from '../engine/rule';
import { CONFUSABLES, type Confusable } from './confusables';

interface Entry extends Confusable {
  readonly reason: string;
  /** Where in the word the two characters stand that it is searched for by. */
  readonly anchor: number;
}

/**
 * Entries by two of their characters, the wrong one among them: 止目 of 截止目前 is as rare as the slip itself, so that
 * nearly no text is looked at any closer.
 */
const entries = new Map<string, Entry[]>();
for (const { reason, words } of CONFUSABLES) {
  for (const word of words) {
    const anchor = Math.min(firstDifference(word), word.wrong.length - 2);
    const pair = word.wrong.slice(anchor, anchor + 2);
    entries.set(pair, [...(entries.get(pair) ?? []), { ...word, reason, anchor }]);
  }
}

function firstDifference({ wrong, right }: Confusable): number {
  let at = 0;
  while (at < wrong.length && wrong[at] === right[at]) at++;
  return at;
}

/** Words mixed up with others that sound or look like them, where the words around them tell. */
export const confusableWord: ParagraphRule = {
  code: 'confusable-word',
  category: 'wording',
  severity: 'warning',
  title: '易混词误用、错别字',
  source: '《党政机关公文处理工作条例》第二十条',
  triggers: [...entries.keys()],
  scope: 'file',
  scan: ({ text }, places) =>
    places.flatMap((at) => {
      const entry = entries
        .get(text.slice(at, at + 2))!
        .find((each) => occursAt(text, at - each.anchor, each));
      if (!entry) return [];
      const { wrong, right, reason, anchor, severity } = entry;
      const span = { start: at - anchor, end: at - anchor + wrong.length };
      const found = replacedOnRequest(span, `“${wrong}”应为“${right}”（${reason}）。`, right);
      return [severity ? { ...found, severity } : found];
    }),
};

function occursAt(text: string, at: number, { wrong, behind, before }: Confusable): boolean {
  return text.startsWith(wrong, at) && holds(before, text, at) && holds(behind, text, at + wrong.length);
}

function holds(pattern: RegExp | undefined, text: string, at: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = at;
  return pattern.test(text);
}

export const about: About = {
  shows: '截止目前、反应情况、权利清单',
  wrong: [
    {
      text: '⟦截止目前⟧，任务完成过半。',
      says: '“截止目前”应为“截至目前”（截止是到某时停止，截至是到某时为止（还在继续））。',
      becomes: '截至目前，任务完成过半。',
    },
    {
      text: '及时向上级⟦反应情况⟧。',
      says: '“反应情况”应为“反映情况”（反映是表达、显示，反应是受刺激引起的活动）。',
      becomes: '及时向上级反映情况。',
    },
    {
      text: '公布⟦权利清单⟧。',
      says: '“权利清单”应为“权力清单”（权力是支配的力量，权利是依法享有的利益）。',
      becomes: '公布权力清单。',
    },
    {
      text: '⟦截止⟧2026年6月底，任务完成过半。',
      says: '“截止”应为“截至”（截止是到某时停止，截至是到某时为止（还在继续））。',
      becomes: '截至2026年6月底，任务完成过半。',
    },
    {
      text: '---\n标题: 关于⟦反应情况⟧的报告\n---\n正文在此。',
      says: '“反应情况”应为“反映情况”（反映是表达、显示，反应是受刺激引起的活动）。',
      becomes: '---\n标题: 关于反映情况的报告\n---\n正文在此。',
    },
    {
      text: '各单位要⟦各司其责⟧、密切配合。',
      says: [{ message: '“各司其责”应为“各司其职”（成语）。', severity: 'information' }],
      becomes: '各单位要各司其职、密切配合。',
    },
  ],
  right: [
    '截至目前，任务完成过半。',
    '报名截止2026年6月底。',
    '产生过敏反应情况时停药。',
    '副教授于海、院长教授于教学楼作报告，户籍标签定义人生，学生做风投路演。',
  ],
};

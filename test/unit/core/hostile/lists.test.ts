import { cycled, getThrough, SOME } from './through';

// Running lists: 一是…二是….
getThrough({
  'one line of a megabyte of list items': '一是把各项任务逐条抓细抓实抓到底见成效。'.repeat(50_000),
  'list items that never begin at 一': `三是抓落实。${'一是抓落实。'.repeat(SOME)}`,
  'list items in lists in lists': cycled(SOME, '一是甲：', '一要乙：'),
  'list items in disorder': cycled(SOME, '一是甲。', '三是乙。', '二要丙。', '五是丁。'),
  'list items with a list in each': `${cycled(SOME, '一是甲：', '一要乙；二要丙。')}七是丁。`,
});

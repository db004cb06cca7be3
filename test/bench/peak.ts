import { writeFileSync } from 'node:fs';

// Loaded into a process of its own before anything else (node --require): leaves its peak memory in a file, in kB.
process.on('exit', () => writeFileSync(process.env.GONGWEN_PEAK!, String(process.resourceUsage().maxRSS)));

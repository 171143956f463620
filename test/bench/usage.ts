/** Loaded before a measured program: when that ends, leaves what it has used in the file that USAGE_FILE names. */
import { writeFileSync } from 'node:fs';
import type { Use } from './program';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const use: Use = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  writeFileSync(process.env.USAGE_FILE ?? '', JSON.stringify(use));
});

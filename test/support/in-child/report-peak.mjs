/** Loaded before a program: when it ends, the most memory that it took goes to the file named by PEAK_FILE, in bytes. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.PEAK_FILE ?? '', String(maxRSS * 1024));
});

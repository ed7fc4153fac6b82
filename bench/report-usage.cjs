/** Opened in a process before anything else: at the end it tells what it computed, in milliseconds, on descriptor 3. */
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});

#!/usr/bin/env node
const { openPack } = require('./open-pack.js');

// Who looks for a fault sees the modules one by one, at their places in the sources.
if (process.env.DANVAN_DEBUG) import('../dist/main.js').then(({ start }) => start());
else
  openPack(process.argv[2] ?? '')
    .open('./main.js')
    .start();

#!/usr/bin/env node
const { openPack } = require('./open-pack.js');

// Who looks for a fault sees the modules one by one, at their places in the sources.
const debug = process.env.DANVAN_DEBUG ? import('../dist/main.js') : null;
const main = debug ?? openPack(...process.argv.slice(2)).open('./main.js');
Promise.resolve(main).then(({ start }) => start());

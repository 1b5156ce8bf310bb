// Stands in for `node:assert/strict` in the web worker extension host.
const assert = require('assert/build/assert.js');

module.exports = assert.strict;

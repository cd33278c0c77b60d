'use strict'

// A second thread of a run: the same program, by its other door.
require('./load.js').load().work()

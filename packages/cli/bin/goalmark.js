#!/usr/bin/env node
'use strict'

// CommonJS, because it starts without the loader of ES modules: the version is said before anything else is read.
const argv = process.argv
if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  process.stdout.on('error', ({ code }) => {
    if (code === 'EPIPE') return
    process.exitCode = 2
    process.stderr.write(`goalmark: the report is cut off: ${code === 'ENOSPC' ? 'the disk is full' : code}\n`)
  })
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  try {
    require('./load.js').loadAndKeep().main()
  } catch (error) {
    const isUnbuilt = error?.code === 'ENOENT' && String(error.path).includes('goalmark.cjs')
    process.stderr.write(
      isUnbuilt ? 'goalmark: not built yet; run `pnpm build` in the repository, then try again\n' : `${error?.stack ?? error}\n`,
    )
    process.exitCode = 2
  }
}

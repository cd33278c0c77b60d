#!/usr/bin/env node
'use strict'

// CommonJS, because it starts without the loader of ES modules: the version is said before anything else is read.
const argv = process.argv
if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  // Keeps compiled code between runs, where Node can (22.1 and later).
  require('node:module').enableCompileCache?.()
  import('../dist/main.js').catch((error) => {
    const isUnbuilt = error?.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('main.js')
    process.stderr.write(
      isUnbuilt ? 'goalmark: not built yet; run `pnpm build` in the repository, then try again\n' : `${error?.stack ?? error}\n`,
    )
    process.exitCode = 2
  })
}

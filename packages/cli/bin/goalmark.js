#!/usr/bin/env node
import('../dist/main.js').catch((error) => {
  const unbuilt = error?.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('main.js')
  console.error(unbuilt ? 'goalmark: not built yet. Run `pnpm build` in the repository, then try again.' : error)
  process.exitCode = 2
})

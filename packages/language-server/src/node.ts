import process from 'node:process'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeHost } from './node-host.js'
import { serve } from './server.js'
import { usageOf } from './usage.js'

const usage = usageOf(process.argv.slice(2))
if (usage) {
  process.stdout.write(usage.text)
  process.exitCode = usage.code
} else {
  // The last line of defence: a mistake of ours is written down and the editor keeps its server.
  process.on('uncaughtException', (error) => process.stderr.write(`${error.stack ?? error}\n`))
  process.on('unhandledRejection', (reason) => process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n`))
  serve(createConnection(ProposedFeatures.all), nodeHost(process.env))
}

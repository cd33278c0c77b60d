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
  serve(createConnection(ProposedFeatures.all), nodeHost(process.env))
}

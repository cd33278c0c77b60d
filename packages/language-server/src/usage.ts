import { version } from './version.js'

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe']

const help = `goalmark-language-server ${version}
Checks mentoring and goal plans written in Markdown, in any editor that speaks the Language Server Protocol.

  goalmark-language-server --stdio         talk over standard input and output
  goalmark-language-server --socket=PORT   talk over a port of this machine
  goalmark-language-server --pipe=NAME     talk over a named pipe
  goalmark-language-server --version

GOALMARK_ENGINE=auto|native|remark chooses the Markdown engine.
`

/** What to print in place of serving; `null` where a transport was asked for. */
export function usageOf(args: readonly string[]): { readonly text: string; readonly code: 0 | 2 } | null {
  if (args.includes('--version')) return { text: `${version}\n`, code: 0 }
  if (args.includes('--help') || args.includes('-h')) return { text: help, code: 0 }
  return args.some((arg) => transports.some((name) => arg === name || arg.startsWith(`${name}=`))) ? null : { text: help, code: 2 }
}

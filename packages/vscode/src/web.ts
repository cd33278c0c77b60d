import type { ExtensionContext } from 'vscode'
import { renderWith } from './preview/render-with.js'
import { register } from './register.js'
import { startWeb } from './session-web.js'

const render = renderWith(null)

/** Browsers: one bundle, as their extension host loads a single file; the server is a worker beside it. */
export const activate = (context: ExtensionContext): unknown => register(context, { session: startWeb, preview: () => render })

export const deactivate = (): void => {}

import type { ExtensionContext } from 'vscode'
import { render } from './preview-render.js'
import { register } from './register.js'
import { startWeb } from './session-web.js'

/** Browsers: one bundle, as their extension host loads a single file; the server is a worker beside it. */
export const activate = (context: ExtensionContext): unknown => register(context, { session: startWeb, preview: () => render })

export const deactivate = (): void => {}

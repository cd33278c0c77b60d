import type { ExtensionContext } from 'vscode'
import type { PreviewRender } from './preview/plugin.js'
import { register } from './register.js'

/** Desktop and remote hosts. The two halves are bundles of their own (`session.js`, `preview.js`), so that this one loads in a moment. */
export const activate = (context: ExtensionContext): unknown =>
  register(context, {
    session: async (given) => (await import('./session-node.js')).startNode(given),
    preview: () => (require('./preview-render.js') as { readonly render: PreviewRender }).render,
  })

/** The session ends with the context's subscriptions. */
export const deactivate = (): void => {}

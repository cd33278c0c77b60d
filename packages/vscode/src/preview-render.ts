import type { PreviewRender } from './preview/plugin.js'

export const render: PreviewRender = () => null

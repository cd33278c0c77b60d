import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Host } from './host.js'

/**
 * Wraps what answers a request: changes that came right behind it are read first, so that the answer is about the text of now, and one that is no
 * longer wanted is not worked out.
 */
export const answering =
  (host: Host) =>
  <Params, Answer>(answer: (params: Params) => Answer | Promise<Answer>) =>
  async (params: Params, token: CancellationToken): Promise<Answer> => {
    await host.turn()
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'no longer wanted')
    return answer(params)
  }

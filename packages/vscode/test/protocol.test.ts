import * as server from '@goalmark/language-server/protocol'
import { expect, test } from 'vitest'
import * as client from '../src/protocol.js'

test('client and server call their messages the same', () => {
  expect({ ...client }).toMatchObject({ ...server })
})

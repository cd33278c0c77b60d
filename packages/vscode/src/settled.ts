import type { Disposable, Event } from 'vscode'

/** Whoever types should not make the side bar rebuild at each key: runs once after so many milliseconds without another event. */
const rest = 120

export function settled(event: Event<unknown>, run: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  const listening = event(() => {
    clearTimeout(timer)
    timer = setTimeout(run, rest)
  })
  return {
    dispose: () => {
      clearTimeout(timer)
      listening.dispose()
    },
  }
}

import { type Standing, standings } from '@goalmark/report'
import * as vscode from 'vscode'

/** The editor's own kinds of drawing, made once. */
export interface DecorationTypes extends vscode.Disposable {
  /** Text after a goal's line; colour and words come with each. */
  readonly text: vscode.TextEditorDecorationType
  readonly gutter: Readonly<Record<Standing, vscode.TextEditorDecorationType>>
  readonly ruler: Readonly<Record<Standing, vscode.TextEditorDecorationType>>
  readonly finished: vscode.TextEditorDecorationType
  readonly late: vscode.TextEditorDecorationType
}

export const standingColor: Readonly<Record<Standing, string>> = {
  overdue: 'goalmark.overdue',
  'at-risk': 'goalmark.atRisk',
  behind: 'goalmark.behind',
  'on-track': 'goalmark.onTrack',
  unknown: 'goalmark.unknown',
  done: 'goalmark.done',
  dropped: 'goalmark.unknown',
  parked: 'goalmark.unknown',
}

export function decorationTypes(extensionUri: vscode.Uri): DecorationTypes {
  const made: vscode.TextEditorDecorationType[] = []
  const type = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType => {
    const created = vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed, ...options })
    made.push(created)
    return created
  }
  const perStanding = (options: (standing: Standing) => vscode.DecorationRenderOptions) =>
    Object.fromEntries(standings.map((standing) => [standing, type(options(standing))])) as Record<
      Standing,
      vscode.TextEditorDecorationType
    >
  const icon = (standing: Standing, theme: string): vscode.Uri =>
    vscode.Uri.joinPath(extensionUri, 'media', 'gutter', `${standing}-${theme}.svg`)
  return {
    text: type({ isWholeLine: false }),
    gutter: perStanding((standing) => ({
      dark: { gutterIconPath: icon(standing, 'dark') },
      light: { gutterIconPath: icon(standing, 'light') },
      gutterIconSize: '70%',
    })),
    ruler: perStanding((standing) => ({
      overviewRulerColor: new vscode.ThemeColor(standingColor[standing]),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    })),
    finished: type({ color: new vscode.ThemeColor('goalmark.finishedStep') }),
    late: type({
      color: new vscode.ThemeColor('goalmark.overdue'),
      textDecoration: 'underline dotted',
      overviewRulerColor: new vscode.ThemeColor('goalmark.overdue'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
    dispose: () => {
      for (const one of made) one.dispose()
    },
  }
}

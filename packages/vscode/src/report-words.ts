import { type ReportWords, wordsOf } from '@goalmark/report'
import * as vscode from 'vscode'

/** Words of plans' pages and lines in the editor's language. */
export const reportWords = (): ReportWords => wordsOf(vscode.env.language)

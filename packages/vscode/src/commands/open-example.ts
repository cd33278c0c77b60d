import * as vscode from 'vscode'
import { today } from '../clock.js'
import { examplePlan } from './example-plan.js'

export async function openExample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: examplePlan(today()) })
  await vscode.window.showTextDocument(document)
}

import * as vscode from 'vscode';
import type { DocumentChecks } from '../documentChecks';
import { openDocument } from '../draftDocuments';
import { RubricPanel } from './panel';

const VIEW_TYPE = 'incidentAnswers.rubric';

/** The rubric pages that are open: one a draft. */
export class RubricPanels {
  private readonly open = new Set<RubricPanel>();

  constructor(
    private readonly checks: DocumentChecks,
    private readonly extensionUri: vscode.Uri,
  ) {}

  /** Shows the rubric beside the draft; the focus stays with the draft where the page is new. */
  showBeside(draft: vscode.Uri): void {
    const known = [...this.open].find((panel) => panel.judges(draft));
    if (known) return known.focus();
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.attach(
      vscode.window.createWebviewPanel(VIEW_TYPE, 'Rubric', column, { enableFindWidget: true }),
      draft,
    );
  }

  /** Brings a page back after the window was reloaded. */
  registerSerializer(): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const draft = draftIn(state);
        if (!draft) return panel.dispose();
        // Its tab may be in the background, where its text is not loaded yet.
        if (!openDocument(draft) && draft.scheme !== 'untitled') {
          await vscode.workspace.openTextDocument(draft).then(undefined, () => undefined);
        }
        this.attach(panel, draft);
      },
    });
  }

  private attach(panel: vscode.WebviewPanel, draft: vscode.Uri): void {
    const rubric = new RubricPanel(panel, draft, this.checks, this.extensionUri);
    this.open.add(rubric);
    panel.onDidDispose(() => this.open.delete(rubric));
  }
}

function draftIn(state: unknown): vscode.Uri | undefined {
  const known = state as { readonly document?: unknown } | undefined;
  return typeof known?.document === 'string' ? vscode.Uri.parse(known.document) : undefined;
}

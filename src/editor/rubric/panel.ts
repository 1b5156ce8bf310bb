import * as vscode from 'vscode';
import { EXPLAIN_RULE } from '../commands/explainRule';
import type { Check, DocumentChecks } from '../documentChecks';
import { isMarkdown, openDocument } from '../draftDocuments';
import { rangeOf } from '../ranges';
import { columnBeside, hasTab } from '../tabs';
import { workspaceEditOf } from '../workspaceEdits';
import type { RubricRequest, RubricView } from './messages';
import { mediaFolder, rubricPage } from './page';
import { answerViews, fixFor, spanFor } from './view';

/** One rubric page and the draft that it judges. */
export class RubricPanel {
  private readonly subscriptions: vscode.Disposable[];
  /** The draft's last text, by which it is known again under a new name. */
  private text: string | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private draft: vscode.Uri,
    private readonly checks: DocumentChecks,
    extensionUri: vscode.Uri,
  ) {
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [mediaFolder(extensionUri)],
    };
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((request: RubricRequest) => this.answer(request)),
      checks.onDidCheck((check) => {
        if (this.judges(check.document.uri)) this.show(check);
      }),
      checks.onDidForget((uri) => {
        if (this.judges(uri)) void this.draftWentAway();
      }),
    ];
    panel.onDidDispose(() => vscode.Disposable.from(...this.subscriptions).dispose());
    panel.webview.html = rubricPage(panel.webview, extensionUri);
  }

  judges(uri: vscode.Uri): boolean {
    return this.draft.toString() === uri.toString();
  }

  focus(): void {
    this.panel.reveal(undefined, false);
  }

  private async answer(request: RubricRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        return this.refresh();
      case 'open':
        await vscode.commands.executeCommand('vscode.open', this.draft, {
          viewColumn: columnBeside(this.panel, this.draft),
        });
        return this.refresh();
      case 'explain':
        return vscode.commands.executeCommand(EXPLAIN_RULE, request.rule);
      case 'add':
        return this.add(request);
      default:
        await this.reveal(request);
    }
  }

  private async refresh(): Promise<void> {
    const document = openDocument(this.draft);
    const check = document ? await this.checks.current(document) : undefined;
    if (check) this.show(check);
    else this.showReason();
  }

  private async reveal(request: RubricRequest): Promise<vscode.TextEditor | undefined> {
    const document = openDocument(this.draft);
    const check = document ? await this.checks.current(document) : undefined;
    const span = check ? spanFor(check.report, request) : undefined;
    if (!document || !span) return undefined;
    return vscode.window.showTextDocument(document, {
      viewColumn: columnBeside(this.panel, document.uri),
      selection: rangeOf(document, span),
    });
  }

  private async add(request: RubricRequest & { type: 'add' }): Promise<void> {
    // The draft has to be the active editor for the prompt's places to become tab stops.
    const editor = await this.reveal(request);
    const check = editor ? await this.checks.current(editor.document) : undefined;
    const answer = check?.report.answers[request.answer];
    const fix = check && answer ? fixFor(check.report, answer, request.criterion) : undefined;
    if (!editor || !fix) return;
    await vscode.workspace.applyEdit(workspaceEditOf(editor.document, fix.edits));
    await this.checks.current(editor.document);
  }

  private show({ document, report }: Check): void {
    this.text = document.getText();
    const answers = answerViews(report);
    const notice =
      report.declined ??
      (answers.length === 0
        ? 'There is no answer in this document yet. Write a few sentences, or start from the STAR snippet, and they are judged here as you type.'
        : undefined);
    this.post({ notice, canOpen: false, answers });
  }

  private showReason(): void {
    const document = openDocument(this.draft);
    if (!document || !hasTab(this.draft)) {
      const canOpen = this.draft.scheme !== 'untitled';
      this.post({ notice: 'This draft is closed.', canOpen, answers: [] });
      return;
    }
    const notice = isMarkdown(document)
      ? 'This draft could not be checked. The output channel “Incident Answers” says why.'
      : 'This document is not Markdown any more, so its answers are not judged.';
    this.post({ notice, canOpen: false, answers: [] });
  }

  private async draftWentAway(): Promise<void> {
    // A change of language is told as a closing, before the document has its new language.
    await Promise.resolve();
    // Saving an untitled draft, or renaming one, closes it and opens the same words elsewhere.
    const renamed = vscode.workspace.textDocuments.find(
      (other) =>
        !this.judges(other.uri) &&
        !other.isClosed &&
        isMarkdown(other) &&
        other.getText() === this.text,
    );
    if (renamed) {
      this.draft = renamed.uri;
      await this.refresh();
    } else {
      this.showReason();
    }
  }

  private post(view: Pick<RubricView, 'notice' | 'canOpen' | 'answers'>): void {
    const name = this.draft.path.split('/').pop() ?? this.draft.path;
    this.panel.title = `Rubric: ${name}`;
    const message: RubricView = { document: this.draft.toString(), name, ...view };
    void this.panel.webview.postMessage(message);
  }
}

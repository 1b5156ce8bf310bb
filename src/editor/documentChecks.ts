import * as vscode from 'vscode';
import type { Checker, Report } from '../core/index';
import { isMarkdown, isNamedAsAnswer } from './draftDocuments';
import { checkOptionsFor, SECTION } from './settings';
import { onDidCloseLastTab, onDidOpenTab } from './tabs';

/** What is known of one version of one open document. */
export interface Check {
  readonly document: vscode.TextDocument;
  /** The version of the document that was read; offsets hold for no other. */
  readonly version: number;
  readonly report: Report;
  /** Whether the document is an answer draft at all, so that its findings may be shown. */
  readonly isAnswer: boolean;
}

/** What the checks need from outside. */
export interface CheckSources {
  readonly log: vscode.LogOutputChannel;
  /** Called once, at the first Markdown document. */
  readonly loadChecker: () => Promise<Checker>;
  /** The folder of the rules' own pages: they quote weak answers on purpose and are left alone. */
  readonly rulePages: vscode.Uri;
}

const TYPING_PAUSE_MS = 250;

/** Keeps a check of every open Markdown document up to date while it is written. */
export class DocumentChecks implements vscode.Disposable {
  private readonly checked = new vscode.EventEmitter<Check>();
  private readonly forgotten = new vscode.EventEmitter<vscode.Uri>();
  /** A document was checked, or checked again. */
  readonly onDidCheck = this.checked.event;
  /** A document was closed, or is Markdown no longer: nothing is known of it any more. */
  readonly onDidForget = this.forgotten.event;

  private readonly checks = new Map<string, Check>();
  private readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly requested = new Set<string>();
  private readonly closed = new WeakSet<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  private checker: Promise<Checker | undefined> | undefined;

  constructor(private readonly sources: CheckSources) {
    const { workspace } = vscode;
    this.subscriptions = [
      this.checked,
      this.forgotten,
      workspace.onDidOpenTextDocument((document) => this.open(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.checkAfterPause(document);
      }),
      // Also told when a document changes its language, and before it is opened again in the new one.
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SECTION)) this.checkAllAgain();
      }),
      // An editor may keep a document alive for minutes after its tab was closed.
      onDidCloseLastTab((document) => {
        this.closed.add(document);
        this.forget(document);
      }),
      onDidOpenTab((document) => this.open(document)),
    ];
    for (const document of workspace.textDocuments) this.open(document);
  }

  /**
   * The check of the document as it stands now, made at once where there is none yet. Undefined
   * where the document is closed or not Markdown, or where checking it failed (the log says why).
   */
  async current(document: vscode.TextDocument): Promise<Check | undefined> {
    this.cancelPause(document);
    const checker = await this.loadedChecker(document);
    // Loading takes a moment: look at the document only now, so that no older text is judged.
    if (!checker || !this.isWatched(document)) return undefined;
    const known = this.checks.get(keyOf(document));
    if (known?.document === document && known.version === document.version) return known;
    return this.check(document, checker);
  }

  /** Checks a document from now on, as long as the window lives, whatever it is called or says. */
  async request(document: vscode.TextDocument): Promise<Check | undefined> {
    this.requested.add(keyOf(document));
    this.checks.delete(keyOf(document));
    this.closed.delete(document);
    return this.current(document);
  }

  dispose(): void {
    for (const pause of this.pauses.values()) clearTimeout(pause);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private open(document: vscode.TextDocument): void {
    this.closed.delete(document);
    void this.current(document);
  }

  private checkAfterPause(document: vscode.TextDocument): void {
    if (!this.isWatched(document)) return;
    this.cancelPause(document);
    const pause = setTimeout(() => void this.current(document), TYPING_PAUSE_MS);
    this.pauses.set(keyOf(document), pause);
  }

  private checkAllAgain(): void {
    this.checks.clear();
    for (const document of vscode.workspace.textDocuments) void this.current(document);
  }

  private check(document: vscode.TextDocument, checker: Checker): Check | undefined {
    const { log } = this.sources;
    const { uri, version } = document;
    try {
      const started = performance.now();
      const report = checker.check(document.getText(), checkOptionsFor(document));
      const isAnswer =
        this.requested.has(uri.toString()) || report.declaresAnswer || isNamedAsAnswer(document);
      const check: Check = { document, version, report, isAnswer };
      this.checks.set(uri.toString(), check);
      const took = (performance.now() - started).toFixed(1);
      log.debug(`${uri.path}: version ${version}, ${report.findings.length} findings, ${took} ms`);
      if (report.declined !== undefined) log.warn(`${uri.path}: not checked. ${report.declined}`);
      this.checked.fire(check);
      return check;
    } catch (error) {
      log.error(`${uri.path}: version ${version} could not be checked.`, asError(error));
      this.forget(document);
      return undefined;
    }
  }

  private async loadedChecker(document: vscode.TextDocument): Promise<Checker | undefined> {
    if (!this.isWatched(document)) return undefined;
    this.checker ??= this.load();
    return this.checker;
  }

  private async load(): Promise<Checker | undefined> {
    const { log, loadChecker } = this.sources;
    try {
      const started = performance.now();
      const checker = await loadChecker();
      log.info(`Ready to check after ${Math.round(performance.now() - started)} ms.`);
      return checker;
    } catch (error) {
      log.error('The checker could not be loaded; no document is checked.', asError(error));
      return undefined;
    }
  }

  private isWatched(document: vscode.TextDocument): boolean {
    return (
      !document.isClosed &&
      isMarkdown(document) &&
      !this.closed.has(document) &&
      !isInside(this.sources.rulePages, document.uri)
    );
  }

  private forget(document: vscode.TextDocument): void {
    this.cancelPause(document);
    this.checks.delete(keyOf(document));
    this.forgotten.fire(document.uri);
  }

  private cancelPause(document: vscode.TextDocument): void {
    clearTimeout(this.pauses.get(keyOf(document)));
    this.pauses.delete(keyOf(document));
  }
}

const keyOf = (document: vscode.TextDocument): string => document.uri.toString();

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

function isInside(folder: vscode.Uri, uri: vscode.Uri): boolean {
  return (
    uri.scheme === folder.scheme &&
    uri.authority === folder.authority &&
    uri.path.startsWith(`${folder.path}/`)
  );
}

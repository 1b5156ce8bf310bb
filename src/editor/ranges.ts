import * as vscode from 'vscode';
import type { Span } from '../core/index';

/**
 * The range of a span. Core counts UTF-16 code units from the start of `document.getText()`, and so
 * does `positionAt`; this is the only place where the one becomes the other.
 */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

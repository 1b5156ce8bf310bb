import * as vscode from 'vscode';
import type { Finding, Severity } from '../core/index';
import type { DocumentChecks } from './documentChecks';
import { rangeOf } from './ranges';

/** What every diagnostic of this extension names as its source. */
export const SOURCE = 'incident-answers';

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of every answer draft that is open, and of no other document. */
export function registerDiagnostics(checks: DocumentChecks): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection(SOURCE);
  return vscode.Disposable.from(
    shown,
    checks.onDidCheck(({ document, version, report, isAnswer }) => {
      if (document.version !== version) return;
      const findings = isAnswer ? report.findings : [];
      shown.set(
        document.uri,
        findings.map((finding) => diagnosticOf(document, finding)),
      );
    }),
    checks.onDidForget((uri) => shown.delete(uri)),
  );
}

function diagnosticOf(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, finding),
    finding.message,
    SEVERITY[finding.severity],
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: vscode.Uri.parse(finding.url) };
  return diagnostic;
}

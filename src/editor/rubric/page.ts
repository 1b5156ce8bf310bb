import * as vscode from 'vscode';

/** The only folder that the page may load from. */
export const mediaFolder = (extensionUri: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(extensionUri, 'media');

/** The empty rubric page: its script fills it with what it is sent, as text and never as HTML. */
export function rubricPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const media = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(mediaFolder(extensionUri), file)).toString();
  const nonce = newNonce();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${media('rubric.css')}">
    <title>Rubric</title>
  </head>
  <body>
    <header>
      <h1>Rubric</h1>
      <p id="name"></p>
    </header>
    <main id="main"></main>
    <p id="status" role="status" class="heard-only"></p>
    <script nonce="${nonce}" type="module" src="${media('rubric.js')}"></script>
  </body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

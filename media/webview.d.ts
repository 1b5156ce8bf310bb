/** What VS Code gives to the script of a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): { document?: string; scrolled?: number } | undefined;
  setState(state: unknown): void;
};

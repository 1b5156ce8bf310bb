/**
 * Asks again until there is an answer, because VS Code answers asynchronously: diagnostics come
 * after a pause, and code actions are empty while another extension registers its own.
 *
 * @param what names the awaited thing in the error: "the diagnostics"
 * @param ask answers with something falsy for "not yet"
 * @param milliseconds how long to go on asking
 * @returns the first truthy answer
 * @throws Error where none came in time; with the last error of `ask` as its cause
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  milliseconds = 20_000,
): Promise<NonNullable<Exclude<T, false | 0 | ''>>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<Exclude<T, false | 0 | ''>>;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

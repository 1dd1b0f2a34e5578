/** A text on its way from one view of this window to another: neither stored nor part of an address. */
let waiting: string[] = [];

/** Puts a text aside for the form that is about to open. */
export function handOver(text: string): void {
  waiting = [...waiting, text];
}

/** The text put aside first; handed out once, null where none waits. */
export function takeOver(): string | null {
  const [text = null, ...others] = waiting;
  waiting = others;
  return text;
}

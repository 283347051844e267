/**
 * A row of a list: the same cells in the terminal UI and in plain text.
 *
 * Every state is a symbol and a word, never a colour alone.
 */

/** How a row stands out. */
export type Tone = "calm" | "attention" | "good" | "bad";

/** A row: its id, its cells and how it stands out. */
export interface Row {
  readonly id: string;
  readonly cells: ReadonlyArray<string>;
  readonly tone: Tone;
}

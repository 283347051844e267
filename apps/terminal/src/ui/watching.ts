/**
 * Noticing that somebody else has added to the book: another terminal, or a service.
 */
import type { Source } from "../source.ts";

/** How often the book is asked: soon enough for a meeting that two write in, and less than a machine notices. */
const EVERY = 2000;

/**
 * Tells when a book stands at something else than it stood at, until it is stopped.
 *
 * @param stood what the book stood at before the pages were read
 */
export const watching = (
  source: Pick<Source, "standing">,
  collaboration: string,
  stood: string,
  changed: () => void,
): (() => void) => {
  let seen = stood;
  let stopped = false;
  let next: NodeJS.Timeout | undefined;
  const again = () => {
    if (!stopped) next = setTimeout(look, EVERY);
  };
  const look = (): void => {
    source.standing(collaboration).then(
      (now) => {
        if (now !== seen && !stopped) changed();
        seen = now;
        again();
      },
      // What does not answer just now is told of when something is asked of it.
      again,
    );
  };
  again();
  return () => {
    stopped = true;
    clearTimeout(next);
  };
};

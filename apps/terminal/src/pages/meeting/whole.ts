/**
 * A meeting with what its pages tell besides it: what was said on its items, and the text of each decision they ended with.
 */
import type { MeetingView, RemarkView, Wording } from "@konstellation/core";
import type { Source } from "../../source.ts";
import { readRemarks } from "../discussion.ts";

/** A meeting with what was said, and what was decided. */
export interface WholeMeeting extends MeetingView {
  readonly said: ReadonlyArray<RemarkView>;
  /** The text of each decision, by its id. */
  readonly texts: Readonly<Record<string, Wording>>;
}

/** Reads a meeting and what is told besides it. */
export const wholeMeeting = async (source: Source, collaboration: string, meeting: string): Promise<WholeMeeting> => {
  const [read, said] = await Promise.all([
    source.call("meeting", { collaboration, meeting }),
    readRemarks(source, collaboration, meeting),
  ]);
  const outcomes = read.agenda.flatMap((item) => item.outcomes);
  const taken = outcomes.flatMap(({ outcome }) => (outcome.kind === "decided" ? [outcome.decision] : []));
  const texts = await Promise.all(
    taken.map(async (decision) => {
      const { text } = await source.call("decision", { collaboration, decision });
      return [decision, text] as const;
    }),
  );
  return { ...read, said, texts: Object.fromEntries(texts) };
};

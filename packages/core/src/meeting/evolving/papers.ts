/**
 * What each fact changes in the papers: their versions, and whom they have reached.
 */
import { change, type Evolving, find, type OneOf, put } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { Item } from "../model.ts";
import type { MeetingState } from "../state.ts";
import { inMeeting } from "./within.ts";

export const papers = {
  PaperRegistered: (part, fact) => paperRegistered(part, fact),
  PaperDistributed: (part, { paper: id, version, seats, at, recordedAt }) => ({
    ...part,
    papers: change(part.papers, id, (paper) => ({
      ...paper,
      reached: [
        ...paper.reached,
        ...seats.map((seat) => ({ version, seat, at, ...(recordedAt === undefined ? {} : { recordedAt }) })),
      ],
    })),
  }),
} satisfies Partial<Evolving<MeetingState, MeetingFact>>;

const paperRegistered = (state: MeetingState, fact: OneOf<MeetingFact, "PaperRegistered">): MeetingState => {
  const { type: _, paper: __, meeting, item, ...version } = fact;
  const paper = find(state.papers, fact.paper);
  if (paper !== undefined)
    return { ...state, papers: put(state.papers, fact.paper, { ...paper, versions: [...paper.versions, version] }) };
  const withPaper = (item: Item): Item =>
    item.item === fact.item ? { ...item, papers: [...item.papers, fact.paper] } : item;
  const known = { paper: fact.paper, meeting, item, items: [{ meeting, item }], versions: [version], reached: [] };
  return inMeeting({ ...state, papers: put(state.papers, fact.paper, known) }, meeting, (held) => ({
    ...held,
    items: held.items.map(withPaper),
  }));
};

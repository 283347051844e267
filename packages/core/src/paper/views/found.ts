/**
 * What is found of papers: what their versions are called and changed, and all that has been said of them.
 */
import { type Found, find } from "../../kernel/index.ts";
import { type MeetingPart, placeOfPaper } from "../../meeting/index.ts";
import { type KnownPaper, type PaperPart, papersKnown, titleOf } from "../state.ts";

/** The meeting that a paper is of, or where it was mentioned last. */
const meetingOf = ({ registered, noted }: KnownPaper): string | undefined =>
  registered === undefined
    ? noted?.mentions.flatMap(({ where }) => ("meeting" in where ? [where.meeting] : [])).at(-1)
    : placeOfPaper(registered).meeting;

export const papersFound: Found<MeetingPart & PaperPart, KnownPaper> = {
  among: papersKnown,
  of: (paper) => {
    const { registered, noted } = paper;
    const meeting = meetingOf(paper);
    return [
      {
        id: paper.paper,
        title: titleOf(paper),
        texts: [
          ...(registered?.versions ?? []).flatMap(({ title, change }) => [title, change?.text]),
          ...(noted?.descriptions ?? []).flatMap(({ title, audience }) => [title, audience]),
          ...(noted?.mentions ?? []).flatMap(({ title, source }) => [title, source]),
          ...(noted?.reviews ?? []).map(({ note }) => note),
        ],
        ...(meeting === undefined ? {} : { in: { kind: "meeting", id: meeting } }),
      },
    ];
  },
  on: ({ meeting: { meetings } }, paper) => {
    const { noted } = paper;
    const meeting = meetingOf(paper);
    return meeting === undefined
      ? (noted?.descriptions.at(-1)?.from ?? noted?.mentions.at(-1)?.since)
      : find(meetings, meeting)?.day;
  },
};

/**
 * What a list shows of each thing: the same cells in the terminal UI and in plain text.
 *
 * Every state is a symbol and a word, never a colour alone.
 *
 * @since 0.1.0
 */
import type {
  AgreementView,
  BodyView,
  CommitmentView,
  DecisionLine,
  Language,
  MeetingLine,
  RadarEntry,
} from "@konstellation/core";
import { describeQuorum, wordsIn, writtenClock } from "@konstellation/core";
import {
  agreementStatuses,
  bodyKinds,
  commitmentStates,
  dayIn,
  meetingStatuses,
  phrases,
  radarKinds,
  urgencies,
  whenIn,
} from "@konstellation/words";

import type { Shape } from "./lines.ts";

/** How a row stands out. */
export type Tone = "calm" | "attention" | "good" | "bad";

/** A row: its id, its cells and how it stands out. */
export interface Row {
  readonly id: string;
  readonly cells: ReadonlyArray<string>;
  readonly tone: Tone;
}

/** How each list gives way when the window is narrow. */
export const shapes = {
  radar: { flexible: 4, dispensable: [2] },
  meetings: { flexible: 1, dispensable: [2, 4] },
  meeting: { flexible: 1, dispensable: [5] },
  decisions: { flexible: 4, dispensable: [2, 1] },
  agreements: { flexible: 3, dispensable: [2] },
  timeline: { flexible: 0, dispensable: [3, 2] },
  inventory: { flexible: 4, dispensable: [2, 3] },
  coverage: { flexible: 1, dispensable: [] },
  bodies: { flexible: 3, dispensable: [1] },
  seats: { flexible: 0, dispensable: [] },
  whatIf: { flexible: 2, dispensable: [] },
  agenda: { flexible: 1, dispensable: [5, 4] },
  roll: { flexible: 1, dispensable: [3] },
} as const satisfies Readonly<Record<string, Shape>>;

const urgencySymbols = { overdue: "!", soon: "•", later: " " } as const;

/** A row of the radar. */
export const radarRow = (entry: RadarEntry, language: Language): Row => {
  const context = entry.context === null ? "" : ` – ${wordsIn(entry.context, language)}`;
  return {
    id: entry.about.id,
    cells: [
      `${urgencySymbols[entry.state]} ${urgencies[entry.state][language]}`,
      whenIn(entry.when, language),
      radarKinds[entry.kind][language],
      wordsIn(entry.from.name, language),
      `${wordsIn(entry.title, language)}${context}`,
    ],
    tone: entry.state === "overdue" ? "bad" : entry.state === "soon" ? "attention" : "calm",
  };
};

/** A row of the meetings. */
export const meetingRow = (meeting: MeetingLine, language: Language): Row => {
  const assumed = meeting.dayIs === "assumed" ? ` (${phrases.assumedDay[language]})` : "";
  const { times } = meeting;
  const clock = times === null ? "" : ` ${writtenClock(times.starts)}–${writtenClock(times.ends)}`;
  const items =
    language === "sv"
      ? `${meeting.items} punkter, ${meeting.decided} beslut`
      : `${meeting.items} items, ${meeting.decided} decided`;
  return {
    id: meeting.meeting,
    cells: [
      `${dayIn(meeting.day, language)}${clock}`,
      wordsIn(meeting.title, language),
      wordsIn(meeting.bodyName, language),
      meetingStatuses[meeting.status][language],
      `${items}${assumed}`,
    ],
    tone: meeting.status === "open" ? "attention" : "calm",
  };
};

/** A row of the decisions. */
export const decisionRow = (decision: DecisionLine, language: Language): Row => ({
  id: decision.decision,
  cells: [
    dayIn(decision.day, language),
    wordsIn(decision.owner.name, language),
    `${decision.counted.seats}/${decision.counted.of ?? "?"}`,
    decision.conditional ? `! ${phrases.conditional[language]}` : "✓",
    wordsIn(decision.text, language),
  ],
  tone: decision.conditional ? "attention" : "calm",
});

const commitmentSymbols = { open: "•", overdue: "!", carriedOut: "✓" } as const;

/** A row of the commitments. */
export const commitmentRow = (commitment: CommitmentView, language: Language): Row => {
  const when = commitment.due ?? commitment.reportBack?.when;
  return {
    id: commitment.commitment,
    cells: [
      `${commitmentSymbols[commitment.state]} ${commitmentStates[commitment.state][language]}`,
      when === undefined ? "–" : whenIn(when, language),
      wordsIn(commitment.owner.name, language),
      `${wordsIn(commitment.text, language)} – ${wordsIn(commitment.itemTitle, language)}`,
    ],
    tone: commitment.state === "overdue" ? "bad" : commitment.state === "open" ? "attention" : "good",
  };
};

/** A row of the agreements. */
export const agreementRow = (agreement: AgreementView, language: Language): Row => {
  const notices =
    agreement.outstanding.length > 0
      ? ` ${agreement.parties.length - agreement.outstanding.length}/${agreement.parties.length}`
      : "";
  return {
    id: agreement.agreement,
    cells: [
      `${agreementStatuses[agreement.status][language]}${notices}`,
      agreement.lastDay === null ? "–" : dayIn(agreement.lastDay, language),
      agreement.lastDayToGiveNotice === null ? "–" : dayIn(agreement.lastDayToGiveNotice, language),
      wordsIn(agreement.title, language),
    ],
    tone: agreement.status === "beingTerminated" ? "attention" : "calm",
  };
};

/** A row of the bodies. */
export const bodyRow = (body: BodyView, language: Language): Row => ({
  id: body.body,
  cells: [
    wordsIn(body.name, language),
    bodyKinds[body.kind][language],
    `${body.seats.length} ${phrases.seats[language].toLowerCase()}${body.vacant.length === 0 ? "" : `, ! ${body.vacant.length} ${phrases.vacantSeats[language]}`}`,
    body.charter === null ? "?" : describeQuorum(body.charter.value.quorum)[language],
  ],
  tone: body.vacant.length > 0 || body.charter === null ? "attention" : "calm",
});

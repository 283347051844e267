/**
 * What is said about meetings: the call, the agenda, the papers, the room, the quorum and the notes.
 */
import type { ConceptWords } from "../concept-words.ts";
import { agendaRefusals } from "./agenda-refusals.ts";
import { momentRefusals } from "./moment-refusals.ts";
import { meetingPhrases } from "./phrases.ts";
import { quorumRefusals } from "./quorum-refusals.ts";
import { roomRefusals } from "./room-refusals.ts";

export * from "./labels.ts";

const refusals: typeof agendaRefusals & typeof momentRefusals & typeof roomRefusals & typeof quorumRefusals = {
  ...agendaRefusals,
  ...momentRefusals,
  ...roomRefusals,
  ...quorumRefusals,
};

export default {
  kinds: {
    meeting: { no: { sv: "inget möte", en: "no meeting" }, the: { sv: "mötet", en: "the meeting" } },
    item: { no: { sv: "ingen punkt", en: "no item" }, the: { sv: "punkten", en: "the item" } },
    treatment: {
      no: { sv: "ingen behandling", en: "no treatment" },
      the: { sv: "behandlingen", en: "the treatment" },
    },
  },
  refusals,
  foundKinds: {
    meeting: { sv: "möte", en: "meeting" },
    item: { sv: "punkt", en: "item" },
  },
  radarKinds: {
    meeting: { sv: "möte", en: "meeting" },
    deferred: { sv: "bordlagt", en: "deferred" },
    lapsed: { sv: "förfallen punkt", en: "lapsed item" },
    notReached: { sv: "inte färdigbehandlad", en: "not dealt with" },
    decisionExpected: { sv: "beslut väntas", en: "decision expected" },
    notesToAdjust: { sv: "justera anteckningar", en: "adjust the notes" },
    itemOfCancelledMeeting: { sv: "mötet inställt", en: "meeting cancelled" },
    putOff: { sv: "uppskjutet möte", en: "meeting put off" },
  },
  calendarKinds: { meeting: { sv: "Möte", en: "Meeting" } },
  phrases: meetingPhrases,
} satisfies ConceptWords;

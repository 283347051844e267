/**
 * The headings and labels of a meeting's papers.
 */
import type { Labels } from "../concept-words.ts";

/** A paper that is written out. */
export type DocumentKind = "minutes" | "call" | "agenda" | "extract";

/** What each paper is called. */
export const documentKinds: Labels<DocumentKind> = {
  minutes: { sv: "Mötesanteckningar", en: "Minutes" },
  call: { sv: "Kallelse", en: "Notice of meeting" },
  agenda: { sv: "Dagordning", en: "Agenda" },
  extract: { sv: "Beslutsutdrag", en: "Extract of a decision" },
};

const heading = {
  notStated: { sv: "framgår inte", en: "not stated" },
  none: { sv: "inga i boken", en: "none in the book" },
  draft: { sv: "Utkast", en: "Draft" },
  body: { sv: "Organ", en: "Body" },
  meeting: { sv: "Möte", en: "Meeting" },
  day: { sv: "Dag", en: "Date" },
  days: { sv: "Dagar", en: "Dates" },
  time: { sv: "Tid", en: "Time" },
  plannedTime: { sv: "Planerad tid", en: "Planned time" },
  place: { sv: "Lokal", en: "Place" },
  form: { sv: "Mötesform", en: "Form of meeting" },
  called: { sv: "Kallelsen gick ut", en: "Notice sent" },
  shortNotice: { sv: "Kallat för sent", en: "Called late" },
  waived: { sv: "Avstår från kallelsetiden", en: "Notice waived by" },
  moved: { sv: "Flyttat", en: "Moved" },
  together: { sv: "Tillsammans med", en: "Together with" },
  inThePlaceOf: { sv: "I stället för", en: "In the place of" },
  secondCall: { sv: "Andra kallelse till", en: "Second call to" },
  openedByMistake: { sv: "Öppnat av misstag", en: "Opened by mistake" },
  recess: { sv: "Ajournerat", en: "Adjourned" },
  cancelled: { sv: "Mötet är inställt", en: "The meeting is cancelled" },
  quorum: { sv: "Beslutförhet", en: "Quorum" },
  reason: { sv: "Skäl", en: "Reason" },
  to: { sv: "Kallas", en: "To" },
} satisfies Labels<string>;

const attendance = {
  attendance: { sv: "Närvaro", en: "Attendance" },
  seat: { sv: "Plats", en: "Seat" },
  who: { sv: "Vem", en: "Who" },
  how: { sv: "Hur", en: "How" },
  when: { sv: "När", en: "When" },
  reply: { sv: "Svar", en: "Reply" },
  noReply: { sv: "har inte svarat", en: "no reply" },
  holder: { sv: "innehavare", en: "holder" },
  deputy: { sv: "ersättare", en: "deputy" },
  deputies: { sv: "Ersättare", en: "Deputies" },
  observer: { sv: "åhörare", en: "observer" },
  room: { sv: "i rummet", en: "in the room" },
  remote: { sv: "på distans", en: "remote" },
  absent: { sv: "Frånvarande", en: "Absent" },
  vacant: { sv: "Vakanta platser", en: "Vacant seats" },
  isVacant: { sv: "vakant", en: "vacant" },
  nobodyAbsent: { sv: "Ingen.", en: "Nobody." },
  guests: { sv: "Övriga deltagare", en: "Also present" },
} satisfies Labels<string>;

const items = {
  items: { sv: "Punkter", en: "Items" },
  number: { sv: "Nr", en: "No." },
  item: { sv: "Punkt", en: "Item" },
  kind: { sv: "Slag", en: "Kind" },
  titleCorrected: { sv: "Rubriken", en: "Title" },
  presenters: { sv: "Föredragande", en: "Presenters" },
  minutes: { sv: "Min", en: "Min" },
  plannedTime: { sv: "Planerad tid", en: "Planned time" },
  expects: { sv: "Väntas av dem som kommer", en: "Expected of those who come" },
  concerns: { sv: "Gäller", en: "Concerns" },
  continues: { sv: "Fortsätter från", en: "Continues from" },
  treated: { sv: "Behandlades", en: "Dealt with" },
  papers: { sv: "Underlag", en: "Papers" },
  paper: { sv: "Underlag", en: "Paper" },
  version: { sv: "Version", en: "Version" },
  sentTo: { sv: "Utskickat till", en: "Sent to" },
  recused: { sv: "Jäv", en: "Recused" },
  placedLate: { sv: "sattes upp under mötet", en: "placed during the meeting" },
  said: { sv: "Vad som sades", en: "What was said" },
  noItems: { sv: "Inga punkter är uppsatta.", en: "No items have been placed." },
} satisfies Labels<string>;

const outcome = {
  outcome: { sv: "Utfall", en: "Outcome" },
  decision: { sv: "Beslut", en: "Decision" },
  proposal: { sv: "Förslag", en: "Proposal" },
  decisionTaken: { sv: "Fattat", en: "Taken" },
  strength: { sv: "Gruppen", en: "The group" },
  effect: { sv: "Verkan", en: "Effect" },
  owner: { sv: "Ansvarar för beslutet", en: "Owner of the decision" },
  conditional: { sv: "Villkor", en: "Conditions" },
  note: { sv: "Anteckning", en: "Note" },
  backWhen: { sv: "Tillbaka", en: "Back" },
  decisionExpected: { sv: "Beslut väntas", en: "Decision expected" },
  commitments: { sv: "Uppdrag", en: "Commitments" },
  commitment: { sv: "Uppdrag", en: "Commitment" },
  responsible: { sv: "Ansvarig", en: "Responsible" },
  cameBack: { sv: "Kom tillbaka", en: "Came back" },
  noDay: { sv: "ingen dag angiven", en: "no day given" },
  byCorrespondence: { sv: "per capsulam", en: "by correspondence" },
  questionPut: { sv: "Frågan ställdes", en: "Question put" },
  answers: { sv: "Svar", en: "Answers" },
  answer: { sv: "Svar", en: "Answer" },
} satisfies Labels<string>;

const closing = {
  closing: { sv: "Avslutning", en: "Closing" },
  minutesOf: { sv: "Mötesanteckningarna", en: "The minutes" },
  notesBy: { sv: "Anteckningarna förda av", en: "Minutes taken by" },
  adjusted: { sv: "Justerade av", en: "Adjusted by" },
  notAdjusted: { sv: "inte justerade", en: "not adjusted" },
  toAdjust: { sv: "Ska vara justerade", en: "To be adjusted by" },
  recorded: {
    sv: "Återgivet ur äldre papper, inte intygat.",
    en: "Recorded from old papers, not certified.",
  },
  source: { sv: "Källa", en: "Source" },
  entered: { sv: "Infört", en: "Entered" },
  noneTold: { sv: "Inga punkter är återgivna.", en: "No items have been recorded." },
  decisions: { sv: "Beslut", en: "Decisions" },
  hash: { sv: "Anteckningarnas kontrollsumma (SHA-256)", en: "Checksum of the notes (SHA-256)" },
  earlierNotes: { sv: "Tidigare uppgift om anteckningarna", en: "Earlier record of the notes" },
  corrections: { sv: "Rättelser i efterhand", en: "Corrections made afterwards" },
} satisfies Labels<string>;

/** Every heading and label. */
export const documentWords = { ...heading, ...attendance, ...items, ...outcome, ...closing };

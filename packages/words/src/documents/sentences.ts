/**
 * The sentences of a meeting's papers, as a secretary writes them.
 */
import { type Explanation, precisionOf, type When } from "@konstellation/core";
import { whenIn } from "../time.ts";

type Said = Explanation;

const both = (of: (language: "sv" | "en") => string): Said => ({ sv: of("sv"), en: of("en") });

/** Sentences with something in them. What is put in is in the language already, but for times. */
export const documentSentences = {
  assumedDay: (day: string): Said => ({ sv: `${day} (antagen dag)`, en: `${day} (assumed day)` }),
  openDraft: (): Said => ({
    sv: "Mötet är inte avslutat. Det här är ett utkast.",
    en: "The meeting has not been closed. This is a draft.",
  }),
  opened: (at: string): Said => ({ sv: `Mötet öppnades ${at}.`, en: `The meeting was opened at ${at}.` }),
  closed: (at: string): Said => ({ sv: `Mötet avslutades ${at}.`, en: `The meeting was closed at ${at}.` }),
  cancelled: (on: string, reason: string): Said => ({
    sv: `Mötet ställdes in ${on}: ${reason}`,
    en: `The meeting was cancelled on ${on}: ${reason}`,
  }),
  enteredOn: (day: string): Said => ({ sv: `Infört i efterhand ${day}.`, en: `Entered afterwards, on ${day}.` }),
  enteredBy: (day: string, by: string): Said => ({ sv: `${day}, av ${by}`, en: `${day}, by ${by}` }),
  struckOn: (day: string, reason: string): Said => ({
    sv: `Struket ${day}: ${reason}`,
    en: `Struck on ${day}: ${reason}`,
  }),
  enteredMark: (day: string): Said => ({ sv: `infört i efterhand ${day}`, en: `entered afterwards, on ${day}` }),
  lastEntered: (day: string): Said => ({
    sv: `Något av mötet är infört i efterhand, senast ${day}.`,
    en: `Some of the meeting was entered afterwards, last on ${day}.`,
  }),
  putOff: (until: string): Said => ({
    sv: `Det är uppskjutet till ${until}.`,
    en: `It is put off until ${until}.`,
  }),
  heldInstead: (meetings: string): Said => ({
    sv: `I stället hålls: ${meetings}.`,
    en: `Held instead: ${meetings}.`,
  }),
  moved: (from: string, to: string, on: string | null, reason: string | null): Said => ({
    sv: `från ${from} till ${to}${on === null ? "" : `, meddelat ${on}`}${reason === null ? "" : `: ${reason}`}`,
    en: `from ${from} to ${to}${on === null ? "" : `, announced on ${on}`}${reason === null ? "" : `: ${reason}`}`,
  }),
  waived: (seats: string, on: string): Said => ({ sv: `${seats} (${on})`, en: `${seats} (${on})` }),
  notWaived: (seats: string): Said => ({
    sv: `har inte avstått från kallelsetiden: ${seats}`,
    en: `have not waived the notice: ${seats}`,
  }),
  isCalledLate: (): Said => ({
    sv: "senare än stadgan säger",
    en: "later than the charter says",
  }),
  /** A pause: until when it lasted, or else the day on which the meeting is to go on. */
  recess: (from: string, until: string | null, resumes: string | null): Said => {
    if (until !== null) return { sv: `${from}–${until}`, en: `${from}–${until}` };
    return {
      sv: `från ${from}${resumes === null ? "" : `, till ${resumes}`}`,
      en: `from ${from}${resumes === null ? "" : `, until ${resumes}`}`,
    };
  },
  presentOf: (filled: number, of: number): Said => ({
    sv: `${filled} av ${of} platser var fyllda under hela mötet eller en del av det.`,
    en: `${filled} of ${of} seats were filled for the whole meeting or a part of it.`,
  }),
  fromUntil: (from: string, until: string | null): Said => ({
    sv: until === null ? `från ${from}` : `${from}–${until}`,
    en: until === null ? `from ${from}` : `${from}–${until}`,
  }),
  inTwoMeetings: (seat: string, other: string): Said => ({
    sv: `Den som hade platsen ${seat} var samtidigt i ett annat möte: ${other}.`,
    en: `Whoever was on the seat of the ${seat} was in another meeting at the same time: ${other}.`,
  }),
  onlyObserver: (): Said => ({ sv: "bara åhörare", en: "only an observer" }),
  replied: (reply: string): Said => ({ sv: `svarade: ${reply}`, en: `replied: ${reply}` }),
  guestFrom: (as: string, from: string): Said => ({ sv: `${as} (från ${from})`, en: `${as} (from ${from})` }),
  concernsPart: (seats: number, of: number): Said => ({
    sv: `${seats} av ${of} platser`,
    en: `${seats} of ${of} seats`,
  }),
  continues: (meeting: string, day: string, item: string): Said => ({
    sv: `${meeting}, ${day}, punkt ${item}`,
    en: `${meeting}, ${day}, item ${item}`,
  }),
  paperHadGone: (title: string, version: string, reached: number, of: number): Said => ({
    sv: `${title}, version ${version}: hade gått till ${reached} av ${of} platser`,
    en: `${title}, version ${version}: had gone to ${reached} of ${of} seats`,
  }),
  tooLate: (seats: number, days: string): Said => ({
    sv: `varav ${seats} för sent (${days})`,
    en: `${seats} of them too late (${days})`,
  }),
  paperSent: (title: string): Said => ({
    sv: `${title}: sändes med frågan`,
    en: `${title}: sent with the question`,
  }),
  reachedOf: (reached: number, of: number): Said => ({
    sv: `${reached} av ${of} platser`,
    en: `${reached} of ${of} seats`,
  }),
  recusal: (seat: string, ground: string): Said => ({ sv: `${seat}: ${ground}`, en: `${seat}: ${ground}` }),
  fromClock: (at: string): Said => ({ sv: `från ${at}`, en: `from ${at}` }),
  recusalTakenBack: (until: string | null, reason: string | null): Said => {
    const why = reason === null ? "" : `: ${reason}`;
    return {
      sv: until === null ? `återtaget${why}` : `återtaget ${until}${why}`,
      en: until === null ? `taken back${why}` : `taken back at ${until}${why}`,
    };
  },
  textCorrected: (day: string, was: string, reason: string): Said => ({
    sv: `rättat ${day}, stod förut ”${was}”. Skäl: ${reason}`,
    en: `corrected on ${day}, said before “${was}”. Reason: ${reason}`,
  }),
  meant: (day: string, meant: string, reason: string): Said => ({
    sv: `Menat, enligt en rättelse ${day}: ”${meant}”. Skäl: ${reason}`,
    en: `Meant, by a correction on ${day}: “${meant}”. Reason: ${reason}`,
  }),
  recusalAfterwards: (): Said => ({ sv: "infört i efterhand", en: "entered afterwards" }),
  remarkBy: (kind: string, text: string, by: string | null): Said => {
    const said = `${kind}: ${text}${by === null ? "" : ` (${by})`}`;
    return { sv: said, en: said };
  },
  stillOpen: (): Said => ({ sv: "obesvarad", en: "unanswered" }),
  answered: (on: string, text: string, by: string | null): Said => ({
    sv: `besvarad ${on}: ${text}${by === null ? "" : ` (${by})`}`,
    en: `answered on ${on}: ${text}${by === null ? "" : ` (${by})`}`,
  }),
  writtenDown: (day: string): Said => ({
    sv: `Nedtecknat i efterhand ${day}.`,
    en: `Written down afterwards, on ${day}.`,
  }),
  struck: (count: number): Said => ({
    sv: count === 1 ? "1 anteckning är struken." : `${count} anteckningar är strukna.`,
    en: count === 1 ? "1 remark has been struck." : `${count} remarks have been struck.`,
  }),
  referred: (to: string): Said => ({
    sv: `Återremitterades till ${to} för att bereda:`,
    en: `Referred to ${to}, to prepare:`,
  }),
  deferred: (until: When): Said =>
    both((language) => {
      const when = whenIn(until, language);
      if (precisionOf(until) === "before")
        return language === "sv" ? `Bordlades, för att tas upp ${when}.` : `Deferred, to be taken up ${when}.`;
      return language === "sv" ? `Bordlades till ${when}.` : `Deferred until ${when}.`;
    }),
  noted: (note: string): Said => ({ sv: `Noterades: ${note}`, en: `Noted: ${note}` }),
  proposed: (): Said => ({
    sv: "Ett förslag lades fram. Inget beslut fattades.",
    en: "A proposal was stated. No decision was taken.",
  }),
  discussed: (): Said => ({ sv: "Diskuterades. Inget beslut fattades.", en: "Discussed. No decision was taken." }),
  withdrawn: (reason: string): Said => ({ sv: `Togs tillbaka: ${reason}`, en: `Withdrawn: ${reason}` }),
  lapsed: (known: boolean): Said =>
    known
      ? { sv: "Förföll: gruppen var inte beslutför.", en: "Lapsed: the group was not quorate." }
      : {
          sv: "Förföll: det går inte att säga om gruppen var beslutför.",
          en: "Lapsed: whether the group was quorate cannot be said.",
        },
  brokenOff: (): Said => ({ sv: "Behandlingen avbröts.", en: "It was broken off." }),
  onTheTable: (): Said => ({ sv: "Punkten behandlas.", en: "The item is on the table." }),
  notTakenUp: (closed: boolean): Said =>
    closed
      ? { sv: "Punkten togs inte upp.", en: "The item was not taken up." }
      : { sv: "Punkten har inte tagits upp än.", en: "The item has not been taken up yet." },
  due: (due: When): Said =>
    both((language) => {
      const when = whenIn(due, language);
      if (precisionOf(due) === "before") return when;
      return language === "sv" ? `senast ${when}` : `by ${when}`;
    }),
  reportBack: (body: string, when: When): Said =>
    both((language) =>
      language === "sv"
        ? `återrapport till ${body}, ${whenIn(when, "sv")}`
        : `report back to ${body}, ${whenIn(when, "en")}`,
    ),
  isCondition: (): Said => ({ sv: "villkor för beslutet", en: "a condition of the decision" }),
  conditionsRemain: (): Said => ({
    sv: "beslutet är villkorat tills det som står som villkor nedan är gjort",
    en: "the decision is conditional until what stands as a condition below is done",
  }),
  adjustedBy: (by: string, on: string, late: boolean): Said => ({
    sv: `${by}, ${on}${late ? " (för sent)" : ""}`,
    en: `${by}, ${on}${late ? " (late)" : ""}`,
  }),
  corrected: (seat: string, was: string | null, now: string | null, reason: string): Said => ({
    sv: `${seat}: ${was === null ? "inget var antecknat" : `antecknat ${was}`}; ska vara ${now ?? "aldrig där"}. Skäl: ${reason}`,
    en: `${seat}: ${was === null ? "nothing was recorded" : `recorded ${was}`}; should be ${now ?? "never there"}. Reason: ${reason}`,
  }),
  contradicted: (why: Said, since: string | null): Said => ({
    sv: `Intyget gäller inte längre: ${why.sv}${since === null ? "" : ` sedan ${since}`}.`,
    en: `The certificate is no longer true: ${why.en}${since === null ? "" : ` since ${since}`}.`,
  }),
  correctedSince: (): Said => ({
    sv: "Närvaron vid mötet har rättats i efterhand. Rättelserna står i mötesanteckningarna.",
    en: "The attendance at the meeting has been corrected afterwards. The corrections stand in the minutes.",
  }),
} as const;

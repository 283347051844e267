/**
 * What the terminal and the plain commands say about meetings, and the keys of the meeting room.
 */
import type { Labels } from "../concept-words.ts";

const lists = {
  meetings: { sv: "Möten", en: "Meetings" },
  item: { sv: "Punkt", en: "Item" },
  outcome: { sv: "Utfall", en: "Outcome" },
  quorum: { sv: "Kvorum", en: "Quorum" },
  obstacle: { sv: "Hinder för beslut", en: "What stops a decision" },
  papers: { sv: "Underlag", en: "Papers" },
  reached: { sv: "har nått", en: "reached" },
  heldByNobody: { sv: "Platser som ingen innehar", en: "Seats that nobody holds" },
  deliveryAfterwards: { sv: "utskicket infört i efterhand för", en: "delivery entered afterwards for" },
  enteredAfterwards: { sv: "Infört i efterhand", en: "Entered afterwards" },
  presenters: { sv: "Föredragande", en: "Presenters" },
  continues: { sv: "Fortsätter från", en: "Continues from" },
  treatment: { sv: "behandling", en: "treatment" },
  seatsFilled: { sv: "platser fyllda", en: "seats filled" },
  waiting: { sv: "väntar", en: "waiting" },
  onTheTable: { sv: "behandlas", en: "on the table" },
  whatIf: { sv: "Tänk om", en: "What if" },
  whatIfWhich: { sv: "Vilken plats ska stå tom från punkt", en: "Which seat is to be empty from item" },
  whatIfEmpty: { sv: "tom från punkt", en: "empty from item" },
  wouldStand: { sv: "beslutet står sig", en: "the decision stands" },
  wouldFall: { sv: "AVVISAS", en: "REFUSED" },
  noDecision: { sv: "inget beslut", en: "no decision" },
} satisfies Labels<string>;

const room = {
  missing: { sv: "saknas", en: "missing" },
  notHere: { sv: "ej här", en: "not here" },
  leftAt: { sv: "gick", en: "left" },
  inTheRoom: { sv: "i rummet", en: "in the room" },
  remotely: { sv: "på distans", en: "remote" },
  asDeputy: { sv: "(ersättare)", en: "(deputy)" },
  onTheirSeats: { sv: "på plats", en: "in their seats" },
  nothingOnTheTable: {
    sv: "Ingen punkt behandlas. Tryck o för att ta upp den markerade punkten.",
    en: "No item is on the table. Press o to take up the selected item.",
  },
  agendaList: { sv: "Punkter", en: "Agenda" },
  rollList: { sv: "Upprop", en: "Roll" },
  askDecision: { sv: "Beslutets text", en: "The text of the decision" },
  askOwner: { sv: "Ägare (body:, seat: eller organisation:)", en: "Owner (body:, seat: or organisation:)" },
  askNote: { sv: "Vad som ska noteras", en: "What is to be noted" },
  askDeferral: {
    sv: "Till när (dag, månad, termin eller år), sedan skälet",
    en: "Until when (day, month, season or year), then the reason",
  },
  askGround: { sv: "Grund för jävet", en: "Grounds for the recusal" },
  askReason: { sv: "Skäl", en: "Reason" },
  askTimes: {
    sv: "Rätta tider, som 09:00–10:15 (09:00– om personen är kvar)",
    en: "The right times, such as 09:00–10:15 (09:00– if still there)",
  },
  timesMalformed: {
    sv: "Skriv från och till enligt klockan: 09:00–10:15, eller 09:00– om personen är kvar.",
    en: "Write from and until by the clock: 09:00–10:15, or 09:00– if the person is still there.",
  },
  confirmOpen: { sv: "Öppna mötet? (j/n)", en: "Open the meeting? (y/n)" },
  confirmDecision: { sv: "Fatta beslutet? (j/n)", en: "Take the decision? (y/n)" },
  confirmRoll: { sv: "Anteckna uppropet? (j/n)", en: "Enter the roll? (y/n)" },
  confirmRecess: { sv: "Ajournera mötet? (j/n)", en: "Adjourn the meeting? (y/n)" },
  confirmResume: { sv: "Återuppta mötet? (j/n)", en: "Resume the meeting? (y/n)" },
  askUnopen: { sv: "Varför öppningen tas tillbaka", en: "Why the opening is taken back" },
  confirmUnopen: {
    sv: "Ta tillbaka öppningen, så att mötet bara är kallat? (j/n)",
    en: "Take the opening back, so that the meeting is only called? (y/n)",
  },
  inRecessSince: { sv: "ajournerat sedan", en: "adjourned since" },
  confirmClose: { sv: "Avsluta mötet? (j/n)", en: "Close the meeting? (y/n)" },
  confirmLapse: { sv: "Låta punkten förfalla? (j/n)", en: "Let the item lapse? (y/n)" },
  confirmCorrection: { sv: "Rätta närvaron? (j/n)", en: "Correct the attendance? (y/n)" },
  anotherDay: { sv: "Det är inte mötets dag: i dag är det", en: "This is not the day of the meeting: today is" },
  askOpened: {
    sv: "Mötet förs in i efterhand. När öppnades det (13:00)",
    en: "The meeting is entered afterwards. When was it opened (13:00)",
  },
  openedAt: { sv: "Öppnades", en: "Opened at" },
  askClock: { sv: "Klockan i mötet (13:05)", en: "The clock in the meeting (13:05)" },
  clockMalformed: {
    sv: "Skriv tiden enligt klockan den dagen, som 13:05, eller med dag: 2024-06-07 13:05.",
    en: "Write the time by the clock that day, such as 13:05, or with a day: 2024-06-07 13:05.",
  },
  clockIsNow: {
    sv: "Mötet hålls i dag: det som görs händer när det görs.",
    en: "The meeting is today: what is done happens when it is done.",
  },
  afterwardsAt: {
    sv: "Förs in i efterhand. Klockan i mötet är",
    en: "Entered afterwards. The clock in the meeting is",
  },
  happenedAt: { sv: "Det hände klockan", en: "It happened at" },
  setWithT: { sv: "(ställ den med t)", en: "(set it with t)" },
  afterwardsOnly: {
    sv: "Mötet har varit och förs in i efterhand.",
    en: "The meeting is past and is entered afterwards.",
  },
  keyClock: { sv: "klockan i ett möte som förs in i efterhand", en: "the clock of a meeting entered afterwards" },
  withoutOutcome: { sv: "Utan utfall", en: "Without an outcome" },
  closedForGood: {
    sv: "Ett avslutat möte kan inte öppnas igen.",
    en: "A closed meeting cannot be opened again.",
  },
  decisionText: { sv: "Beslut", en: "Decision" },
  notOpenedYet: {
    sv: "Mötet är inte öppnat än. Öppna det med O.",
    en: "The meeting has not been opened. Open it with O.",
  },
  alreadyOpen: { sv: "Mötet är redan öppnat.", en: "The meeting is open already." },
  meetingIsOver: {
    sv: "Mötet är avslutat. Närvaron kan rättas i uppropet, med c.",
    en: "The meeting is closed. The attendance can be corrected in the roll, with c.",
  },
  meetingIsCancelled: { sv: "Mötet är inställt.", en: "The meeting has been cancelled." },
  everybodySeated: { sv: "Alla platser är redan fyllda.", en: "Every seat is filled already." },
  tookPart: { sv: "platser deltog", en: "seats took part" },
  wasNotThere: { sv: "var inte där", en: "was not there" },
  recusedFor: { sv: "jävig i punkt", en: "recused for item" },
} satisfies Labels<string>;

const roll = {
  ticked: { sv: "förbockade", en: "ticked" },
  lookOver: {
    sv: "Förslag efter svaren på kallelsen. Inget är antecknat än: se över det och tryck Enter.",
    en: "Proposed from the answers to the call. Nothing is recorded yet: look it over and press Enter.",
  },
  noAnswer: { sv: "har inte svarat", en: "has not answered" },
  nobodyTicked: { sv: "Ingen är förbockad.", en: "Nobody is ticked." },
  willBeThere: { sv: "Närvarande", en: "Present" },
  takingPartRemotely: { sv: "På distans", en: "Remote" },
  byDeputy: { sv: "Genom ersättare", en: "By deputy" },
  willBeAbsent: { sv: "Frånvarande", en: "Absent" },
  logOf: { sv: "Närvaron på platsen", en: "The attendance of the seat" },
  chooseInterval: {
    sv: "Välj en rad och tryck Enter för att rätta tiderna, eller x om personen aldrig var där.",
    en: "Choose a row and press Enter to correct its times, or x if the person was never there.",
  },
  unrecorded: { sv: "inte antecknat", en: "not recorded" },
  recordedAs: { sv: "Antecknat", en: "Recorded" },
  shouldBe: { sv: "Ska vara", en: "Should be" },
  neverThere: { sv: "aldrig där", en: "never there" },
  holderThere: { sv: "innehavare", en: "holder" },
  deputyThere: { sv: "ersättare", en: "deputy" },
  observerThere: { sv: "åhörare", en: "observer" },
  keyTick: { sv: "i rummet eller inte", en: "in the room or not" },
  keyTickRemote: { sv: "på distans eller i rummet", en: "remote or in the room" },
  keyTickDeputy: { sv: "ersättare eller innehavare", en: "a deputy or the holder" },
  keyTickRest: {
    sv: "bocka för alla som inte har sagt nej",
    en: "tick everybody who has not said no",
  },
  keyEnterRoll: { sv: "anteckna (frågar)", en: "enter it (asks)" },
  keyCorrectTimes: { sv: "rätta tiderna", en: "correct the times" },
  keyStrike: { sv: "var aldrig där", en: "was never there" },
} satisfies Labels<string>;

const words = {
  noDeputy: { sv: "Ingen ersättare är utsedd för platsen.", en: "No deputy is appointed for the seat." },
  nobodyThere: { sv: "Ingen sitter på platsen.", en: "Nobody is in that seat." },
  vacantSeat: { sv: "Platsen är vakant.", en: "The seat is vacant." },
  deferralMalformed: {
    sv: "Skriv till när och varför: 2024-09 Underlaget kom sent. Det går också bra med 2025-spring, 2024-Q3 eller 2024-W40.",
    en: "Write until when and why: 2024-09 The papers came late. You can also write 2025-spring, 2024-Q3 or 2024-W40.",
  },
} satisfies Labels<string>;

const keys = {
  keyWhatIf: {
    sv: "tänk om en plats hade stått tom från punkten",
    en: "what if a seat had been empty from this item on",
  },
  keyRoom: { sv: "mötesrummet: led mötet", en: "the meeting room: run the meeting" },
  keyList: { sv: "punkter eller upprop", en: "agenda or roll" },
  keyOpenOnly: { sv: "öppna mötet (frågar)", en: "open the meeting (asks)" },
  keyRecess: { sv: "ajournera, återuppta (frågar)", en: "adjourn, resume (asks)" },
  keyUnopen: { sv: "ta tillbaka öppningen (frågar)", en: "take the opening back (asks)" },
  keyCloseMeeting: { sv: "avsluta mötet (frågar)", en: "close the meeting (asks)" },
  keyRoll: { sv: "upprop av dem som inte är antecknade", en: "the roll of those who are not recorded" },
  keyPresence: { sv: "kommer eller går", en: "comes or leaves" },
  keyRemote: { sv: "på distans eller i rummet", en: "remote or in the room" },
  keyCorrect: { sv: "rätta närvaron", en: "correct the attendance" },
  keyDeputy: { sv: "ersättare in, innehavare tillbaka", en: "deputy in, holder back" },
  keyLink: { sv: "länken bruten, länken åter", en: "link lost, link back" },
  keyRecusal: { sv: "jävig i punkten som behandlas, eller inte", en: "recused for the item on the table, or not" },
  keyTakeUp: { sv: "ta upp punkten", en: "take the item up" },
  keyDecide: { sv: "besluta", en: "decide" },
  keyNote: { sv: "notera", en: "note" },
  keyDefer: { sv: "bordlägg", en: "defer" },
  keyEnd: { sv: "avsluta dialogen, avbryt behandlingen", en: "end the dialogue, break the item off" },
  keyLapse: { sv: "låt punkten förfalla (frågar)", en: "let the item lapse (asks)" },
} satisfies Labels<string>;

/** The phrases of meetings. */
export const meetingPhrases = { ...lists, ...room, ...roll, ...words, ...keys };

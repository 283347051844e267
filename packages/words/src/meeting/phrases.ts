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
  confirmRoll: {
    sv: "Upprop: anteckna alla som innehar en plats som närvarande? (j/n)",
    en: "Roll call: record everybody who holds a seat as present? (y/n)",
  },
  confirmClose: { sv: "Avsluta mötet? (j/n)", en: "Close the meeting? (y/n)" },
  confirmLapse: { sv: "Låta punkten förfalla? (j/n)", en: "Let the item lapse? (y/n)" },
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
  keyOpenMeeting: { sv: "öppna mötet, avsluta mötet (frågar)", en: "open the meeting, close it (asks)" },
  keyRoll: { sv: "upprop: alla är på plats (frågar)", en: "roll call: everybody is present (asks)" },
  keyPresence: { sv: "i rummet eller inte", en: "in the room or not" },
  keyRemote: { sv: "på distans eller inte", en: "remote or not" },
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
export const meetingPhrases = { ...lists, ...room, ...keys };

/**
 * The roll before it is entered: a tick for everybody who has said that they come, looked over and changed seat by seat,
 * and entered as it stands in one act. Nobody is there because nobody said otherwise.
 */
import { type Instant, type Language, type MeetingView, type RollSeat, whyMissing, wordsIn } from "@konstellation/core";
import { phrases, replies } from "@konstellation/words";
import { wrapped } from "../../lines.ts";
import type { Row } from "../../row.ts";
import type { PageKey } from "../definition.ts";
import { labelled } from "../labelled.ts";
import { page } from "../page.ts";
import { type Act, confirmAndLeave, mark, nothing, type Step, type Told, word } from "../step.ts";
import { happenedAt, isInstant } from "./afterwards.ts";
import { whichMeeting } from "./reviewing.ts";

/** Who will be entered on a seat, and how they take part; null: nobody. */
type Ticked = { readonly person: string; readonly mode: "room" | "remote" } | null;

/** What somebody has changed, by seat. It travels in the address, so that the page is a plain value. */
type Marks = Readonly<Record<string, Ticked>>;

type Here = Readonly<Record<"meeting" | "marks" | "clock", string>>;

/** The roll of a meeting that is about to be entered. */
export const calling = page({
  at: "calling",
  names: ["meeting", "marks", "clock"],
  read: (source, { collaboration }, { meeting }) => source.call("meeting", { collaboration, meeting }),
  heading: ({ here, read }, { language, columns }) => {
    const ticked = seatsToCall(read).filter((seat) => tickOf(here, seat) !== null).length;
    return [
      `${phrases.rollList[language]}: ${ticked}/${seatsToCall(read).length} ${phrases.ticked[language]}`,
      ...wrapped(phrases.lookOver[language], columns - 1),
    ];
  },
  rows: ({ here, read }, { language }) => seatsToCall(read).map((seat) => row(seat, tickOf(here, seat), language)),
  shape: () => ({ flexible: 1, dispensable: [2] }),
  keys: () => ({
    bindings,
    hints: (language) => [
      `p ${phrases.keyTick[language]}`,
      `r ${phrases.remotely[language]}`,
      `d ${phrases.deputyThere[language]}`,
      `Enter ${phrases.keyEnterRoll[language]}`,
    ],
    busy: true,
  }),
  asCommand: ({ meeting }) => `room ${meeting}`,
});

/** The page of the roll of a meeting, with nothing changed on it; called at a moment, where that is not now. */
export const callingOf = (meeting: string, at: Instant | undefined) =>
  calling.address({ meeting, marks: "{}", clock: at ?? "" });

/** The seats on which nobody sits. */
const seatsToCall = ({ roll }: MeetingView): ReadonlyArray<RollSeat> => roll.filter(({ sitting }) => sitting === null);

/** What the answer to the call says of a seat: nobody is ticked who has not said that they come, or who has left. */
const proposed = ({ holder, deputies, reply, left }: RollSeat): Ticked => {
  if (left !== null) return null;
  const person = reply === "coming" ? holder : reply === "deputy" ? (deputies[0]?.person ?? null) : null;
  return person === null ? null : { person, mode: "room" };
};

const marksOf = ({ marks }: Here): Marks => JSON.parse(marks);

const tickOf = (here: Here, seat: RollSeat): Ticked => {
  const marked = marksOf(here)[seat.seat];
  return marked === undefined ? proposed(seat) : marked;
};

const row = (seat: RollSeat, ticked: Ticked, language: Language): Row => {
  const how = ticked === null ? phrases.notHere : ticked.mode === "room" ? phrases.inTheRoom : phrases.remotely;
  const deputy = seat.deputies.find(({ person }) => person === ticked?.person);
  const answer = seat.holder === null ? whyMissing[language].vacant : answerOf(seat, language);
  return {
    id: seat.seat,
    cells: [
      `${ticked === null ? "[ ]" : "[x]"} ${how[language]}`,
      wordsIn(seat.label, language),
      deputy === undefined ? "" : `${phrases.asDeputy[language]} ${deputyName(deputy, language)}`,
      answer,
    ],
    tone: ticked === null ? "calm" : "good",
  };
};

const answerOf = ({ reply }: RollSeat, language: Language): string =>
  reply === null ? phrases.noAnswer[language] : replies[reply][language];

const deputyName = ({ title, person }: RollSeat["deputies"][number], language: Language): string =>
  title === undefined ? person : wordsIn(title, language);

type CallingKey = PageKey<"meeting" | "marks" | "clock", MeetingView>;

/** A key that changes what is ticked on the seat under the cursor. */
const ticking = (
  keys: ReadonlyArray<string>,
  help: NonNullable<CallingKey["help"]>,
  change: (seat: RollSeat, ticked: Ticked) => Ticked | "vacantSeat" | "noDeputy",
): CallingKey => ({
  keys,
  help,
  step: ({ here, read }, under) => {
    const seat = seatsToCall(read).find(({ seat }) => seat === under?.id);
    if (seat === undefined) return nothing;
    const next = change(seat, tickOf(here, seat));
    return typeof next === "string" ? word(next) : marked(here, { [seat.seat]: next });
  },
});

const marked = (here: Here, changed: Marks): Step =>
  mark(calling.address({ ...here, marks: JSON.stringify({ ...marksOf(here), ...changed }) }));

/** Whoever is ticked, or the holder, taking part in a way. */
const inMode = (mode: "room" | "remote", { holder }: RollSeat, ticked: Ticked): Ticked | "vacantSeat" => {
  const person = ticked?.person ?? holder;
  return person === null ? "vacantSeat" : { person, mode };
};

/** The next who could fill a seat: the deputies one after the other, then the holder. */
const nextPerson = ({ holder, deputies }: RollSeat, ticked: Ticked): Ticked | "noDeputy" => {
  const [first] = deputies;
  if (first === undefined) return "noDeputy";
  const mode = ticked?.mode ?? "room";
  const at = deputies.findIndex(({ person }) => person === ticked?.person);
  const next = deputies[at + 1]?.person ?? holder ?? first.person;
  return { person: next, mode };
};

const bindings: ReadonlyArray<CallingKey> = [
  ticking(["p", " "], { keys: "p Space", phrase: "keyTick" }, (seat, ticked) =>
    ticked?.mode === "room" ? null : inMode("room", seat, ticked),
  ),
  ticking(["r"], { keys: "r", phrase: "keyTickRemote" }, (seat, ticked) =>
    inMode(ticked?.mode === "remote" ? "room" : "remote", seat, ticked),
  ),
  ticking(["d"], { keys: "d", phrase: "keyTickDeputy" }, nextPerson),
  {
    keys: ["a"],
    help: { keys: "a", phrase: "keyTickRest" },
    step: ({ here, read }) => {
      const rest = seatsToCall(read).filter(
        (seat) =>
          tickOf(here, seat) === null && seat.reply !== "notComing" && seat.left === null && seat.holder !== null,
      );
      return marked(here, Object.fromEntries(rest.map((seat): [string, Ticked] => [seat.seat, inRoom(seat)])));
    },
  },
  {
    keys: ["return"],
    help: { keys: "Enter", phrase: "keyEnterRoll" },
    step: ({ here, read }) => {
      const ticks = seatsToCall(read).map((seat) => ({ seat, ticked: tickOf(here, seat) }));
      if (ticks.every(({ ticked }) => ticked === null)) return word("nobodyTicked");
      const step = confirmAndLeave("confirmRoll", (told) => review(read, ticks, told), rollAct(read, ticks));
      return happenedAt(step, isInstant(here.clock) ? here.clock : undefined);
    },
  },
];

const inRoom = ({ holder }: RollSeat): Ticked => (holder === null ? null : { person: holder, mode: "room" });

type Ticks = ReadonlyArray<{ readonly seat: RollSeat; readonly ticked: Ticked }>;

/** The one act that enters what is ticked, and nobody else. */
const rollAct = ({ meeting }: MeetingView, ticks: Ticks): Act => ({
  type: "CallRoll",
  meeting,
  absent: ticks.flatMap(({ seat, ticked }) => (ticked === null ? [seat.seat] : [])),
  remote: ticks.flatMap(({ seat: { seat }, ticked }) => (ticked?.mode === "remote" ? [{ seat }] : [])),
  deputies: ticks.flatMap(({ seat: { seat, holder }, ticked }) =>
    ticked === null || ticked.person === holder ? [] : [{ seat, person: ticked.person }],
  ),
});

/** Whom the act puts where. */
const review = (meeting: MeetingView, ticks: Ticks, told: Told): ReadonlyArray<string> => {
  const { language } = told;
  const names = (which: Ticks) => which.map(({ seat }) => wordsIn(seat.label, language)).join("; ");
  const here = ticks.filter(({ ticked }) => ticked !== null);
  const remote = here.filter(({ ticked }) => ticked?.mode === "remote");
  const deputies = here.filter(({ seat, ticked }) => ticked?.person !== seat.holder);
  const absent = ticks.filter(({ ticked }) => ticked === null);
  return [
    `${phrases.willBeThere[language]}: ${here.length}/${ticks.length}`,
    ...(remote.length === 0 ? [] : [labelled("takingPartRemotely", names(remote), language)]),
    ...(deputies.length === 0 ? [] : [labelled("byDeputy", names(deputies), language)]),
    ...(absent.length === 0 ? [] : [labelled("willBeAbsent", names(absent), language)]),
    ...whichMeeting(meeting, told),
  ];
};

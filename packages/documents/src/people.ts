/**
 * What people are called on paper. The book knows them by ids: their names come from beside it where they are known, and where they
 * have been erased that is said. Otherwise they are shown by their seat and what they do there; an id stands only where the book knows
 * nothing else.
 */
import type { ItemView } from "@konstellation/core";
import { documentWords } from "@konstellation/words";
import type { MeetingViews } from "./views.ts";
import type { Voice } from "./voice.ts";

/** A seat by its label, or a person by the seat they hold, where they are deputy, or what they were there as. */
export const personOrSeat = ({ meeting, bodies }: MeetingViews, { say, name }: Voice, id: string): string => {
  // The body that meets comes first: somebody may hold seats of several.
  const isOwn = ({ body }: { readonly body: string }) => body === meeting.body;
  const seats = [...bodies.filter(isOwn), ...bodies.filter((each) => !isOwn(each))].flatMap((body) => body.seats);
  const own = seats.find(({ seat, holder }) => seat === id || holder === id);
  if (own !== undefined) return say(own.label);
  const deputyOn = seats.find(({ deputies }) => deputies.some(({ person }) => person === id));
  if (deputyOn !== undefined) return deputyOf(deputyOn, id, say);
  const sat = meeting.presence.find(({ person }) => person === id);
  if (sat !== undefined) return `${say(sat.label)} (${say(documentWords[sat.as])})`;
  const guest = meeting.guests.find(({ person }) => person === id);
  // A seat of another day has its label too; of anybody else there is nothing but the id.
  return guest === undefined ? name("seat", id) : say(guest.as);
};

/** A person by their name, with the seat they sat on; or whoever sat on a seat at the meeting. */
export const namedPerson = (views: MeetingViews, voice: Voice, id: string): string => {
  const label = personOrSeat(views, voice, id);
  const sat = views.meeting.presence.find(({ seat, as }) => seat === id && as !== "observer");
  const name = voice.called(sat?.person ?? id);
  if (name === undefined) return label;
  return label === id ? name : `${name} (${label})`;
};

/** Who presents an item: in words, and each of those who are said by their id; nothing where nobody is. */
export const presentersOf = (
  { presenters, presentedBy }: Pick<ItemView, "presenters" | "presentedBy">,
  voice: Voice,
  views: MeetingViews | undefined,
): string => {
  const people = presentedBy.map((id) =>
    views === undefined ? (voice.called(id) ?? id) : namedPerson(views, voice, id),
  );
  return [...(presenters === null ? [] : [voice.say(presenters)]), ...people].join(", ") || voice.notStated;
};

/** A name where it is known, before what stands there anyway. */
export const before = (name: string | undefined, said: string): string =>
  name === undefined ? said : `${name}, ${said}`;

type SeatWithDeputies = MeetingViews["bodies"][number]["seats"][number];

const deputyOf = ({ label, deputies }: SeatWithDeputies, id: string, say: Voice["say"]): string => {
  const title = deputies.find(({ person }) => person === id)?.title;
  return title === undefined ? `${say(label)} (${say(documentWords.deputy)})` : say(title);
};

/** As what somebody sat on a seat: "innehavare", "ersättare: biträdande socialchef, Ljungby". */
export const satAs = (
  { roll }: MeetingViews["meeting"],
  { say, called }: Voice,
  { seat, person, as }: MeetingViews["meeting"]["presence"][number],
): string => {
  const title =
    as === "deputy"
      ? roll.find((each) => each.seat === seat)?.deputies.find((each) => each.person === person)?.title
      : undefined;
  const role = title === undefined ? say(documentWords[as]) : `${say(documentWords[as])}: ${say(title)}`;
  return before(called(person), role);
};

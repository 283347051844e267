/**
 * Every page of the terminal. Their order is that of the tabs, of the keys that lead from page to page, and of the verbs
 * in the help.
 *
 * A new page is one file of its own, and one line here.
 */
import type { VerbOnBook } from "../verb.ts";
import type { Address } from "./address.ts";
import { agreement, agreements } from "./agreement/agreements.ts";
import { inventory } from "./agreement/inventory.ts";
import { timeline } from "./agreement/timeline.ts";
import { announcement, announcements } from "./announcement.ts";
import { archive, recordedDecision, recordedMeeting } from "./archive.ts";
import { radar } from "./book.ts";
import { organisation, organisations } from "./collaboration.ts";
import { bodies, body } from "./constellation.ts";
import { correspondence, question } from "./correspondence.ts";
import { commitments, decision, decisions } from "./decision.ts";
import type { Binding, PageAbout } from "./definition.ts";
import { remark, remarks, remarksOf } from "./discussion.ts";
import { calling } from "./meeting/calling.ts";
import { correcting } from "./meeting/correcting.ts";
import { forecast } from "./meeting/forecast.ts";
import { meeting, meetings } from "./meeting/meetings.ts";
import { room } from "./meeting/room.ts";
import { seats, whatIf } from "./meeting/what-if.ts";
import type { Page, Screen } from "./page.ts";
import { paper, papers, papersOf } from "./paper.ts";
import { people, person } from "./people.ts";
import { remit, remits } from "./remit.ts";
import { reservedDays } from "./reserved.ts";
import { search } from "./search.ts";
import type { Step } from "./step.ts";
import { text } from "./text.ts";
import { wish, wishes } from "./wish.ts";

/** The list. */
export const pages: ReadonlyArray<Page> = [
  radar,
  meetings,
  meeting,
  reservedDays,
  forecast,
  seats,
  whatIf,
  room,
  calling,
  correcting,
  remarks,
  remarksOf,
  remark,
  wishes,
  wish,
  papers,
  papersOf,
  paper,
  decisions,
  decision,
  commitments,
  announcements,
  announcement,
  archive,
  recordedMeeting,
  recordedDecision,
  agreements,
  agreement,
  timeline,
  inventory,
  bodies,
  body,
  remits,
  remit,
  organisations,
  organisation,
  correspondence,
  question,
  people,
  person,
  search,
  text,
];

/** The verbs that show something. */
export const showing: ReadonlyArray<VerbOnBook> = pages.flatMap(({ verb }) => verb ?? []);

const screens: ReadonlyArray<Screen> = pages.flatMap(({ screen }) => screen ?? []);

/** The page that an address names. An address that names none was made by nobody. */
export const screenAt = ({ at }: Address): Screen => {
  const found = screens.find((screen) => screen.at === at);
  if (found === undefined) throw new Error(`There is no page "${at}"`);
  return found;
};

/** The page on which the terminal UI opens. */
export const home: Address = radar.address({});

/** The pages that a digit leads to from anywhere, and what they are called. */
export const tabs = screens.flatMap(({ at, tab }) => (tab === undefined ? [] : [{ page: { at }, phrase: tab }]));

/** The keys that lead to a page: from anywhere, or (without a step) from the pages that have them among their own. */
export const doors: ReadonlyArray<Binding & { readonly step: Step | undefined }> = screens.flatMap(({ door }) =>
  door === undefined ? [] : [{ keys: [door.key], help: { keys: door.key, phrase: door.phrase }, step: door.step }],
);

/** The page behind something that the radar tells of. */
export const pageAbout: PageAbout = ({ kind, id }) =>
  screens.find(({ about }) => about?.kind === kind)?.about?.address(id);

/**
 * Every route of the service, one row each, in the order the documentation shows them: one import and one line a concept.
 */
import type { Command } from "@konstellation/core";
import type { Route } from "../route.ts";
import { agreementRoutes } from "./agreement/index.ts";
import { announcementRoutes } from "./announcement.ts";
import { archiveRoutes } from "./archive.ts";
import { bookRoutes } from "./book.ts";
import { collaborationRoutes } from "./collaboration.ts";
import { constellationRoutes } from "./constellation.ts";
import { correspondenceRoutes } from "./correspondence.ts";
import { decisionRoutes } from "./decision.ts";
import { discussionRoutes } from "./discussion.ts";
import { documentRoutes } from "./documents.ts";
import { joined } from "./joined.ts";
import { meetingRoutes } from "./meeting/index.ts";
import { paperRoutes } from "./paper.ts";
import { peopleRoutes } from "./people.ts";
import { remitRoutes } from "./remit.ts";
import { reservedRoutes } from "./reserved.ts";
import { wishRoutes } from "./wish.ts";

export { isHash, VerificationView } from "./book.ts";
export { TreatmentView } from "./meeting/index.ts";

/** Every route of the service. */
export const routes = joined(
  bookRoutes,
  collaborationRoutes,
  constellationRoutes,
  meetingRoutes,
  reservedRoutes,
  paperRoutes,
  discussionRoutes,
  wishRoutes,
  archiveRoutes,
  decisionRoutes,
  remitRoutes,
  announcementRoutes,
  correspondenceRoutes,
  documentRoutes,
  peopleRoutes,
  agreementRoutes,
);

/** The name of a route. */
export type RouteName = keyof typeof routes;

/** A route by its name. */
export type RouteOf<Name extends RouteName> = (typeof routes)[Name];

type NamesOf<Row> = { [Name in RouteName]: RouteOf<Name> extends Row ? Name : never }[RouteName];

/** The names of the routes that act. */
export type ActName = NamesOf<{ readonly command: string }>;

// Every command has a route: the compiler says here, by its name, which has none.
({}) satisfies Record<Exclude<Command["type"], RouteOf<ActName>["command"]>, never>;

/** The names of the routes that answer a public question, which needs no book. */
export type QuestionName = NamesOf<{ readonly ask: unknown }>;

/** The names of the routes that keep something beside the book. */
export type KeepName = NamesOf<{ readonly keeps: string }>;

/** The names of the routes that act with a file. */
export type StoreName = NamesOf<{ readonly stores: string }>;

/** The names of the routes that read. */
export type ReadName = Exclude<RouteName, ActName | QuestionName | KeepName | StoreName>;

/** The names of the routes that read one book by a reader of their own. */
export type BookReadName = NamesOf<{ readonly reader: unknown }>;

/** Every route as plain rows. */
export const routeRows: ReadonlyArray<readonly [RouteName, Route]> = Object.entries(routes) as ReadonlyArray<
  readonly [RouteName, Route]
>;

/** Whether a route acts. */
export const isAct = (name: RouteName): name is ActName => "command" in routes[name];

/** Whether a route keeps something beside the book. */
export const isKeep = (name: RouteName): name is KeepName => "keeps" in routes[name];

/** Whether a route acts with a file. */
export const isStore = (name: RouteName): name is StoreName => "stores" in routes[name];

/** The rows that act. */
export const actRows = routeRows.filter((row): row is [ActName, RouteOf<ActName>] => isAct(row[0]));

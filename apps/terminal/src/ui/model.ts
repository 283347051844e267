/**
 * What the terminal UI knows: which pages are open, what is on them, where the cursor is.
 *
 * @since 0.1.0
 */
import type {
  AgreementView,
  BodyView,
  CalendarDate,
  Command,
  DecisionLine,
  DecisionView,
  ForecastView,
  InventoryView,
  Language,
  MeetingLine,
  MeetingView,
  RadarEntry,
  TimelineView,
  WhatIfView,
  Wording,
} from "@konstellation/core";
import type { Phrase } from "@konstellation/words";

/** The five places a key leads to from anywhere. */
export const tabs = ["radar", "meetings", "decisions", "agreements", "bodies"] as const;
export type Tab = (typeof tabs)[number];

/** A page that can be open. */
export type Page =
  | { readonly at: "tab"; readonly tab: Tab }
  | { readonly at: "meeting"; readonly meeting: string }
  | { readonly at: "decision"; readonly decision: string }
  | { readonly at: "agreement"; readonly agreement: string }
  | { readonly at: "body"; readonly body: string }
  | { readonly at: "timeline" }
  | { readonly at: "inventory"; readonly list: "inventory" | "coverage" }
  | { readonly at: "text"; readonly heading: string; readonly paragraphs: ReadonlyArray<string> }
  | { readonly at: "room"; readonly meeting: string; readonly list: "agenda" | "roll" }
  | { readonly at: "seats"; readonly meeting: string; readonly item: string; readonly body: string }
  | { readonly at: "whatIf"; readonly meeting: string; readonly seat: string; readonly item: string };

/** What a page shows once it has been read. */
export type Content =
  | { readonly kind: "radar"; readonly entries: ReadonlyArray<RadarEntry> }
  | { readonly kind: "meetings"; readonly meetings: ReadonlyArray<MeetingLine> }
  | { readonly kind: "decisions"; readonly decisions: ReadonlyArray<DecisionLine> }
  | { readonly kind: "agreements"; readonly agreements: ReadonlyArray<AgreementView> }
  | { readonly kind: "timeline"; readonly view: TimelineView }
  | { readonly kind: "inventory"; readonly view: InventoryView }
  | { readonly kind: "coverage"; readonly view: InventoryView }
  | { readonly kind: "bodies"; readonly bodies: ReadonlyArray<BodyView> }
  | { readonly kind: "body"; readonly body: BodyView }
  | { readonly kind: "meeting"; readonly meeting: MeetingView }
  | { readonly kind: "decision"; readonly decision: DecisionView }
  | { readonly kind: "agreement"; readonly agreement: AgreementView }
  | { readonly kind: "text"; readonly paragraphs: ReadonlyArray<string> }
  | { readonly kind: "agenda"; readonly meeting: MeetingView; readonly forecast: ForecastView }
  | { readonly kind: "roll"; readonly meeting: MeetingView; readonly forecast: ForecastView }
  | { readonly kind: "seats"; readonly body: BodyView }
  | { readonly kind: "whatIf"; readonly view: WhatIfView };

/** How far the reading of a page has come. */
export type Loading =
  | { readonly is: "reading" }
  | { readonly is: "read"; readonly content: Content }
  | { readonly is: "failed"; readonly why: string };

/** An open page: where the cursor is, what is filtered, what has been read. */
export interface Frame {
  readonly page: Page;
  readonly cursor: number;
  readonly filter: string;
  readonly loading: Loading;
}

/** What the bottom line is used for. */
export type Prompt =
  | { readonly is: "none" }
  | { readonly is: "filter" }
  | { readonly is: "command"; readonly text: string }
  | { readonly is: "note"; readonly text: string }
  /** A rule said no: its explanation stands where it happened until the next key. */
  | { readonly is: "refused"; readonly text: string }
  /** Something is typed in answer to a question, step by step. */
  | { readonly is: "ask"; readonly question: Phrase; readonly text: string; readonly then: Pending }
  /** Something that cannot be taken back is asked about first. */
  | { readonly is: "confirm"; readonly question: Phrase; readonly act: Act };

/** A command without its moment: it happens when it is given. */
export type Act = Command extends infer Each ? (Each extends Command ? Omit<Each, "at"> : never) : never;

/** What is being asked for, and what has been answered so far. */
export type Pending =
  | { readonly for: "decision"; readonly meeting: string; readonly item: string; readonly body: string }
  | { readonly for: "owner"; readonly meeting: string; readonly item: string; readonly text: string }
  | { readonly for: "note"; readonly meeting: string; readonly item: string }
  | { readonly for: "deferral"; readonly meeting: string; readonly item: string }
  | { readonly for: "approve" | "giveNotice" | "takeBack" | "review"; readonly agreement: string }
  | {
      readonly for: "recusal";
      readonly meeting: string;
      readonly item: string;
      readonly seat: string;
      readonly person: string;
    };

/** Everything the terminal UI knows. */
export interface Model {
  readonly language: Language;
  readonly collaboration: string;
  readonly name: Wording;
  /** The day asked for; undefined leaves it to the book. */
  readonly day: CalendarDate | undefined;
  /** The day the answers speak of, as shown. */
  readonly shownDay: CalendarDate;
  readonly columns: number;
  readonly rows: number;
  readonly frames: readonly [Frame, ...ReadonlyArray<Frame>];
  readonly help: boolean;
  /** The last act that was given, to be shown as a command line. */
  readonly lastAct: Act | undefined;
  readonly prompt: Prompt;
}

/** The page on top. */
export const top = (model: Model): Frame => model.frames.at(-1) ?? model.frames[0];

/** A page that has just been opened. */
export const opened = (page: Page): Frame => ({
  page,
  cursor: 0,
  filter: "",
  loading:
    page.at === "text" ? { is: "read", content: { kind: "text", paragraphs: page.paragraphs } } : { is: "reading" },
});

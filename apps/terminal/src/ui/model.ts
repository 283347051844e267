/**
 * What the terminal UI knows: which pages are open, what is on them, where the cursor is.
 *
 * @since 0.1.0
 */
import type {
  AgreementView,
  BodyView,
  CalendarDate,
  DecisionLine,
  DecisionView,
  Language,
  MeetingLine,
  MeetingView,
  RadarEntry,
  WhatIfView,
  Wording,
} from "@konstellation/core";

/** The four places a key leads to from anywhere. */
export const tabs = ["radar", "meetings", "decisions", "agreements"] as const;
export type Tab = (typeof tabs)[number];

/** A page that can be open. */
export type Page =
  | { readonly at: "tab"; readonly tab: Tab }
  | { readonly at: "meeting"; readonly meeting: string }
  | { readonly at: "decision"; readonly decision: string }
  | { readonly at: "agreement"; readonly agreement: string }
  | { readonly at: "text"; readonly heading: string; readonly paragraphs: ReadonlyArray<string> }
  | { readonly at: "seats"; readonly meeting: string; readonly item: string; readonly body: string }
  | { readonly at: "whatIf"; readonly meeting: string; readonly seat: string; readonly item: string };

/** What a page shows once it has been read. */
export type Content =
  | { readonly kind: "radar"; readonly entries: ReadonlyArray<RadarEntry> }
  | { readonly kind: "meetings"; readonly meetings: ReadonlyArray<MeetingLine> }
  | { readonly kind: "decisions"; readonly decisions: ReadonlyArray<DecisionLine> }
  | { readonly kind: "agreements"; readonly agreements: ReadonlyArray<AgreementView> }
  | { readonly kind: "meeting"; readonly meeting: MeetingView }
  | { readonly kind: "decision"; readonly decision: DecisionView }
  | { readonly kind: "agreement"; readonly agreement: AgreementView }
  | { readonly kind: "text"; readonly paragraphs: ReadonlyArray<string> }
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
  | { readonly is: "note"; readonly text: string };

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

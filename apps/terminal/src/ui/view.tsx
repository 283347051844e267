/**
 * The terminal UI as it is drawn: a function of the model, nothing else.
 *
 * The root box sizes itself, and a list draws only what is visible. For a screen reader everything is
 * plain lines, with no rules and no symbols that mean nothing.
 */
import { wordsIn } from "@konstellation/core";
import { dayIn, phrases } from "@konstellation/words";
import { Box, Text } from "ink";
import type { ReactNode } from "react";
import { columnsThatFit, fit, type Shape, wrapped } from "../lines.ts";
import type { WholeRow } from "../pages/definition.ts";
import { tabs } from "../pages/index.ts";
import type { Row, Tone } from "../row.ts";
import { footerText } from "./footer.ts";
import { samePage } from "./frames.ts";
import { helpLines, hiddenInHelp } from "./help.ts";
import { rowsOf, visible } from "./listing.ts";
import { type Model, top } from "./model.ts";
import { tabNames } from "./tab-names.ts";
import { isLow, roomIn } from "./window.ts";

/** How it is drawn: in colour or not, for the eye or for a screen reader. */
export interface Manner {
  readonly colour: boolean;
  readonly screenReader: boolean;
}

const colours: Readonly<Record<Tone, string | undefined>> = {
  calm: undefined,
  attention: "yellow",
  good: "green",
  bad: "red",
};

/**
 * The whole screen. It is one line lower than the window, so that nothing scrolls, and never higher than that: what has no
 * room is cut, and the bottom line always stands at the bottom.
 */
export const Screen = ({ model, manner }: { readonly model: Model; readonly manner: Manner }): ReactNode => (
  <Box
    flexDirection="column"
    {...(manner.screenReader ? {} : { height: Math.max(1, model.rows - 1), overflow: "hidden" as const })}
  >
    {isLow(model) ? null : <Header model={model} />}
    {isLow(model) ? null : <Tabs model={model} manner={manner} />}
    <Box
      flexDirection="column"
      {...(manner.screenReader ? {} : { height: roomIn(model), flexShrink: 0, overflow: "hidden" as const })}
    >
      {model.help !== undefined ? <Help model={model} from={model.help} /> : <Page model={model} manner={manner} />}
    </Box>
    <Footer model={model} />
  </Box>
);

const Header = ({ model }: { readonly model: Model }): ReactNode => {
  const left = `Konstellation · ${wordsIn(model.name, model.language)}`;
  const right = `${phrases.asOf[model.language]} ${dayIn(model.shownDay, model.language)}`;
  return (
    <Box justifyContent="space-between" columnGap={2}>
      <Text bold wrap="truncate-end">
        {left}
      </Text>
      <Box flexShrink={0}>
        <Text dimColor>{right}</Text>
      </Box>
    </Box>
  );
};

/** The tabs, by their names as far as the window has room. */
const Tabs = ({ model, manner }: { readonly model: Model; readonly manner: Manner }): ReactNode => {
  const [first] = model.frames;
  const open = tabs.findIndex(({ page }) => samePage(page, first.page));
  const names = tabs.map(({ phrase }) => phrases[phrase][model.language]);
  const written = tabNames(names, open, manner.screenReader ? Number.POSITIVE_INFINITY : model.columns);
  return (
    <Box marginBottom={1} columnGap={1}>
      {tabs.map(({ page }, index) => {
        const here = index === open;
        return (
          <Text key={page.at} bold={here} inverse={here && !manner.screenReader} wrap="truncate-end">
            {here ? `[${written[index]}]` : ` ${written[index]} `}
          </Text>
        );
      })}
    </Box>
  );
};

/** How many lines of a list are always seen, however much stands above and below it. */
const LEAST = 3;

const Page = ({ model, manner }: { readonly model: Model; readonly manner: Manner }): ReactNode => {
  const frame = top(model);
  if (frame.loading.is === "reading") return <Text dimColor>{phrases.loading[model.language]}</Text>;
  if (frame.loading.is === "failed") return <Text color={manner.colour ? "red" : ""}>{frame.loading.why}</Text>;
  const rows = rowsOf(model, frame);
  const { contents } = frame.loading;
  const heading = contents.heading(model).slice(0, Math.max(0, roomIn(model) - LEAST - 1));
  const room = roomIn(model) - (heading.length === 0 ? 0 : heading.length + 1);
  const said = saidBelow(model, contents.shape === undefined ? undefined : rows[frame.cursor]);
  const below = said.lines.flatMap((paragraph) => wrapped(paragraph, model.columns - 2));
  const least = Math.min(rows.length, LEAST);
  // What is asked or refused is read in full, as far as the list can do with less.
  const wanted = said.urgent ? Math.max(least, room - below.length - 1) : Math.max(least, Math.ceil(room * 0.6));
  const listRoom = below.length === 0 ? room : Math.min(rows.length, wanted);
  const belowRoom = room - Math.min(rows.length, listRoom) - 1;
  return (
    <Box flexDirection="column">
      {heading.length === 0 ? null : (
        <Box marginBottom={1} flexDirection="column">
          <Text bold wrap="truncate-end">
            {heading.join("\n")}
          </Text>
        </Box>
      )}
      {rows.length === 0 ? <Text dimColor>{phrases.nothing[model.language]}</Text> : null}
      {contents.shape === undefined ? (
        <Running rows={rows} cursor={frame.cursor} room={listRoom} />
      ) : (
        <List shape={contents.shape} model={model} manner={manner} rows={rows} cursor={frame.cursor} room={listRoom} />
      )}
      {below.length > 0 && belowRoom > 0 ? (
        <Below lines={below} room={belowRoom} more={said.urgent ? "…" : "… Enter"} {...toned(said.tone, manner)} />
      ) : null}
    </Box>
  );
};

/** What stands below the list: why something was refused, what will be done if the answer is yes, or what the row says. */
const saidBelow = (
  model: Model,
  row: WholeRow | undefined,
): { readonly lines: ReadonlyArray<string>; readonly urgent: boolean; readonly tone: Tone } => {
  const { word, prompt } = model;
  const asked = prompt.is === "confirm" ? prompt.shows(model) : [];
  if (word?.refused === true) return { lines: [`✗ ${word.text}`, ...asked], urgent: true, tone: "bad" };
  const said = word === undefined || prompt.is === "none" ? [] : [`! ${word.text}`];
  if (said.length + asked.length > 0) return { lines: [...said, ...asked], urgent: true, tone: "attention" };
  return { lines: row?.below() ?? [], urgent: false, tone: "calm" };
};

interface ListProps {
  readonly model: Model;
  readonly manner: Manner;
  readonly shape: Shape;
  readonly rows: ReadonlyArray<Row>;
  readonly cursor: number;
  readonly room: number;
}

const List = ({ model, manner, shape, rows, cursor, room }: ListProps): ReactNode => {
  const { from, until } = visible(rows.length, cursor, room);
  const shown = rows.slice(from, until).map((row, index) => ({ row, position: from + index }));
  const columns = columnsThatFit(
    shown.map(({ row }) => row.cells),
    model.columns - 3,
    shape,
  );
  return shown.map(({ row, position }) => {
    const here = position === cursor;
    const line = manner.screenReader
      ? row.cells.filter((cell) => cell !== "").join(", ")
      : columns.map(({ column, width }) => fit(row.cells[column] ?? "", width)).join("  ");
    return (
      <Text
        key={position}
        inverse={here && !manner.screenReader}
        bold={here}
        {...toned(row.tone, manner)}
        wrap="truncate-end"
      >
        {`${here ? "›" : " "} ${line.trimEnd()}`}
      </Text>
    );
  });
};

const toned = (tone: Tone, { colour }: Manner): { readonly color?: string } => {
  const wanted = colours[tone];
  return colour && wanted !== undefined ? { color: wanted } : {};
};

interface RunningProps {
  readonly rows: ReadonlyArray<Row>;
  readonly cursor: number;
  readonly room: number;
}

const Running = ({ rows, cursor, room }: RunningProps): ReactNode => {
  const from = Math.max(0, Math.min(cursor, rows.length - room));
  const lines = rows.slice(from, from + room).map((row) => row.cells.join("  ") || " ");
  return <Text wrap="truncate-end">{lines.join("\n")}</Text>;
};

interface BelowProps {
  readonly lines: ReadonlyArray<string>;
  readonly room: number;
  /** What says that there is more. */
  readonly more: string;
  readonly color?: string;
}

const Below = ({ lines, room, more, ...tone }: BelowProps): ReactNode => {
  const cut = lines.length > room ? [...lines.slice(0, room - 1), more] : lines;
  return (
    <Box marginTop={1}>
      <Text wrap="truncate-end" {...tone}>
        {cut.join("\n")}
      </Text>
    </Box>
  );
};

/** The keys of the page and those of every page; what there is no room for is run through with up and down. */
const Help = ({ model, from }: { readonly model: Model; readonly from: number }): ReactNode => {
  const { language } = model;
  const lines = helpLines(model);
  const hidden = hiddenInHelp(model);
  const seen = hidden === 0 ? lines : lines.slice(from, from + lines.length - hidden);
  const more = hidden === 0 ? [] : [`… ${phrases[from === hidden ? "helpAbove" : "helpBelow"][language]}`];
  return (
    <Box flexDirection="column">
      <Text bold>{phrases.help[language]}</Text>
      <Text wrap="truncate-end">{[...seen, ...more].join("\n")}</Text>
    </Box>
  );
};

const Footer = ({ model }: { readonly model: Model }): ReactNode => (
  <Box marginTop={isLow(model) ? 0 : 1} flexShrink={0}>
    <Text dimColor={model.prompt.is === "none"} wrap="truncate-end">
      {footerText(model)}
    </Text>
  </Box>
);

import { type Command, day, instant } from "@konstellation/core";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "./markdown.ts";
import { JUNE } from "./testing/june.ts";
import { after, agendaIn, callIn, exampleBook, extractIn, minutesIn } from "./testing/papers.ts";

const meeting = JUNE;
const at = (moment: string) => instant(`${moment}:00+02:00`);
const later = (...commands: ReadonlyArray<Command>) => after(exampleBook, "2024-05-13T09:00:00+02:00", ...commands);
const onTheDay = (...commands: ReadonlyArray<Command>) =>
  after(
    exampleBook,
    "2024-06-07T12:00:00+02:00",
    { type: "OpenMeeting", meeting, at: at("2024-06-07T09:00") },
    ...commands,
  );

describe("the call", () => {
  it("of a meeting that was moved says from when, when that was told, and why; and the planned time", () => {
    const moved = later({
      type: "MoveMeeting",
      meeting,
      day: day("2024-06-14"),
      times: { starts: at("2024-06-14T09:00"), ends: at("2024-06-14T12:00") },
      reason: { sv: "Krockar med fullmäktige" },
    });
    const call = toMarkdown(callIn(moved, "sv", JUNE));
    expect(call).toContain("**Tid:** 09:00–12:00");
    expect(call).toContain(
      "**Flyttat:** från fre 2024-06-07 till fre 2024-06-14, meddelat mån 2024-05-13: Krockar med fullmäktige",
    );
  });

  it("of a meeting that was cancelled begins with that, and so does the agenda", () => {
    const cancelled = later({ type: "CancelMeeting", meeting, reason: { sv: "Hålls i höst" } });
    for (const paper of [callIn(cancelled, "sv", JUNE), agendaIn(cancelled, "sv", JUNE)])
      expect(paper.blocks[0]).toEqual({ is: "mark", text: "Mötet ställdes in mån 2024-05-13: Hålls i höst" });
  });

  it("of a meeting that was put off says until when, and what is held instead; and that one says in whose place", () => {
    const instead = later(
      { type: "CancelMeeting", meeting, reason: { sv: "Underlaget dröjer" }, until: "2024-autumn" },
      {
        ...{
          type: "CallMeeting",
          meeting: "digital",
          body: "llg",
          day: day("2024-06-14"),
          title: { sv: "Digitalt möte" },
        },
        replaces: meeting,
      } as Command,
    );
    expect(callIn(instead, "sv", JUNE).blocks[0]).toEqual({
      is: "mark",
      text: "Mötet ställdes in mån 2024-05-13: Underlaget dröjer. Det är uppskjutet till hösten 2024. I stället hålls: Digitalt möte, Länets ledningsgrupp för samverkan, fre 2024-06-14.",
    });
    expect(toMarkdown(callIn(instead, "en", "digital"))).toContain(
      "**In the place of:** June meeting, County leadership group, Fri 2024-06-07",
    );
  });

  it("of a joint meeting says with whom it is held", () => {
    const joint = later(
      { type: "CallMeeting", meeting: "au-june", body: "au", day: day("2024-06-07"), title: { sv: "AU i juni" } },
      { type: "HoldTogether", meeting, with: ["au-june"] },
    );
    expect(toMarkdown(callIn(joint, "sv", JUNE))).toContain(
      "**Tillsammans med:** AU i juni, Arbetsutskottet, fre 2024-06-07",
    );
    expect(toMarkdown(agendaIn(joint, "sv", "au-june"))).toContain("**Tillsammans med:** Junimöte, ");
  });

  it("says which seats nobody holds, as the minutes do", () => {
    const vacant = later({
      type: "EndAppointment",
      seat: "lessebo/care",
      person: "p-lessebo-care",
      lastDay: day("2024-05-31"),
    });
    expect(toMarkdown(callIn(vacant, "sv", JUNE))).toContain("| omsorgschef, Lessebo (vakant) |");
    const minutes = toMarkdown(
      minutesIn(
        after(
          vacant,
          "2024-06-07T12:00:00+02:00",
          { type: "OpenMeeting", meeting, at: at("2024-06-07T09:00") },
          { type: "CallRoll", meeting, at: at("2024-06-07T09:05"), absent: ["ljungby/social"] },
        ),
        "sv",
        JUNE,
      ),
    );
    expect(minutes).toContain("### Frånvarande\n\n- socialchef, Ljungby (svarade: kommer inte)\n\n");
    expect(minutes).toContain("### Vakanta platser\n\n- omsorgschef, Lessebo\n\n");
  });

  it("has only what was called to; what was placed during the meeting stands on the agenda, and says so", () => {
    const placed = onTheDay({ type: "PlaceItem", meeting, item: "6", title: { sv: "Övrigt" }, kinds: ["information"] });
    expect(toMarkdown(agendaIn(placed, "sv", JUNE))).toContain(
      "| 6 | Övrigt | information, sattes upp under mötet | framgår inte |",
    );
    expect(toMarkdown(callIn(placed, "sv", JUNE))).not.toContain("Övrigt");
  });
});

describe("what is planned of an item", () => {
  const planned = later({
    ...{ type: "PlaceItem", meeting, item: "6", title: { sv: "Exempel från kommunerna" }, kinds: ["dialogue"] },
    ...{ minutes: 25, expects: { sv: "Ett exempel från var och en" } },
  } as Command);

  it("stands in the call and on the agenda: how long it takes, and what is expected of those who come", () => {
    for (const paper of [callIn(planned, "sv", JUNE), agendaIn(planned, "sv", JUNE)])
      expect(toMarkdown(paper)).toMatch(
        /Min \|\n.*\n[\s\S]*\| 6 \| Exempel från kommunerna<br>Väntas av dem som kommer: Ett exempel från var och en \| dialog \| framgår inte \| 25 \|/,
      );
  });

  it("has no column where nobody has planned how long anything takes", () => {
    expect(toMarkdown(agendaIn(exampleBook, "sv", JUNE))).not.toContain("| Min |");
  });
});

describe("a meeting that goes on another day", () => {
  it("has both days, and a clock of the other one says which day it is of", () => {
    const adjourned = onTheDay({ type: "TakeRecess", meeting, at: at("2024-06-07T11:00"), resumes: day("2024-06-10") });
    expect(toMarkdown(minutesIn(adjourned, "sv", JUNE))).toContain("**Ajournerat:** från 11:00, till mån 2024-06-10");
    const book = after(adjourned, "2024-06-10T12:00:00+02:00", {
      type: "ResumeMeeting",
      meeting,
      at: at("2024-06-10T09:00"),
    });
    const minutes = toMarkdown(minutesIn(book, "sv", JUNE));
    expect(minutes).toContain("**Dagar:**\\\n– fre 2024-06-07 (antagen dag)\\\n– mån 2024-06-10\\\n");
    expect(minutes).toContain("**Ajournerat:** 11:00–mån 2024-06-10 09:00");
  });
});

describe("an extract", () => {
  it("says where it is reported back as that was decided, also when the body has handed over since", () => {
    const handedOver = later({ type: "HandOverBody", body: "llg", to: "au", on: day("2024-05-06") });
    expect(handedOver.decision).not.toEqual(exampleBook.decision);
    const extract = extractIn(handedOver, "sv");
    expect(extract).toEqual(extractIn(exampleBook, "sv"));
    expect(toMarkdown(extract)).toContain("återrapport till Länets ledningsgrupp för samverkan, fre 2024-10-04");
  });

  it("says that the attendance has been corrected since", () => {
    const corrected = later({
      type: "CorrectPresence",
      meeting: "llg-2024-05-03",
      seat: "almhult/care",
      person: "p-almhult-care",
      was: at("2024-05-03T09:00"),
      now: { from: at("2024-05-03T09:00"), until: at("2024-05-03T14:00") },
      reason: { sv: "Gick tidigare" },
    });
    const told = "Närvaron vid mötet har rättats i efterhand. Rättelserna står i mötesanteckningarna.";
    expect(toMarkdown(extractIn(corrected, "sv"))).toContain(told);
    expect(toMarkdown(extractIn(exampleBook, "sv"))).not.toContain(told);
  });

  it("says that its certificate is not true any more, since when and why, and says nothing of a correction that changes nothing", () => {
    const correct = (until: string) =>
      later({
        type: "CorrectPresence",
        meeting: "llg-2024-05-03",
        seat: "ljungby/social",
        person: "p-ljungby-social",
        was: at("2024-05-03T09:00"),
        now: { from: at("2024-05-03T09:00"), until: at(until) },
        reason: { sv: "Gick tidigare" },
      });
    const told = /Intyget gäller inte längre: det som har förts in senare visar att gruppen inte var beslutför sedan/;
    expect(toMarkdown(extractIn(correct("2024-05-03T09:05"), "sv"))).toMatch(told);
    expect(toMarkdown(extractIn(correct("2024-05-03T14:00"), "sv"))).not.toMatch(told);
  });
});

/**
 * Why an act does not fit its moment: another day than the meeting's, ahead of the clock, in a recess, too late to be
 * anything but a correction.
 */
import { type Instant, saidClock, writtenDay } from "@konstellation/core";
import { type Explainers, inSeries } from "../refusals/say.ts";

/** A moment as people say it: the day and the clock. */
const said = (at: Instant): string => `${writtenDay(at)} ${saidClock(at)}`;

/** The words. */
export const momentRefusals: Explainers<
  "NotTheMeetingsDay" | "NotYet" | "InRecess" | "RecessDoesNotFit" | "SomethingHasHappened" | "PresenceNeedsCorrection"
> = {
  NotTheMeetingsDay: ({ meeting, at, days }, { pick, The, language }) => {
    const what = The("meeting", meeting);
    const when = inSeries(days, language);
    return pick({
      sv: `${what} hålls ${when}, så inget kan ha hänt där ${said(at)}. Ange när det hände på mötets dag, eller flytta mötet om det inte har öppnats.`,
      en: `${what} is on ${when}, so nothing can have happened there at ${said(at)}. Say when it happened on the meeting's day, or move the meeting if it has not been opened.`,
    });
  },
  NotYet: ({ at, now }, { pick }) =>
    pick({
      sv: `Klockan är ${said(now)}, så inget kan ha hänt ${said(at)}. Ange en tid som har varit.`,
      en: `It is ${said(now)} now, so nothing can have happened at ${said(at)}. Give a time that has passed.`,
    }),
  InRecess: ({ meeting, since }, { pick, The }) =>
    pick({
      sv: `${The("meeting", meeting)} är ajournerat sedan ${said(since)}. Återuppta det först.`,
      en: `${The("meeting", meeting)} has been adjourned since ${said(since)}. Resume it first.`,
    }),
  RecessDoesNotFit: ({ meeting, why, resumes }, { pick, The }) => {
    const what = The("meeting", meeting);
    switch (why) {
      case "notInRecess":
        return pick({
          sv: `${what} är inte ajournerat, så det finns inget att återuppta.`,
          en: `${what} is not adjourned, so there is nothing to resume.`,
        });
      case "resumesInThePast":
        return pick({
          sv: `${what} kan inte ajourneras till ${resumes}, en dag som redan har varit.`,
          en: `${what} cannot adjourn to ${resumes}, a day that has passed.`,
        });
      case "beforeItsDay":
        return pick({
          sv: `${what} är ajournerat till ${resumes} och återupptas inte dessförinnan. Ska det fortsätta en annan dag, ajournera det till den dagen.`,
          en: `${what} has adjourned to ${resumes} and is not resumed before that. If it is to go on another day, adjourn it to that day.`,
        });
    }
  },
  SomethingHasHappened: ({ meeting, why }, { pick, The }) => {
    const happened = {
      people: { sv: "någon har antecknats som närvarande", en: "somebody has been recorded as present" },
      items: { sv: "en punkt har tagits upp", en: "an item has been taken up" },
      recess: { sv: "mötet har ajournerats", en: "the meeting has adjourned" },
      remarks: {
        sv: "det finns anteckningar om vad som sades, som inte är strukna",
        en: "what was said there has been written down, and not struck",
      },
      tasks: { sv: "uppdrag har getts där", en: "tasks have been given there" },
    }[why];
    return pick({
      sv: `Öppningen kan inte tas tillbaka: ${happened.sv}. Avsluta mötet i stället. ${The("meeting", meeting)} finns kvar i boken.`,
      en: `The opening cannot be taken back: ${happened.en}. Close the meeting instead. ${The("meeting", meeting)} stays in the book.`,
    });
  },
  PresenceNeedsCorrection: ({ item, at, since }, { pick }) =>
    pick({
      sv: `Punkt ${item} är antecknad till ${saidClock(since)}, så vem som kom eller gick ${saidClock(at)} rör en behandling som redan är antecknad. Rätta närvaron och ange skälet.`,
      en: `Item ${item} is recorded up to ${saidClock(since)}, so who came or went at ${saidClock(at)} bears on a treatment that is already recorded. Correct the presence and give the reason.`,
    }),
};

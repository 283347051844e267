/**
 * How a DOCX looks: its styles by name, so that whoever goes on with it can change them in one place.
 */
import type { Language } from "@konstellation/core";
import { BorderStyle, type IStylesOptions, LineRuleType } from "docx";

const FONT = "Arial";
/** What labels and marks are written in. */
export const GREY = "444444";

/** Points as half points, and millimetres above and below as twentieths of a point. */
const size = (points: number): number => Math.round(points * 2);
const space = (before: number, after: number) => ({
  before: before * 57,
  after: after * 57,
  line: 276,
  lineRule: LineRuleType.AUTO,
});

/** Paragraphs that stand close among their own kind, and apart from what follows. */
const together = { spacing: space(0, 2), contextualSpacing: true };

/** The styles of a paper in a language. */
export const styles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: size(10.5), language: { value: language === "sv" ? "sv-SE" : "en-GB" } },
      paragraph: { spacing: space(0, 2) },
    },
    title: { run: { font: FONT, size: size(20), bold: true }, paragraph: { spacing: space(0, 5) } },
    heading1: {
      run: { font: FONT, size: size(13.5), bold: true, color: "111111" },
      paragraph: {
        spacing: space(7, 2),
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "999999", space: 2 } },
      },
    },
    heading2: {
      run: { font: FONT, size: size(11.5), bold: true, color: "111111" },
      paragraph: { spacing: space(5, 1) },
    },
    heading3: {
      run: { font: FONT, size: size(10.5), bold: true, color: "111111" },
      paragraph: { spacing: space(2, 1) },
    },
  },
  paragraphStyles: [
    { id: "Group", name: "Group", basedOn: "Normal", run: { color: GREY }, paragraph: { spacing: space(0, 0) } },
    { id: "Labelled", name: "Labelled", basedOn: "Normal", paragraph: together },
    { id: "Point", name: "Point", basedOn: "Normal", paragraph: together },
    { id: "Mark", name: "Mark", basedOn: "Normal", run: { italics: true, color: GREY } },
    {
      id: "Resolution",
      name: "Resolution",
      basedOn: "Normal",
      paragraph: {
        ...together,
        spacing: space(1, 3),
        indent: { left: 170 },
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: "111111", space: 8 } },
      },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: size(9.5) },
      paragraph: { spacing: { ...space(0, 0), before: 30, after: 30 } },
    },
    { id: "AfterTable", name: "After table", basedOn: "Normal", run: { size: 8 }, paragraph: { spacing: space(0, 0) } },
  ],
});

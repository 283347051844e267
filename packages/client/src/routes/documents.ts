/**
 * Routes of the papers of a meeting, written out: the call, the agenda, the minutes, and the extract of a decision.
 */
import { writesOut } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** The routes. */
export const documentRoutes = {
  writtenCall: writesOut(`${BOOK}/meetings/{meeting}/call`, {
    sv: "Kallelsen till ett möte som dokument: ?format=markdown, html eller docx",
    en: "The call to a meeting as a document: ?format=markdown, html or docx",
  }),
  writtenAgenda: writesOut(`${BOOK}/meetings/{meeting}/agenda`, {
    sv: "Dagordningen som dokument: ?format=markdown, html eller docx",
    en: "The agenda as a document: ?format=markdown, html or docx",
  }),
  writtenMinutes: writesOut(`${BOOK}/meetings/{meeting}/minutes`, {
    sv: "Anteckningarna från ett möte som hållits, som dokument: ?format=markdown, html eller docx",
    en: "The minutes of a meeting that has been held, as a document: ?format=markdown, html or docx",
  }),
  writtenExtract: writesOut(`${BOOK}/decisions/{decision}/extract`, {
    sv: "Ett beslut som utdrag, som dokument: ?format=markdown, html eller docx",
    en: "A decision as an extract, as a document: ?format=markdown, html or docx",
  }),
  writtenRecordedMinutes: writesOut(`${BOOK}/recorded/meetings/{recordedMeeting}/minutes`, {
    sv: "Ett möte ur äldre papper som dokument: återgivet, inte intygat",
    en: "A meeting from old papers as a document: recorded, not certified",
  }),
  writtenRecordedExtract: writesOut(`${BOOK}/recorded/decisions/{recordedDecision}/extract`, {
    sv: "Ett beslut ur äldre papper som dokument: återgivet, inte intygat",
    en: "A decision from old papers as a document: recorded, not certified",
  }),
};

/**
 * AGR-6: a day that parties have agreed on never moves for a weekend or a holiday; only an act that a statute sets a time for may.
 */
import { rule } from "../../kernel/index.ts";

export const AGR_6 = rule({
  id: "AGR-6",
  title: { sv: "Dagar som inte flyttas", en: "Days that do not move" },
  source: "Lag (1930:173) om beräkning av lagstadgad tid 1–2 §§; lag (1989:253) om allmänna helgdagar",
  text: {
    sv: "En avtalad dag flyttas aldrig för en helg; är den ingen vanlig vardag påpekas det, tillsammans med den sista vardagen att handla. Bara en åtgärd vars tid är satt i författning får göras nästa vardag. En tid som bara löper ut flyttas inte, vem som än har satt den.",
    en: "A day that the parties have agreed on never moves for a weekend or a holiday; if it is not an ordinary weekday, that is pointed out, with the last weekday on which to act. Only an act whose time is set by statute may be done on the next ordinary weekday. A period that simply runs out does not move, whoever set it.",
  },
});

/**
 * AGR-6: a day that parties have agreed on never moves for a weekend or a holiday; only an act that a statute sets a time for may.
 *
 * @since 0.1.0
 */
import { rule } from "../../kernel/index.ts";

export const AGR_6 = rule({
  id: "AGR-6",
  title: { sv: "Dagar som inte flyttas", en: "Days that do not move" },
  source: "Lag (1930:173) om beräkning av lagstadgad tid 1–2 §§; lag (1989:253) om allmänna helgdagar",
  text: {
    sv: "En avtalad dag flyttas aldrig för en helg; är den ingen vanlig vardag sägs det, med den sista vardagen att handla på. Bara en åtgärd som en författning ger en tid för får göras nästa vardag. En tid som bara löper ut flyttas inte, vem som än har satt den.",
    en: "A day that parties have agreed on never moves for a weekend or a holiday; where it is no ordinary weekday that is said, with the last weekday to act. Only an act that a statute gives a time for may be done the next ordinary weekday. A period that merely runs out does not move, whoever has set it.",
  },
});

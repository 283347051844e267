/**
 * DEC-7: the owner reports on a commitment until it is carried out.
 *
 * @since 0.1.0
 */
import { rule } from "../../kernel/index.ts";

export const DEC_7 = rule({
  id: "DEC-7",
  title: { sv: "Ägaren rapporterar tills det är gjort", en: "The owner reports until it is done" },
  source: "County leadership groups' minutes: report-backs nobody asks for",
  text: {
    sv: "På ett uppdrag rapporteras tills det är genomfört; sedan är det stängt.",
    en: "A commitment is reported on until it is carried out; then it is closed.",
  },
});

/**
 * PAP-4: what is said of a paper says something, and what it is called is known.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { saidOfPaper } from "../schema.ts";

export const PAP_4 = rule({
  id: "PAP-4",
  title: { sv: "Det som sägs om ett underlag sägs från en dag", en: "What is said of a paper is said from a day" },
  source: "A county leadership group's office: what is this, who answers for it, whom is it for, and where is it?",
  text: {
    sv: "Ett underlags slag, ägare, läsekrets och länk anges från en dag. Det som sades förut gäller till dess och går att läsa, och det som ingen har sagt är okänt. Ett underlag som inte har nämnts förut får en titel.",
    en: "A paper's kind, owner, readers and link are stated from a day. What was said before holds until then and can be read, and what nobody has said is not known. A paper that has not been named before is given a title.",
  },
});

/** Nothing is said, or nobody knows what the paper is called. */
export const DescriptionDoesNotFit = refusal(
  "DescriptionDoesNotFit",
  PAP_4,
  { paper: Id, why: Schema.Literals(["nothingSaid", "noTitle"]) },
  "mistaken",
);
export type DescriptionDoesNotFit = typeof DescriptionDoesNotFit.Type;

/** Evidence that something is said of a paper whose title is known. */
export type DescriptionFits = Evidence<"descriptionFits">;

const sayable = Object.keys(saidOfPaper);

/** Whether what is said of a paper says something, and its title is known. */
export const descriptionFits = (
  isKnown: boolean,
  said: { readonly paper: string; readonly title?: unknown },
): Result.Result<DescriptionFits, DescriptionDoesNotFit> => {
  const { paper } = said;
  if (!Object.keys(said).some((field) => sayable.includes(field)))
    return Result.fail(DescriptionDoesNotFit({ paper, why: "nothingSaid" }));
  return isKnown || said.title !== undefined
    ? Result.succeed(vouch({}))
    : Result.fail(DescriptionDoesNotFit({ paper, why: "noTitle" }));
};

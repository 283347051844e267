/**
 * Rule packs: charter values that a law gives a formal board, each with its paragraph.
 *
 * A pack is taken only when somebody asks for it by name. A steering group of officials is not a board, and
 * nothing here binds it unasked.
 */
import type { Charter, CharterSources, CharterWish, RulePackName } from "./schema.ts";

/** A pack: values, and the paragraph each comes from. */
export interface RulePack {
  readonly charter: Charter;
  readonly sources: CharterSources;
}

/**
 * What kommunallagen (2017:725) says of a board (nämnd): more than half of the seats, vacant ones counted;
 * who is recused is not present; remote presence by sound and picture; the minutes adjusted within 14 days.
 */
const kommunallagen: RulePack = {
  charter: {
    quorum: { rule: "moreThan", share: "1/2", of: "seats" },
    continuity: "item",
    vacancies: "count",
    recused: "missing",
    remote: "counts",
    remoteNeeds: "soundAndPicture",
    return: "notSameDay",
    method: "majorityOfVotes",
    adjustment: { days: 14, nature: "statutory" },
  },
  sources: {
    quorum: "Kommunallagen 6 kap. 27 §",
    continuity: "Kommunallagen 6 kap. 27 §",
    vacancies: "Kommunallagen 6 kap. 27 § (more than half of the members, not of those appointed)",
    recused: "Kommunallagen 6 kap. 30 §",
    remote: "Kommunallagen 6 kap. 24 §",
    remoteNeeds: "Kommunallagen 6 kap. 24 § with 5 kap. 16 §",
    return: "Kommunallagen 5 kap. 17–20 §§ as a model",
    method: "Kommunallagen 6 kap. 33 § with 5 kap. 53–56 §§",
    adjustment: "Kommunallagen 5 kap. 69 §; rolled past holidays by lag (1930:173) 2 §",
  },
};

/** Every pack by its name. */
export const rulePacks: Readonly<Record<RulePackName, RulePack>> = { kommunallagen };

/** What a pack gives beside what is asked for: nothing of what a link must carry where remote presence does not count. */
const packBeside = (pack: RulePackName | undefined, wish: CharterWish): RulePack | undefined => {
  if (pack === undefined || wish.remote !== "doesNotCount" || wish.remoteNeeds !== undefined)
    return pack && rulePacks[pack];
  const { remoteNeeds: _, ...charter } = rulePacks[pack].charter;
  const { remoteNeeds: __, ...sources } = rulePacks[pack].sources;
  return { charter, sources };
};

/** The values that are given, by whoever asks for the charter or by the pack. */
export const valuesGiven = (wish: CharterWish, pack: RulePackName | undefined): ReadonlySet<string> =>
  new Set([...Object.keys(packBeside(pack, wish)?.charter ?? {}), ...Object.keys(wish)]);

/** The charter that is meant: the pack's values where nothing else is said, each with its source. */
export const charterOfWish = (
  wish: CharterWish,
  pack: RulePackName | undefined,
  sources: CharterSources | undefined,
): { readonly charter: Charter; readonly sources?: CharterSources } => {
  const given = packBeside(pack, wish);
  const charter: Charter = { quorum: null, ...given?.charter, ...wish };
  const fromPack = Object.entries(given?.sources ?? {}).filter(([value]) => !(value in wish));
  const all = { ...Object.fromEntries(fromPack), ...sources };
  return Object.keys(all).length === 0 ? { charter } : { charter, sources: all };
};

import { describe, it } from "vitest";
import { day, type Fact } from "../../index.ts";
import { agreed, byPost, corresponding, deciding, put, putting } from "../../testing/correspondence.ts";
import { book, charter, group, onDay } from "../../testing/small-world.ts";

describe("COR-1: by correspondence only where the charter lets", () => {
  it("a charter that says so, and no other", () => {
    book
      .given(...byPost)
      .when(putting(), onDay("2024-05-03"))
      .then(put());
    book
      .given(...group, charter)
      .when(putting(), onDay("2024-05-03"))
      .thenRefused({ type: "NoCorrespondence", why: "charterHasNone", day: day("2024-05-03") });
    book
      .given(...group)
      .when(putting(), onDay("2024-05-03"))
      .thenRefused({ type: "NoCorrespondence", why: "noCharter" });
  });
  it("on the day it was sent, whenever that is entered; and on the day it is decided", () => {
    const until = (from: string): Fact => ({ ...charter, from: day(from) });
    book
      .given(...byPost, until("2024-05-03"))
      .when(putting(), onDay("2024-05-20"))
      .thenRefused({ type: "NoCorrespondence" });
    book
      .given(...byPost, until("2024-05-04"))
      .when(putting(), onDay("2024-05-20"))
      .thenDone();
    book
      .given(...agreed, until("2024-05-09"))
      .when(deciding(), onDay("2024-05-08"))
      .thenDone();
    book
      .given(...agreed, until("2024-05-08"))
      .when(deciding(), onDay("2024-05-08"))
      .thenRefused({ type: "NoCorrespondence" });
  });
  it("even where nobody knows how many a meeting needs", () => {
    book
      .given(...corresponding({ quorum: null }))
      .when(putting(), onDay("2024-05-03"))
      .thenDone();
  });
});

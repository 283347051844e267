/**
 * Where everything of one book is found.
 */

/** The path of a book. */
export const BOOK = "/v1/collaborations/{collaboration}";

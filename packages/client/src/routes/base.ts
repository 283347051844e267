/**
 * Where everything of one book is found.
 *
 * @since 0.1.0
 */

/** The path of a book. */
export const C = "/v1/collaborations/{collaboration}";

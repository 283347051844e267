/**
 * What the service says about itself, in the national API profile's own words.
 */

/** The version of the API. */
export const API_VERSION = "1.0.0";

/** `GET /api-info`. */
export const API_INFO = {
  apiName: "konstellation",
  apiVersion: API_VERSION,
  apiReleased: "2026-11-22",
  apiDocumentation: "/docs",
  apiStatus: "beta",
} as const;

/**
 * A county's list of agreements, read from a spreadsheet saved as CSV.
 */
export { type Column, type ColumnMapping, columns, usualHeadings } from "./columns.ts";
export { type AcceptedRow, checkList, type ListReport, type RefusedRow } from "./list.ts";
export { textOfFile } from "./text-of-file.ts";

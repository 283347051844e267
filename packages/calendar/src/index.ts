/**
 * A book's days as an iCalendar feed.
 */
export { calendarFeed, type FeedOptions, feedOf, MEDIA_TYPE } from "./feed.ts";
export { type Recorded, type Schedule, type Scheduled, scheduleOf } from "./schedule.ts";

/**
 * A book's days as an iCalendar feed.
 *
 * @since 0.1.0
 */
export { calendarFeed, type FeedOptions, feedOf, MEDIA_TYPE } from "./feed.ts";
export { type Recorded, type Schedule, type Scheduled, scheduleOf } from "./schedule.ts";

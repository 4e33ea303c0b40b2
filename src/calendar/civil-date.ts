/** A day without a time zone, as the number of days since 1970-01-01 in the Gregorian calendar. */
export type CivilDay = number;

export const msPerDay = 86_400_000;

/** The day with this year, month (1 to 12) and day of the month; what overflows is carried over, so 31 June is 1 July. */
export const civilDay = (year: number, month: number, day: number): CivilDay => Date.UTC(year, month - 1, day) / msPerDay;

/** The year of a civil day. */
export const yearOf = (day: CivilDay): number => new Date(day * msPerDay).getUTCFullYear();

/** The day as an ISO 8601 date, such as `2027-07-30`. */
export const isoDate = (day: CivilDay): string => new Date(day * msPerDay).toISOString().slice(0, 10);

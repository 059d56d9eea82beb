/** What somebody says of an alert, or of its absence. */
export const marks = ["right", "false_alarm", "missed"] as const;
export type Mark = (typeof marks)[number];

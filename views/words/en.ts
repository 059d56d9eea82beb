/** Only what English says differently for one: elsewhere the sentence in the views is the English text. */
export const en = {
  "in {{count}} days_one": "in {{count}} day",
  "{{count}} days late_one": "{{count}} day late",
  "{{count}} opening hours_one": "{{count}} opening hour",
  "{{count}} business days_one": "{{count}} business day",
  "but at most {{count}} hours_one": "but at most {{count}} hour",
} as const;

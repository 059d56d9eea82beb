/** Only what English says differently for one: elsewhere the sentence in the views is the English text. */
export const en = {
  "in {{count}} days_one": "in {{count}} day",
  "{{count}} days late_one": "{{count}} day late",
  "{{count}} opening hours_one": "{{count}} opening hour",
  "{{count}} business days_one": "{{count}} business day",
  "but at most {{count}} hours_one": "but at most {{count}} hour",
  "No relay is set: {{count}} letters wait_one": "No relay is set: {{count}} letter waits",
  "Nobody is reachable at {{count}} units_one": "Nobody is reachable at {{count}} unit",
  "{{count}} cases are late_one": "{{count}} case is late",
  "{{count}} cases need you today_one": "{{count}} case needs you today",
  "{{count}} units. A case goes to the store's manager, and climbs this tree._one":
    "{{count}} unit. A case goes to the store's manager, and climbs this tree.",
  "{{count}} remote images not shown_one": "{{count}} remote image not shown",
} as const;

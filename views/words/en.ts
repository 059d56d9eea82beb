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
  "{{count}} cases wait, the most urgent first: case {{number}}, {{store}}_one": "Case {{number}}, {{store}} waits",
  "{{count}} cases need you soon: case {{number}}, {{store}}_one": "Case {{number}}, {{store}} needs you soon",
  "Saved. {{count}} running deadlines were reckoned anew._one": "Saved. {{count}} running deadline was reckoned anew.",
  "“{{source}}” names {{count}} days. Tick those on which you stay closed._one":
    "“{{source}}” names {{count}} day. Tick it if you stay closed.",
  "{{count}} days {{hours}} h_one": "{{count}} day {{hours}} h",
  "Yours now: {{count}} cases_one": "Yours now: {{count}} case",
  "{{count}} cases are open. The duty stays with {{name}}: help, or take a case over._one":
    "{{count}} case is open. The duty stays with {{name}}: help, or take the case over.",
  "While you were away: {{count}} cases_one": "While you were away: {{count}} case",
  "Not ready: {{count}} units_one": "Not ready: {{count}} unit",
  "Ready? {{count}} things are missing_one": "Ready? {{count}} thing is missing",
  "Second problem in {{count}} days_one": "Second problem in {{count}} day",
  "the second problem in {{count}} days, after case {{number}}_one":
    "the second problem in {{count}} day, after case {{number}}",
  "{{count}} open cases_one": "{{count}} open case",
  "And {{count}} older ones, which the counts above have too._one":
    "And {{count}} older one, which the counts above have too.",
  "{{count}} remarks wait for your answer_one": "{{count}} remark waits for your answer",
  "{{name}}: {{count}} remarks_one": "{{name}}: {{count}} remark",
  "{{count}} customers should have been asked whether a call or visit took place. The oldest question was due {{time}}._one":
    "{{count}} customer should have been asked whether a call or visit took place. The question was due {{time}}.",
  "to {{to}}: this case and {{count}} others_one": "to {{to}}: this case and {{count}} other",
} as const;

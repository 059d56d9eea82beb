/** A day named in a text, and where its name begins and how long it is. */
export type NamedDay = { date: Temporal.PlainDate; at: number; length: number };

/**
 * The days that a text names with their month: 2026-12-24, 24.12.2026, 24/12/2026, 24.12., "24 December", "December 24", "24. Dezember". A
 * year that is missing is the one that makes the day the next to come. "3/4/2026" may be two days and is none.
 */
export function datesIn(text: string, today: Temporal.PlainDate): NamedDay[] {
  const found = [...inFigures(text, today), ...inWords(text, today)];
  return found.toSorted((a, b) => a.at - b.at);
}

function* inFigures(text: string, today: Temporal.PlainDate): Generator<NamedDay> {
  for (const { 0: name, 1: year, 2: month, 3: day, index } of text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    yield* named(index, name, day, Number(month), year, today);
  }
  for (const { 0: name, 1: first, 2: second, 3: year, index } of text.matchAll(
    /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})?(?!\d)/g,
  ))
    yield* named(index, name, first, Number(second), year, today);
  for (const { 0: name, 1: first, 2: second, 3: year, index } of text.matchAll(
    /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g,
  )) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 || a === b) yield* named(index, name, first, b, year, today);
    else if (b > 12) yield* named(index, name, second, a, year, today);
  }
}

function* inWords(text: string, today: Temporal.PlainDate): Generator<NamedDay> {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?\s{1,3}(?:de\s+|of\s+)?(\p{L}{3,12})\.?(?:,?\s+(?:de\s+)?(\d{4})(?!\d))?/gu;
  for (const { 0: name, 1: day, 2: month = "", 3: year, index } of text.matchAll(dayFirst))
    yield* named(index, name, day, monthOf(month), year, today);
  const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?!\d|\.\d|:)(?:,?\s+(\d{4})(?!\d))?/gu;
  for (const { 0: name, 1: month = "", 2: day, 3: year, index } of text.matchAll(monthFirst)) {
    if (!/\d\s{0,3}(?:st|nd|rd|th|\.)?\s{0,3}$/.test(text.slice(Math.max(0, index - 8), index)))
      yield* named(index, name, day, monthOf(month), year, today);
  }
}

function* named(
  at: number,
  name: string,
  day: string | undefined,
  month: number,
  year: string | undefined,
  today: Temporal.PlainDate,
): Generator<NamedDay> {
  const date = year === undefined ? nextSuch(Number(day), month, today) : dateOf(fullYear(year), month, Number(day));
  if (date) yield { date, at, length: name.length };
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function nextSuch(day: number, month: number, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const date = dateOf(today.year, month, day);
  if (!date || Temporal.PlainDate.compare(date, today) >= 0) return date;
  return dateOf(today.year + 1, month, day);
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const isDay = day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return isDay ? Temporal.PlainDate.from({ year, month, day }) : undefined;
}

/** 1 to 12, or 0 for a word that is no month. */
const monthOf = (word: string): number => months.findIndex((month) => month.test(word)) + 1;

/** In en de fr es it nl pt pl sv da no fi cs, with the endings that stand beside a day. */
const months = [
  /^(?:jan(?:uary|uar|vier|uari|eiro)?|janv|jänner|gen(?:naio)?|ene(?:ro)?|stycz(?:eń|nia)|leden|ledna|tammikuu(?:ta|n)?)$/iu,
  /^(?:feb(?:ruary|ruar|rero|braio|ruari)?|fév(?:r|rier)?|fev(?:ereiro)?|lut(?:y|ego)|únor(?:a)?|helmikuu(?:ta|n)?)$/iu,
  /^(?:mar(?:ch|s|zo|ço|zec|ca|ts)?|märz|mrz|maart|mrt|březen|března|maaliskuu(?:ta|n)?)$/iu,
  /^(?:apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|kwie(?:cień|tnia)|duben|dubna|huhtikuu(?:ta|n)?)$/iu,
  /^(?:may|mai|maj(?:a)?|mei|mayo|maio|mag(?:gio)?|květen|května|toukokuu(?:ta|n)?)$/iu,
  /^(?:jun(?:e|i|io|ho)?|juin|giu(?:gno)?|czerw(?:iec|ca)|červen|června|kesäkuu(?:ta|n)?)$/iu,
  /^(?:jul(?:y|i|io|ho)?|juil(?:let)?|lug(?:lio)?|lip(?:iec|ca)|červenec|července|heinäkuu(?:ta|n)?)$/iu,
  /^(?:aug(?:ust|usti|ustus)?|août|aou|ago(?:sto)?|sierp(?:ień|nia)|srpen|srpna|elokuu(?:ta|n)?)$/iu,
  /^(?:sept?(?:ember|embre|tiembre|iembre)?|set(?:tembre|embro)?|wrze(?:sień|śnia)|září|syyskuu(?:ta|n)?)$/iu,
  /^(?:o[ck]t(?:ober|obre|ubre)?|ott(?:obre)?|out(?:ubro)?|październik(?:a)?|říjen|října|lokakuu(?:ta|n)?)$/iu,
  /^(?:nov(?:ember|embre|iembre|embro)?|listopad(?:a|u)?|marraskuu(?:ta|n)?)$/iu,
  /^(?:de[czs](?:ember|embre|embro)?|dic(?:iembre|embre)?|déc(?:embre)?|grud(?:zień|nia)|prosinec|prosince|joulukuu(?:ta|n)?)$/iu,
];

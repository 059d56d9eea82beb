const languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs"];

/** How far from today a word lies, in days. */
const near: readonly (readonly [number, string])[] = [
  [0, "today, tonight, heute, aujourd'hui, hoy, oggi, vandaag, hoje, dzisiaj, dziś, idag, i dag, tänään, dnes, dneska"],
  [1, "tomorrow, morgen, demain, mañana, domani, amanhã, jutro, jutra, imorgon, i morgon, imorgen, i morgen"],
  [1, "huomenna, huomiseen, huomiseksi, zítra, zítřka, zejtra"],
  [2, "day after tomorrow, the day after tomorrow, übermorgen, après-demain, pasado mañana, dopodomani, overmorgen"],
  [2, "depois de amanhã, pojutrze, övermorgon, i övermorgon, i overmorgen, ylihuomenna, pozítří"],
];

/** What may stand before a day and says nothing about it. */
const before =
  "by, until, till, before, on, at the latest, latest, this, next, coming, bis, spätestens, am, zum, vor, nächsten, kommenden, diesen, " +
  "avant, d'ici, le, pour, ce, au plus tard, antes, del, de, para, el, a más tardar, este, próximo, entro, prima, di, per, il, " +
  "questo, prossimo, voor, uiterlijk, op, tegen, aanstaande, volgende, até, na, no, próxima, esta, do, przed, w, we, najpóźniej, " +
  "na, senast, innan, på, till, den, inden, senest, til, innen, viimeistään, ennen, nejpozději, v, ve, před, příští";

/** Beginnings of the weekdays (Monday first) in languages that bend them: Polish, Czech, Finnish. */
const bent = [
  "poniedzial, pondel, maanantai",
  "wtor, uter, tiistai",
  "srod, stred, keskiviikko",
  "czwart, ctvrt, torstai",
  "piatk, piatek, patk, patek, perjantai",
  "sobot, lauantai",
  "niedziel, nedel, sunnuntai",
];

const list = (words: string) => words.split(", ");

export const nearDays: readonly (readonly [number, readonly string[]])[] = near.map(([days, words]) => [
  days,
  list(words),
]);
export const beforeDays: readonly string[] = list(before);
export const bentWeekdays: readonly (readonly string[])[] = bent.map(list);

/** Names of the weekdays, Monday first, and of the months: long, short, and as they stand within a date. */
export const weekdayNames: readonly (readonly string[])[] = Array.from({ length: 7 }, (_, i) =>
  namesOf(`2024-01-0${i + 1}`, "weekday").flatMap((name) => [name, name.replace(/[- ]feira$/, "")]),
);
export const monthNames: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, i) =>
  namesOf(`2024-${String(i + 1).padStart(2, "0")}-01`, "month"),
);

function namesOf(day: string, part: "weekday" | "month"): string[] {
  const at = Date.parse(`${day}T12:00:00Z`);
  const names = languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((length) =>
      [{ [part]: length }, { [part]: length, day: "numeric" as const }].map((options) =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" })
          .formatToParts(at)
          .filter(({ type }) => type === part)
          .map(({ value }) => value.replace(/\.$/, ""))
          .join(""),
      ),
    ),
  );
  return [...new Set(names)].filter((name) => name.length > 2 && !/\d/.test(name));
}

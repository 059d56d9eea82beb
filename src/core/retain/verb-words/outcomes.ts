import type { Outcome } from "../case.ts";

/** What each outcome is called beside its English name, in de fr es it nl pt pl sv da no fi cs. */
export const outcomeWords: Readonly<Record<Outcome, readonly string[]>> = {
  resolved: [
    ...["solved", "gelöst", "erledigt", "résolu", "résolue", "resuelto", "risolto", "opgelost", "resolvido"],
    ...["rozwiązane", "rozwiązano", "löst", "løst", "ratkaistu", "vyřešeno"],
  ],
  unresolved: [
    ...[
      "not resolved",
      "not solved",
      "unsolved",
      "ungelöst",
      "nicht gelöst",
      "non résolu",
      "pas résolu",
      "sin resolver",
    ],
    ...["no resuelto", "non risolto", "irrisolto", "niet opgelost", "onopgelost", "não resolvido", "por resolver"],
    ...["nierozwiązane", "olöst", "inte löst", "uløst", "ikke løst", "ratkaisematta", "ei ratkaistu", "nevyřešeno"],
  ],
  unreachable: [
    ...["not reached", "nicht erreicht", "nicht erreichbar", "unerreichbar", "injoignable", "pas joignable"],
    ...["ilocalizable", "inlocalizable", "no localizado", "irreperibile", "non raggiungibile", "onbereikbaar"],
    ...["niet bereikt", "não contactável", "incontactável", "não atende", "nieosiągalny", "nieosiągalna"],
    ...["inte anträffbar", "oanträffbar", "kan ikke nås", "ikke nådd", "ikke truffet", "ei tavoitettu"],
    ...["nedostupný", "nedostupná", "nezastižen"],
  ],
  no_fault: [
    ...["not our fault", "kein Fehler", "keine Schuld", "nicht unsere Schuld", "pas de faute", "pas notre faute"],
    ...["sin culpa", "no es culpa nuestra", "nessuna colpa", "non colpa nostra", "geen fout", "niet onze fout"],
    ...["sem culpa", "não é culpa nossa", "bez winy", "nie nasza wina", "inget fel", "inte vårt fel", "ingen fejl"],
    ...[
      "ikke vores fejl",
      "ingen feil",
      "ikke vår feil",
      "ei virhettä",
      "ei meidän vika",
      "bez viny",
      "není naše vina",
    ],
  ],
  withdrawn: [
    ...["zurückgezogen", "zurückgenommen", "retiré", "retirée", "retirado", "retirada", "ritirato", "ritirata"],
    ...["ingetrokken", "wycofane", "wycofana", "wycofano", "återkallad", "återkallat", "trukket tilbage"],
    ...["trukket", "peruttu", "vedetty takaisin", "staženo", "stažena"],
  ],
  false_alarm: [
    ...["Fehlalarm", "falscher Alarm", "fausse alerte", "falsa alarma", "falso allarme", "vals alarm", "loos alarm"],
    ...[
      "falso alarme",
      "alarme falso",
      "fałszywy alarm",
      "falskt larm",
      "falsk alarm",
      "väärä hälytys",
      "planý poplach",
    ],
  ],
};

import type { Role } from "../statement/lexicon.ts";

/** What German words do to their neighbours. */
export const roles: Readonly<Record<Role, string>> = {
  deny: `nicht, nie, niemals, kein, keine, keinen, keinem, keiner, keines, keinerlei, nichts, niemand, niemanden, niemandem, ohne, weder, noch kein, kaum,
    nirgends, nirgendwo, null, net, nich, nix, ned, mangels, fernab, keineswegs, keinesfalls, mitnichten, no, nee`,
  excuse: `nur, bloss, erwartet, zogern, lange, weil, zuletzt, unbedingt`,
  boost: `sehr, wirklich, so, echt, extrem, absolut, total, vollig, komplett, super, mega, richtig, besonders, unglaublich, wahnsinnig, uberaus, ausserst,
    hochst, ausgesprochen, durchaus, unfassbar, verdammt, sau, einfach, viel, zu, ganz, dermassen, derart, masslos, ungemein, enorm, voll, krass, durch,
    rundum, wieder, schon, standig, dauernd, immer, jedes, reichlich`,
  damp: `etwas, bisschen, wenig, ziemlich, relativ, recht, eher, teilweise, manchmal, gelegentlich, fast, beinahe, leicht, einigermassen, halbwegs,
    mehr oder weniger, ab und zu, vielleicht`,
  breaker: `aber, jedoch, allerdings, doch, sondern, obwohl, ausser, dafur, trotzdem, dennoch, hingegen, dagegen, leider, wahrend, obgleich, wobei, nur leider,
    abgesehen, bis auf, zwar, weil, denn, sodass, daher, deshalb, und dann, nachdem`,
  filler: `ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, zu, so, es, ich, wir, sie, man, er, mir, uns, mich, ist, war, sind, waren, wird,
    wurde, wurden, hat, hatte, habe, haben, hatten, gab, gibt, und, oder, mit, in, im, an, am, auf, von, bei, fur, mal, je, jemals, etwas, irgendwelche,
    irgendein*, auch, da, hier, dort, bin, bisher, einzige, einziges, einziger, einzigen, grosse, grossen, grossere, geringste*, mehr, wirklich,
    besonders, sehr, gerade`,
  joint: `und, oder, sowie`,
  opener: `der, die, das, dem, den, ich, wir, sie, er, es, man, ist, war, waren, sind, mein, meine, unser, unsere, hat, wurde`,
  condition: `wenn, falls, ob, sofern, angenommen, gesetzt`,
  compare: `verglichen, vergleich, gegensatz, gegenuber, statt, anstatt`,
  elsewhere: `woanders, konkurrenz, nebenan, anderswo, andernorts, mitbewerber, mitbewerbern, discounter, wettbewerber, sonst`,
};

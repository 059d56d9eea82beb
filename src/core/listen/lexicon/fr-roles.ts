import type { Role } from "../statement/lexicon.ts";

/** What French words do to their neighbours. */
export const roles: Readonly<Record<Role, string>> = {
  deny: `pas, jamais, aucun, aucune, aucuns, rien, sans, ni, personne, guere, nullement, non, zero, plus aucun, impossible, nulle`,
  excuse: `que, seulement, uniquement, hesitez, hesiter, attendais, imaginer`,
  boost: `tres, trop, tellement, vraiment, super, totalement, absolument, completement, extremement, incroyablement, particulierement, franchement, carrement,
    hyper, ultra, si, bien, tout, toujours, encore, quel, quelle, vachement, enormement, parfaitement, fort, plus, en plus`,
  damp: `peu, legerement, assez, plutot, presque, parfois, relativement, plus ou moins, quelquefois, moyennement, moins, peut etre`,
  breaker: `mais, cependant, toutefois, pourtant, sauf, hormis, excepte, neanmoins, dommage, malheureusement, tandis, quoique, bien que,
    en revanche, revanche, contre, contrairement`,
  filler: `de, d, du, des, la, le, les, l, un, une, tres, si, tout, eu, ete, est, etait, sont, etaient, suis, a, avait, ai, avons, ont, y, en, c, ce, cet,
    cette, ces, me, m, nous, on, il, elle, ils, elles, je, j, se, s, ne, n, qu, que, qui, au, aux, et, ou, mon, ma, mes, notre, votre, leur, son, sa,
    dans, pour, avec, sur, par, vraiment, particulierement, moindre, seul, seule, souci`,
  joint: `et, ou`,
  opener: `le, la, les, l, un, une, je, j, on, nous, il, elle, c, ce, mon, ma, est, etait, tout`,
  condition: `si, cas, supposant`,
  compare: `compare, comparaison, contrairement, rapport, versus`,
  elsewhere: `ailleurs, concurrence, concurrent, concurrents`,
};

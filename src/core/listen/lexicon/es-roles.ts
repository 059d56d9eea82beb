import type { Role } from "../statement/lexicon.ts";

/** What Spanish words do to their neighbours. */
export const roles: Readonly<Record<Role, string>> = {
  deny: `no, ni, nunca, jamas, nada, nadie, ningun, ninguna, ninguno, sin, tampoco, apenas, cero, nula, nulo, falto`,
  excuse: `solo, solamente, dudes, duden, dude, esperaba, imaginar, mas que`,
  boost: `muy, tan, mucho, mucha, muchisimo, super, totalmente, absolutamente, completamente, realmente, verdaderamente, extremadamente, increiblemente,
    demasiado, sumamente, bastante, especialmente, bien, todo, siempre, encima, ademas, vaya, menuda, menudo, que, cuanto, mega, re`,
  damp: `algo, poquito, ligeramente, casi, relativamente, mas o menos, a veces, medio, quizas, quiza, tal vez`,
  breaker: `pero, sino, aunque, salvo, excepto, sin embargo, embargo, mientras, cambio, obstante, lastima, menos, porque,
    y encima`,
  filler: `un, una, el, la, los, las, lo, de, del, muy, tan, me, nos, se, te, le, les, es, son, era, eran, fue, fueron, esta, estan, estaba, estaban, ha, han,
    he, hemos, hay, hubo, habia, tuve, tuvimos, ser, estar, haber, a, al, en, con, por, para, que, y, o, mi, su, sus, nuestro, este, esto, ningun,
    ninguna, nada, mas, parece, parecio, absoluto, precisamente, especialmente, particularmente`,
  joint: `y, e, o, u`,
  opener: `el, la, los, las, un, una, me, nos, se, es, fue, esta, estaba, mi, todo`,
  condition: `si, caso`,
  compare: `comparado, comparacion, diferencia, contrario`,
  elsewhere: `competencia, otros sitios, otros lados, demas`,
};

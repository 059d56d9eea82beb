import type { Role } from "../statement/lexicon.ts";

/** What Portuguese words do to their neighbours. */
export const roles: Readonly<Record<Role, string>> = {
  deny: `nao, nem, nunca, jamais, nada, ninguem, nenhum, nenhuma, sem, tampouco, zero, n, mal, nenhuns`,
  excuse: `so, somente, apenas, hesite, hesitem, esperava, imaginei, imaginar`,
  boost: `muito, muita, tao, super, totalmente, absolutamente, completamente, realmente, verdadeiramente, extremamente, incrivelmente, demais, bastante,
    especialmente, bem, todo, sempre, ainda, que, quanto, mega, mto, mt, mtos, hiper`,
  damp: `pouquinho, ligeiramente, quase, relativamente, meio, as vezes, talvez, algo, razoavelmente, levemente`,
  breaker: `mas, porem, contudo, entretanto, embora, exceto, todavia, pena, menos, apesar, infelizmente, enquanto, porque, pois, entao, quando, so que, agora,
    salvo`,
  filler: `um, uma, o, a, os, as, de, do, da, dos, das, muito, tao, me, nos, se, te, lhe, e, sao, era, eram, foi, foram, esta, estao, estava, estavam, tem,
    tinha, tive, tivemos, houve, ha, ser, estar, ter, em, no, na, nas, com, por, para, pra, que, ou, meu, minha, seu, sua, esse, essa, este, isso,
    nenhum, nenhuma, nada, mais, ao, eu, ele, ela, la`,
  joint: `e, ou`,
  opener: `o, a, os, as, um, uma, eu, ele, ela, me, nos, e, foi, esta, estava, meu, minha, tudo`,
  condition: `se, caso, suponha, fosse, tivesse, houvesse`,
  compare: `comparado, comparacao, diferente, contrario`,
  elsewhere: `concorrencia, concorrente, concorrentes, outros lugares`,
};

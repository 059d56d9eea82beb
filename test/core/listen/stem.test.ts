import { expect, test } from "bun:test";
import { stemLanguages, stemOf } from "../../../src/core/listen/stem.ts";

const families: Readonly<Record<string, readonly string[]>> = {
  en: [
    "disappoint disappointed disappointing disappointment disappoints",
    "delay delays delayed delaying",
    "stop stopped stopping",
  ],
  de: [
    "enttausch enttauscht enttauschung enttauschend",
    "freundlich freundliche freundlicher freundliches",
    "warten wartet warte",
  ],
  fr: ["attendu attendue attendus", "lente lents lentes", "rembourser rembourse remboursement remboursements"],
  es: ["esperar espera esperamos esperando", "sucio sucia sucios sucias", "retraso retrasado retrasos"],
  pt: ["esperar espera esperamos esperando", "sujo suja sujos sujas", "atraso atrasado atrasos"],
};

for (const language of stemLanguages) {
  for (const family of families[language] ?? []) {
    test(`${language}: ${family} have one stem`, () => {
      expect(new Set(family.split(" ").map((word) => stemOf(word, language))).size).toBe(1);
    });
  }
}

test("words that only begin alike keep apart", () => {
  expect(stemOf("freundlich", "de")).not.toBe(stemOf("freunde", "de"));
  expect(stemOf("rude", "en")).not.toBe(stemOf("rudder", "en"));
});

test("a short word and one of another language are left as they are", () => {
  expect(stemOf("bus", "en")).toBe("bus");
  expect(stemOf("waiting", "xx")).toBe("waiting");
});

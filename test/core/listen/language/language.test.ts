import { expect, test } from "bun:test";
import { languageOf } from "../../../../src/core/listen/language/language.ts";

const told: Record<string, readonly string[]> = {
  en: ["The queue was far too long.", "Great shop, thanks!", "nobody helped us"],
  de: ["Niemand hat uns geholfen.", "Sehr nett, gerne wieder", "Zu teuer!", "GROSSARTIG, danke schön"],
  fr: ["Personne ne nous a aidés.", "Très bon accueil", "C'était trop cher", "je n'y retournerai pas"],
  es: ["Nadie nos ayudó.", "Muy buena atención", "¡Qué vergüenza!", "no volveré nunca más"],
  pt: ["Ninguém nos ajudou.", "Muito bom atendimento", "Não gostei do preço", "nunca mais volto aí"],
};

for (const [language, texts] of Object.entries(told)) {
  test(`a short comment in ${language} is known for what it is`, () => {
    expect(texts.map((text) => String(languageOf(text).language))).toEqual(texts.map(() => language));
  });
}

test("a language that is not ours is not guessed at", () => {
  const foreign = [
    "Obsługa była niemiła i bardzo długo czekaliśmy.",
    "Het eten was koud en we moesten heel lang wachten.",
    "Il personale è stato scortese e abbiamo aspettato tanto.",
    "Ruoka oli kylmää ja palvelu huonoa.",
    "这家店的服务太差了",
    "Очень плохое обслуживание",
    "الخدمة سيئة جدا",
  ];
  expect(foreign.map((text) => languageOf(text).language)).toEqual(foreign.map(() => null));
});

test("emoji, numbers and names alone have no language", () => {
  for (const text of ["", "👍👍", "12:30", "@shop", "https://shop.test/a"]) {
    expect(languageOf(text)).toEqual({ language: null, confidence: 0 });
  }
});

test("a longer text is surer than a word that several languages share", () => {
  expect(languageOf("Nada").confidence).toBeLessThan(0.9);
  expect(languageOf("No hay quien te atienda en esta tienda y encima es carísima.").confidence).toBeGreaterThan(0.95);
});

test("letters repeated for effect, capitals and hostile lengths do not matter", () => {
  expect(languageOf("SEEEEEHR SCHLEEEECHT BEDIENT WORDEN").language).toBe("de");
  expect(languageOf(`${"a".repeat(1_000_000)}`).confidence).toBeLessThanOrEqual(1);
  expect(languageOf("La atención fue pésima. ".repeat(50_000)).language).toBe("es");
});

import type { Incoming } from "../flow/ask/take-response.ts";
import type { DemoUnit } from "./chain.ts";
import type { Chance } from "./random.ts";

const first: Readonly<Record<DemoUnit["speaks"], readonly string[]>> = {
  en: "Alice Ben Charlotte David Emma Farah George Harriet Imran Jade Kofi Laura Mohammed Niamh Oscar Poppy Quentin Ruth Sanjay Tilda Umar Violet William Xanthe Yusuf Zara".split(
    " ",
  ),
  fr: "Aurélie Baptiste Chloé Damien Élodie Farid Gaëlle Karim Lucie Nicolas Océane Romain".split(" "),
  de: "Antje Björn Carla Dirk Emine Frieda Gregor Hanna Jörg Karla Mehmet Ute".split(" "),
};
const last: Readonly<Record<DemoUnit["speaks"], readonly string[]>> = {
  en: "Adair Birch Chandra Dunmore Ellison Forde Greaves Holloway Iqbal Jessop Kendrick Lomax Marsden Nolan Osei Pemberton Quigley Redfern Stubbs Tranter Underhill Vickers Wardle Yeoman".split(
    " ",
  ),
  fr: "Aubry Bessière Charpentier Delannoy Fontenay Garnot Lemoine Maillard Poirel Thibault".split(" "),
  de: "Ahrens Brinkmann Dahlhoff Esser Franzen Grothe Hübner Kessels Lohmann Thelen".split(" "),
};
/** Numbers kept free for fiction: the digits stand for what is still open. */
const phones = { en: "+447700900###", fr: "+336399800##", de: "+4917139200##" } as const;

export type Customer = Incoming["customer"];

/** Somebody who leaves a name and at least one way to be reached. Addresses and numbers belong to nobody. */
export function aCustomer({ pick, happens, between }: Chance, speaks: DemoUnit["speaks"]): Customer {
  const name = `${pick(first[speaks])} ${pick(last[speaks])}`;
  const plain = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(" ", ".");
  const email = `${plain}${Math.floor(between(10, 99))}@${pick(["mailbox.example", "post.example", "letters.example"])}`;
  const phone = phones[speaks].replace(/#/g, () => String(Math.floor(between(0, 10))));
  const isOnThePhone = happens(0.6);
  return { name, email: !isOnThePhone || happens(0.75) ? email : null, phone: isOnThePhone ? phone : null };
}

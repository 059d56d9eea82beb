import { randomOf } from "../../src/core/listen/statement/random.ts";

/**
 * Comments as rich in words as real ones: as many different words in so many texts, names, numbers and slips among them, and about as much
 * to hear. None is the same as another, so that nothing is answered from memory.
 */
export function commentOf(number: number, letters: number): string {
  const random = randomOf(number + 1);
  let text = "";
  while (text.length < letters) text += `${sentenceOf(random)} `;
  return text.slice(0, letters);
}

type Random = () => number;

/** Two sentences in five have a slip, and most end in something that hardly anybody else writes. */
function sentenceOf(random: Random): string {
  const said = pick(sentences, random).replace(/[A-Z]{3,}/g, (slot) => pick(slots[slot] ?? [slot], random));
  const written = random() < 0.4 ? slipped(said, random) : said;
  const rare = random() < 0.8 ? ` ${pick(rarities, random)(random)}` : "";
  return `${written.charAt(0).toUpperCase()}${written.slice(1)}${rare}${pick(["", "", "!", "!!", "...", "?"], random)}`;
}

const pick = <T>(parts: readonly T[], random: Random): T => {
  const picked = parts[Math.floor(random() * parts.length)];
  if (picked === undefined) throw new Error("There is nothing to pick from.");
  return picked;
};

/** A letter of one longer word left out, doubled or swapped with the next. */
function slipped(said: string, random: Random): string {
  const words = said.split(" ");
  const at = Math.floor(random() * words.length);
  const word = words[at] ?? "";
  const place = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const [before, letter, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  const ways = [before + after, before + letter + letter + after, before + after.slice(0, 1) + letter + after.slice(1)];
  if (word.length > 4) words[at] = pick(ways, random);
  return words.join(" ");
}

const listed = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

const faults =
  listed(`broken, cold, rude, empty, late, dirty, too expensive, missing, stale, slow, noisy, out of stock, sticky, mouldy, unfriendly, wrong, scratched, overcrowded, confusing, torn, smelly,
    useless, cracked, soaked, unhelpful, locked, tasteless, leaking, dented, crooked, faded, greasy, delayed, blurry, tiny, hidden, burnt, salty, stained, unlit, loud, draughty, wobbly, blocked`);

const syllables = "ba ke lo mi nu ra so ti va wen der lin mar tos bel gra hol pin sta vic".split(" ");
const named = (random: Random): string => Array.from({ length: 3 }, () => pick(syllables, random)).join("");

const rarities: readonly ((random: Random) => string)[] = [
  (random) => `@${named(random)}`,
  (random) => `#${pick(faults, random).replaceAll(" ", "")}`,
  (random) => `order ${Math.floor(random() * 100_000)}`,
  (random) => `https://${named(random)}.example/${named(random)}`,
  (random) => `${Math.floor(random() * 60)}.${Math.floor(random() * 90) + 10}`,
  (random) => `thanks ${named(random)}`,
];

const sentences =
  listed(`we went to the PLACE on DAY and the THING was FAULT, the PERSON at the PLACE was NICE, i VERBED my THING DAY
  and it is still FAULT, nobody at the PLACE could tell me where my THING was, my KIN loved the THING because it was so NICE,
  waited LONG for a THING and then the PERSON said they had none left, the THING you sold my KIN was FAULT, great THING and a NICE PERSON as always,
  why does the PLACE close so early on DAY, came for the THING and stayed for the NICE PLACE, i asked the PERSON about the THING but got no answer for LONG,
  the PLACE needs more THING and fewer THING, never had a FAULT THING here in LONG, you should put the THING next to the PLACE,
  the PERSON was FAULT to my KIN and i will not come back, after LONG on the phone the PERSON hung up on me, it says DAY on the THING but the PLACE knows nothing of it,
  thank you to the PERSON who VERBED our THING so quickly, only came because my KIN VERBED a THING, i do not think the THING is worth the money any more,
  the THING arrived DAY as promised and looks NICE, please tell the PERSON that my KIN says hello, a bit FAULT but the THING made up for it`);

const slots: Readonly<Record<string, readonly string[]>> = {
  PLACE:
    listed(`store, checkout, bakery, car park, warehouse, cafe, garden centre, counter, fitting room, gate, branch on the corner, website, app, help desk, showroom, terminal,
    pharmacy, kitchen, entrance, playground, collection point, petrol station, lounge, lobby, salon, butcher, cloakroom, workshop, cellar, upstairs department, basement, kiosk`),
  THING:
    listed(`parcel, bread, refund, trolley, receipt, kettle, winter jacket, voucher, delivery, salad, sofa, flight, suitcase, boarding pass, coffee, sandwich, phone, charger, invoice, battery,
    mattress, pushchair, prescription, appointment, parking ticket, screen, lamp, freezer, bicycle, helmet, ladder, paint, tomatoes, yoghurt, cheesecake, gift card, curtain, blender, keyboard,
    printer, subscription, reservation, birthday cake, roast chicken, soup, umbrella, raincoat, trainers, sandals, necklace, wardrobe, drill, hedge trimmer, dog food, nappies, razor, shampoo`),
  PERSON:
    listed(`cashier, lady, young man, manager, driver, guard, trainee, pharmacist, butcher, hostess, waiter, technician, clerk, agent, receptionist, colleague, gentleman, supervisor,
    baker, barista, mechanic, florist, optician, porter, steward, student, fitter, courier, cleaner, chef`),
  KIN: listed(
    `husband, daughter, mother, neighbour, boss, son, wife, grandfather, aunt, friend, nephew, partner, flatmate, sister, cousin, uncle, toddler, team, dog, class`,
  ),
  DAY: listed(`sunday, last monday, yesterday, the 3rd of may, friday evening, this morning, new year's eve, tuesday, a bank holiday, in march, last week, on the way home, at lunchtime, thursday night,
    during the sale, at half past nine, the day before easter, twice in june, in the rain, after work`),
  LONG: listed(
    `forty minutes, ages, 2 hours, a whole week, half an hour, nine years, 35 min, three days, an eternity, far too long, a decade, almost a month`,
  ),
  VERBED:
    listed(`ordered, returned, bought, exchanged, reserved, unpacked, carried, cancelled, recommended, repaired, wrapped, measured, delivered, booked, collected, replaced, assembled, painted,
    weighed, sorted, upgraded, shipped, polished, checked, reheated, renewed`),
  FAULT: faults,
  NICE: listed(`lovely, helpful, spotless, fresh, friendly, patient, cheap, quick, charming, generous, cosy, bright, well sorted, polite, sturdy, delicious, reliable, warm, kind, cheerful, tidy,
    comfortable, elegant, honest, crisp, soft, roomy, gorgeous, tasty, attentive, punctual, calm, clever, neat, handy, huge, modern, quiet`),
};

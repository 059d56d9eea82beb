import type { DemoUnit } from "./chain.ts";

type Language = DemoUnit["speaks"];

/** What content customers leave, when they leave a word at all. */
export const praise: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Best rye loaf in town, still warm at nine.",
    "The woman at the counter remembered my order from last week. Lovely.",
    "Quick, friendly and the soup was excellent.",
    "Great coffee, and the apple cake is worth the walk.",
    "Clean tables, quiet corner, good music. I stayed for two hours.",
    "They gave my son a bread roll while we waited for the bus. Thank you!",
    "Delicious sourdough. I recommend the seeded one.",
    "Very helpful when I ordered a birthday cake, it looked perfect.",
    "Always fresh, always polite.",
    "The cinnamon knots are outstanding.",
    "Staff were wonderful with my father's wheelchair.",
    "Nice place to work in the morning.",
    "Good value lunch and a smile with it.",
    "They sliced the loaf thin without my asking twice.",
    "I love the rowan jam.",
    "Good choice for people who eat no dairy.",
    "Served at once although it was full. Impressive.",
    "The new porridge is tasty.",
    "Can't fault it.",
    "A pleasant half of an hour out of the rain.",
    "Best flat white on the way to the station.",
    "My order was ready to the minute. Efficient!",
    "Friendly team, even at seven in the morning.",
    "The cheese scones are amazing.",
    "Please bring the walnut bread back on Fridays, it was lovely.",
    "They explained what is in every loaf. Very professional.",
    "Spotless, and the bathrooms too.",
    "Brilliant idea to sell yesterday's loaves at half price.",
    "Thanks to the young man who ran after me with my umbrella.",
    "Came for a loaf, left with three. Perfect.",
    "I wish there was one closer to us.",
    "Good bread, good coffee, fair prices.",
    "The tomato soup tastes like my grandmother's.",
    "Attentive without hovering.",
    "Always my first stop on Saturday.",
  ],
  fr: [
    "Le pain de seigle est délicieux.",
    "Équipe très souriante, merci !",
    "Excellent café et bonne musique.",
    "Tout est frais, je recommande la tarte aux pommes.",
    "Accueil parfait, même un samedi matin.",
    "Un endroit agréable pour travailler.",
    "Les brioches à la cannelle sont formidables.",
    "Très bon rapport qualité-prix.",
    "Service efficace et aimable.",
    "On se croirait à Édimbourg, en mieux chauffé. Bravo !",
    "La soupe du jour était impeccable.",
  ],
  de: [
    "Das Roggenbrot ist ausgezeichnet.",
    "Sehr freundliches Team, danke!",
    "Guter Kaffee und ruhige Plätze am Fenster.",
    "Alles frisch, gerne wieder.",
    "Die Zimtknoten sind ein Traum.",
    "Schnell bedient, obwohl viel los war.",
    "Leckere Suppe, faire Preise.",
    "Sauber, hell, nett.",
    "Die Beratung zum glutenfreien Brot war super.",
    "Mein liebstes Café in der Stadt.",
  ],
};

/** What people say who were neither moved nor hurt. */
export const shrugs: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Fine, nothing special.",
    "Nice bread, the coffee could be hotter.",
    "Good as always, a little loud at noon.",
    "Tasty, but I expected a larger portion.",
    "Would like more seats by the window.",
    "Okay. The app asks for too many taps.",
    "Good food. The playlist is not for me.",
    "It does what it says.",
    "Prices are up again, but so is everything.",
    "It would be nice if you opened at half past six.",
  ],
  fr: ["Correct, sans plus.", "Bon pain, un peu bruyant à midi.", "Il faudrait plus de places assises."],
  de: ["In Ordnung.", "Gutes Brot, mittags etwas laut.", "Mehr Sitzplätze wären schön."],
};

/** How customers answer when they are asked whether it is resolved. */
export const happyAnswers: Readonly<Record<Language, readonly string[]>> = {
  en: ["Yes, thank you. I did not expect to hear from anybody.", "Yes, all sorted. See you on Saturday."],
  fr: ["Oui, merci beaucoup."],
  de: ["Ja, vielen Dank."],
};

export const unhappyAnswers: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "No. I still have not got my money back, and nobody has called.",
    "No, the very same thing happened again today.",
  ],
  fr: ["Non, je n'ai toujours pas été remboursée."],
  de: ["Nein, es ist immer noch nicht erledigt."],
};

/** What customers add while somebody works on it. */
export const afterthoughts: Readonly<Record<Language, readonly string[]>> = {
  en: ["Thank you for writing. Friday would suit me, after four.", "I attach nothing, but I do have the receipt here."],
  fr: ["Merci de votre réponse. Vendredi après 16 heures me convient."],
  de: ["Danke für Ihre Antwort. Freitag ab 16 Uhr passt mir."],
};

/** What a customer writes who sends a photo and the receipt along. */
export const withPhoto: Readonly<Record<Language, string>> = {
  en: "Thank you for writing. I took a photo of the receipt, and the receipt itself is attached.",
  fr: "Merci de votre réponse. J'ai pris une photo du ticket, et le ticket lui-même est joint.",
  de: "Danke für Ihre Antwort. Ich habe den Bon fotografiert, und der Bon selbst hängt an.",
};

/** What survey-takers note beside a good call. */
export const notes: readonly string[] = [
  "Was in a hurry, happy to be asked again.",
  "Spoke about her dog for most of the call.",
  "Prefers to be called in the evening.",
  "Likes the new opening hours.",
];

import type { Cause } from "../core/retain/verbs.ts";
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

/** One thing that went wrong, with what the people of the chain said and did about it. */
export type Trouble = {
  speaks: Language;
  /** 0 to 10; null: no score was given. */
  score: number | null;
  comment: string;
  /** By the survey-taker, for what came by phone. */
  note?: string;
  cause: Cause;
  /** What the manager noted after the call. */
  called: string;
  /** What the manager wrote to the customer. */
  wrote: string;
  /** What was done. */
  done: string;
};

const en = (trouble: Omit<Trouble, "speaks">): Trouble => ({ speaks: "en", ...trouble });

/** The gravest first are no rule here: chance deals them out. */
export const troubles: readonly Trouble[] = [
  en({
    score: 2,
    comment:
      "I ordered a birthday cake for Saturday and it was not ready. Nobody ever called me back. My daughter's party had no cake.",
    cause: "service",
    called: "Spoke to her for ten minutes. She was calm in the end; she wants the cake for Sunday's family lunch.",
    wrote:
      "I am sorry that the cake was not ready. We bake it again for the day you choose, and I bring it to you myself.",
    done: "New cake delivered by me, refund paid, and orders now stand on the board by the oven.",
  }),
  en({
    score: 3,
    comment: "Waited 25 minutes for two coffees while three people chatted behind the counter.",
    cause: "waiting",
    called: "Left a message, she rang back in the afternoon. Accepts the apology.",
    wrote: "You should not have had to wait like that. Your next two coffees are on us; please ask for me.",
    done: "Two people stay at the machine until ten now. Voucher given.",
  }),
  en({
    score: 1,
    comment: "Found a piece of plastic in my soup. I nearly swallowed it. This is dangerous.",
    cause: "safety",
    called: "Called at once. He is fine and kept the piece; I collect it this evening for the kitchen.",
    wrote: "Thank you for telling us. We have stopped that batch, and I would like to fetch the piece from you today.",
    done: "Batch withdrawn in all stores of the district, supplier informed, full refund.",
  }),
  en({
    score: 4,
    comment: "Charged twice for one lunch and the girl at the till just shrugged.",
    cause: "billing",
    called: "Checked the till roll with him on the phone: charged twice indeed.",
    wrote: "You were charged twice. The second payment goes back to your card today.",
    done: "Second payment refunded, and the till was looked at.",
  }),
  en({
    score: 2,
    comment: "The toilets were filthy and there was no soap. I told a member of staff and nothing was done.",
    cause: "cleanliness",
    called: "Apologised. She says it was on Thursday at about four.",
    wrote: "You are right to expect better. The round is now every half hour, and I sign it myself.",
    done: "Cleaning round every half hour with a list on the door.",
  }),
  en({
    score: 0,
    comment:
      "The man at the till was so rude to my mother that she left in tears. We will never come back to this shop.",
    cause: "staff",
    called: "Long call with the daughter. She wants an apology for her mother, nothing else.",
    wrote: "What happened to your mother should happen to nobody. May I apologise to her in person?",
    done: "Apologised to the mother at her home with a loaf; talked with the colleague, who is moved from the till.",
  }),
  en({
    score: 3,
    comment: "Bread was mouldy two days before the date on the bag.",
    cause: "product",
    called: "He sent a photo. Same batch as the one returned in the morning.",
    wrote: "Thank you for the photo. Please choose any loaf on your next visit, and we look into that batch.",
    done: "Batch taken from the shelf, refund and a loaf.",
  }),
  en({
    score: 4,
    comment: "My order was wrong, again. I asked for no walnuts because of my allergy.",
    cause: "safety",
    called: "He noticed in time and did not eat it. He wants to know how we will make sure.",
    wrote: "An order with an allergy must never go wrong. I tell you below exactly what changes from today.",
    done: "Allergy orders get a red ticket and are read back; whole team briefed.",
  }),
  en({
    score: 2,
    comment: "Delivery of our office breakfast was an hour late and half of it was missing.",
    cause: "delivery",
    called: "Talked to their office manager. They need someone to call when it goes wrong.",
    wrote: "We let you down in front of your guests. Next Tuesday's breakfast is free, and here is my own number.",
    done: "Half refunded, next delivery free, driver has a checklist.",
  }),
  en({
    score: 5,
    comment: "Food okay but the tables were sticky and the bins were overflowing.",
    cause: "cleanliness",
    called: "Short, friendly call. No need for anything in return.",
    wrote: "Thank you for the plain words. We have put one person on the tables from eleven to two.",
    done: "One person for tables and bins at lunch.",
  }),
  en({
    score: null,
    comment: "Please ask the manager to phone me about a lost scarf, green wool.",
    cause: "other",
    called: "The scarf was in the office. She fetches it on Friday.",
    wrote: "We have your scarf. It waits for you at the counter until you come.",
    done: "Scarf handed over.",
  }),
  en({
    score: 3,
    comment: "The price on the shelf said 3.20 and I paid 4.10 at the till. Nobody wanted to know.",
    cause: "price",
    called: "She is right, the label was old.",
    wrote: "The label was an old one, and you should have paid what it said. The difference is waiting for you.",
    done: "Labels changed, difference paid with a coffee on top.",
  }),
  en({
    score: 1,
    comment: "I slipped on the wet floor by the door, there was no sign. My wrist still hurts.",
    note: "Sounded upset, asked twice whether anybody would call her back.",
    cause: "safety",
    called: "She saw a doctor, nothing is broken. I gave her our insurer's number.",
    wrote: "I am very sorry about your fall. Please keep the doctor's bill; we take care of it.",
    done: "Accident book written, sign and mat bought, bill paid by the insurer.",
  }),
  en({
    score: 4,
    comment: "Cold coffee, cold soup, no apology.",
    cause: "product",
    called: "Nobody there, tried twice.",
    wrote: "Neither should have reached your table cold. Lunch is on us next time; please ask for me.",
    done: "Soup is held warmer, machine repaired, lunch voucher sent.",
  }),
  en({
    score: 6,
    comment: "Good cake but the queue was endless and only one till open.",
    cause: "waiting",
    called: "Friendly. She comes every Saturday and knows the team.",
    wrote: "You are right about Saturdays. From this week both tills are open from ten.",
    done: "Second till open on Saturdays from ten.",
  }),
  en({
    score: 2,
    comment: "They refused to refund a loaf that was raw inside. Not acceptable.",
    note: "Customer sighed a lot and asked for the manager.",
    cause: "product",
    called: "Refund promised, she stays a customer.",
    wrote: "Of course you get your money back, and a loaf that is baked through. I am sorry you had to ask twice.",
    done: "Refund, new loaf, oven timer corrected.",
  }),
  en({
    score: 8,
    comment: "Nice visit, but could somebody call me about the invoice for our club? We were billed too much.",
    cause: "billing",
    called: "Went through the invoice together, two trays too many.",
    wrote: "You are right, two trays were never delivered. A corrected invoice is on its way.",
    done: "Invoice corrected.",
  }),
  en({
    score: 3,
    comment: "Third time that the gluten free bread I reserved was sold to someone else. I feel like a fool.",
    cause: "service",
    called: "She needs it every Friday. Agreed on a standing order in her name.",
    wrote: "From this Friday there is a loaf with your name on it, every week, also when we are busy.",
    done: "Standing order with name, kept apart from the shelf.",
  }),
  en({
    score: 3,
    comment: "Booked a table for six and when we came nobody knew about it. We ate standing up.",
    cause: "service",
    called: "He was disappointed rather than angry. It was his wife's fiftieth.",
    wrote: "A booking is a promise, and we broke it. May I invite all six of you to brunch?",
    done: "Brunch for six on the house; bookings are printed every morning now.",
  }),
  en({
    score: 2,
    comment: "My gift card was refused although it has 20 pounds on it. Embarrassing in front of a long queue.",
    cause: "billing",
    called: "Checked the card: 20 pounds indeed, our reader was offline.",
    wrote: "Your card is good, our reader was not. I added five pounds for the embarrassment.",
    done: "Reader replaced, card topped up.",
  }),
  en({
    score: 4,
    comment: "Half the shelves were empty at three in the afternoon and the staff were rude when I asked.",
    cause: "product",
    called: "Told her when the second bake comes out. She will try again at two.",
    wrote: "Thank you for asking, and I am sorry for the answer you got. The second bake is ready at two from now on.",
    done: "Second bake an hour earlier, talk with the afternoon team.",
  }),
  en({
    score: 1,
    comment: "There was a hair in my sandwich and I was told to just take it out. Disgusting.",
    cause: "cleanliness",
    called: "Apologised without any but. She accepts a refund.",
    wrote: "There is no excuse for the hair, and none for the answer. Your money is on its way back.",
    done: "Refund; hair nets checked at the start of each shift.",
  }),
  en({
    score: 5,
    comment: "Lovely bread, but the step-free entrance was blocked with boxes again. I use a wheelchair.",
    cause: "safety",
    called: "She showed me photos of three other days. She is right.",
    wrote: "The entrance is yours as much as anybody's. It has been cleared, and it stays clear.",
    done: "Deliveries go through the yard; the entrance is on the opening list.",
  }),
  en({
    score: 3,
    comment: "I complained twice about the music volume by e-mail and got no answer at all.",
    cause: "service",
    called: "Found both mails in a box that nobody reads. Told him so.",
    wrote: "Both your mails lay unread, which is our fault alone. The music is down, and that box now comes to me.",
    done: "Box forwarded to me, volume fixed.",
  }),
  en({
    score: 2,
    comment: "The online order never arrived and the chat told me to wait another week.",
    cause: "delivery",
    called: "The parcel went to another street. A new one goes out today.",
    wrote: "Your parcel was lost on our side of the counter. A new one is with you tomorrow, free of charge.",
    done: "New parcel by courier, first one refunded.",
  }),
  en({
    score: 4,
    comment: "Tasteless coffee, burnt croissant, and six pounds for it. Poor value.",
    cause: "price",
    called: "Friendly chat. He used to come daily before the prices went up.",
    wrote: "For six pounds you may expect better. Come and tell me whether the new beans convince you; it is on us.",
    done: "Coffee and croissant on the house, oven checked.",
  }),
  {
    speaks: "fr",
    score: 3,
    comment: "Commande de gâteau oubliée, la fête était gâchée. Je voudrais parler au responsable.",
    cause: "service",
    called: "Elle était calme. Nous refaisons le gâteau pour dimanche.",
    wrote: "Nous refaisons votre gâteau, et je vous l'apporte moi-même dimanche.",
    done: "Gâteau livré, acompte remboursé.",
  },
  {
    speaks: "fr",
    score: 2,
    comment: "Les toilettes étaient sales et la table collante.",
    cause: "cleanliness",
    called: "Il nous remercie de l'appel.",
    wrote: "Vous avez raison. Une personne est désormais responsable de la salle à midi.",
    done: "Responsable de salle à midi.",
  },
  {
    speaks: "de",
    score: 1,
    comment: "Eine Glasscherbe im Salat! Das ist gefährlich, ich verlange eine Erklärung.",
    cause: "safety",
    called: "Sofort angerufen, zum Glück nichts passiert. Ich hole die Scherbe ab.",
    wrote: "Wir haben die Charge gesperrt und suchen die Ursache. Heute Abend melde ich mich wieder.",
    done: "Ursache war eine Schüssel; alle Glasschüsseln sind ausgetauscht.",
  },
  {
    speaks: "fr",
    score: 2,
    comment: "Attente interminable, plus de 40 minutes, et personne ne s'excuse. Inadmissible.",
    cause: "waiting",
    called: "Appelée dans l'après-midi. Elle accepte nos excuses.",
    wrote: "Vous n'auriez pas dû attendre ainsi. Votre prochain petit-déjeuner est pour nous.",
    done: "Deux personnes au comptoir le samedi, bon offert.",
  },
  {
    speaks: "fr",
    score: 3,
    comment: "Pain moisi acheté hier. Je suis très déçue.",
    cause: "product",
    called: "Elle passe demain avec le pain.",
    wrote: "Nous sommes désolés. Passez quand vous voulez : un pain frais et le remboursement vous attendent.",
    done: "Remboursée, lot retiré.",
  },
  {
    speaks: "fr",
    score: 4,
    comment: "La vendeuse était désagréable avec ma fille de six ans.",
    cause: "staff",
    called: "Conversation calme, elle souhaite seulement que cela ne se répète pas.",
    wrote: "Je vous présente nos excuses, et à votre fille une brioche à la cannelle. J'ai parlé avec ma collègue.",
    done: "Entretien avec la collègue, excuses acceptées.",
  },
  {
    speaks: "fr",
    score: 1,
    comment: "J'ai été débitée deux fois et toujours pas remboursée malgré mon appel.",
    cause: "billing",
    called: "Vérifié avec la banque, le remboursement part ce soir.",
    wrote: "Le deuxième paiement vous est remboursé aujourd'hui même. Merci de votre patience.",
    done: "Remboursement effectué.",
  },
  {
    speaks: "de",
    score: 2,
    comment: "Die bestellte Torte war nicht fertig und niemand hat mich angerufen. Sehr enttäuschend.",
    cause: "service",
    called: "Lange gesprochen. Sie nimmt die Torte für Sonntag.",
    wrote: "Das tut mir leid. Wir backen die Torte neu und bringen sie Ihnen am Sonntag nach Hause.",
    done: "Torte geliefert, Betrag erstattet.",
  },
  {
    speaks: "de",
    score: 3,
    comment: "Der Tisch war schmutzig und die Bedienung unfreundlich.",
    cause: "cleanliness",
    called: "Freundliches Gespräch, Entschuldigung angenommen.",
    wrote: "Danke für Ihre offenen Worte. Ab sofort ist mittags immer jemand nur für die Tische da.",
    done: "Mittags eine Person für die Tische.",
  },
  {
    speaks: "de",
    score: 4,
    comment: "Falsches Wechselgeld bekommen, und die Kassiererin wurde frech.",
    cause: "staff",
    called: "Kassensturz gemacht: er hat recht, fünf Euro zu wenig.",
    wrote: "Sie haben recht, es fehlten fünf Euro. Sie liegen für Sie bereit, mit einem Kaffee dazu.",
    done: "Fünf Euro und ein Kaffee, Gespräch mit der Kollegin.",
  },
];

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

/** What survey-takers note beside a good call. */
export const notes: readonly string[] = [
  "Was in a hurry, happy to be asked again.",
  "Spoke about her dog for most of the call.",
  "Prefers to be called in the evening.",
  "Likes the new opening hours.",
];

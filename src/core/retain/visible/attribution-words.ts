/** How an attribution begins, where it does not begin with the day itself. */
export const openers: readonly string[] = [
  ..."on|in a message dated|at|am|um|le|en date du|el|il|in data|alle|op|em|no dia|na|a".split("|"),
  ..."w dniu|dnia|wiadomość napisana przez|den|på|kl|dne|dňa|în|pe|la|vào|στις".split("|"),
  ..."в|от|у|на|在|于|於|في|بتاريخ|בתאריך|ב".split("|"),
];

/** Who wrote: the word that carries an attribution, by language. */
const byLanguage: Record<string, string> = {
  en: "wrote|writes",
  de: "schrieb|schrieben|geschrieben|schreibt",
  fr: "a écrit|écrit|a ecrit",
  es: "escribió|escribio|ha escrito|escribía",
  it: "ha scritto|scrive|ha inviato",
  nl: "schreef|geschreven",
  pt: "escreveu",
  ca: "va escriure",
  pl: "napisał|napisała|napisal|napisano|napisana przez|pisze",
  sv: "skrev|har skrivit",
  fi: "kirjoitti",
  cs: "napsal|napsala|napísal|napísala",
  ru: "пишет|написал|написала|писал|писала",
  uk: "пише|написав|написала|писав",
  ro: "a scris",
  hu: "írta|ezt írta",
  tr: "yazdı|şunu yazdı|şunları yazdı",
  el: "έγραψε",
  he: "כתב|כתבה|כתב/ה|מאת",
  ar: "كتب|كتبت",
  vi: "đã viết",
};

export const verbs: readonly string[] = Object.values(byLanguage).flatMap((words) => words.split("|"));

/** Small words of people who tell a story: "On 3 March 2026 your clerk wrote:" is no mail program. */
export const pronouns =
  /(?<!\p{L})(?:I|to you|the|der|die|das|ein|eine|un|una|une|een|your|our|my|ich|ihnen|Ihnen|Ihre?|j'ai|je|yo|io|ik|eu|jag|jeg|minä|mnie|his|her|she|he|they|me|us|ihre?|euer|mein|meine|unsere?|er|sie|mir|uns|votre|notre|mon|ma|mes|elle|vous|su|sus|mi|ella|me|nos|suo|vostro|mio|jullie|uw|mijn|hij|wij|seu|sua|meu|minha|wasz|mój|din|min|er|hun|hän)(?!\p{L})/u;

import { type Finding, type Signal, type Spoken, textsOf } from "./signal.ts";

/** The rule of every language whose words name whoever manages a store. */
const NAMED = "About the manager";
/** A complaint about somebody stands this near to their name, in UTF-16 units; one about what they did right beside it. */
const NEAR = 60;
const BESIDE = 12;

/**
 * Whether the words complain about the manager: those of a rule that says so, or one that names the manager and one that complains of the staff, or right after it of the
 * service, in the same sentence and near each other; unless the manager is only asked for or told, makes up for it, or somebody else is
 * named in between. `findings` are those of the rules in what was said.
 */
export function isAboutManager(spoken: Spoken, findings: readonly Finding[]): boolean {
  if (findings.some(({ aboutManager }) => aboutManager)) return true;
  const named = findings.filter(({ signal }) => signal.rule === NAMED);
  if (named.length === 0) return false;
  const texts = new Map(textsOf(spoken).map(({ source, text }) => [source, text]));
  const complaints = findings.filter(({ signal }) => signal.polarity === "negative" && signal.span !== null);
  return named.some(({ signal: manager }) =>
    complaints.some(
      ({ signal: complaint, category }) =>
        complaint.source === manager.source && concerns(texts.get(manager.source) ?? "", manager, complaint, category),
    ),
  );
}

function concerns(text: string, manager: Signal, complaint: Signal, category: string | null): boolean {
  if (!manager.span || !complaint.span) return false;
  if (manager.span.start >= complaint.span.start && manager.span.end <= complaint.span.end) return false;
  const isAfter = complaint.span.start >= manager.span.end;
  const reach = category === "staff" ? NEAR : isAfter && category === "service" ? BESIDE : 0;
  const between = isAfter
    ? text.slice(manager.span.end, complaint.span.start)
    : text.slice(complaint.span.end, manager.span.start);
  if (between.length > reach || /[.!?;\n]/.test(between) || others.test(between)) return false;
  if (!isAfter && joints.test(between)) return false;
  return !asked.test(text.slice(Math.max(0, manager.span.start - NEAR), manager.span.start));
}

/** Words right before the manager's that make them somebody who is called to help; in en, de, fr, es and pt. */
const asked =
  /(?:(?<!\p{L})(?:speak|talk|spoke|talked|complain(?:ed)?|go|went|wrote|write|called|call|ask(?:s|ed|ing)?|wants?|wanted|get|got|see|saw|tell|told|report(?:ed)?|email(?:ed)?|thanks|nach|mit|an|beim|sprechen|verlang\p{L}*|hol\p{L}*|demand\p{L}*|parler?|parlé|voir|vu|appel\p{L}*|écri\p{L}*|merci|hablar|hablé|con|pedir|ped[ií]|llamar|llamé|escrib\p{L}*|gracias|falar|falei|chamar|chamei|pedi|escrev\p{L}*|obrigad\p{L}*)\s+)(?:(?:to|for|with|the|your|their|a|an|my|see|speak|talk|dem|der|den|die|das|zum|zur|einen|eine|ihrem|ihren|eurem|au|à|avec|le|la|un|une|votre|du|al|el|un|una|su|con|o|a|ao|com|à|um|uma|seu|vosso)\s+){0,4}$/iu;

/** Somebody else is meant, or the manager makes up for it. */
const others =
  /(?<!\p{L})(?:but|apolog\p{L}*|sorry|kind|help\p{L}*|fixed|sorted|nice|staff|cashier\p{L}*|waiter\p{L}*|waitress\p{L}*|server\p{L}*|employee\p{L}*|assistant\p{L}*|clerk\p{L}*|driver\p{L}*|guard\p{L}*|about the|aber|entschuldig\p{L}*|half|geholfen|nett|personal|kassierer\p{L}*|kellner\p{L}*|mitarbeiter\p{L}*|verkäufer\p{L}*|mais|excus\p{L}*|désolé\p{L}*|aid\p{L}*|gentil\p{L}*|personnel|caissi\p{L}*|serveu\p{L}*|employé\p{L}*|vendeu\p{L}*|pero|disculp\p{L}*|ayud\p{L}*|amable|caj?er\p{L}*|camarer\p{L}*|emplead\p{L}*|vendedor\p{L}*|mas|desculp\p{L}*|ajud\p{L}*|simpátic\p{L}*|funcionári\p{L}*|empregad\p{L}*|garço\p{L}*)(?!\p{L})/iu;

/** A complaint before the manager's name is about somebody else when one of these begins something new. */
const joints =
  /,|(?<!\p{L})(?:and|so|then|when|until|while|und|da|als|bis|et|alors|quand|y|e|entonces|cuando|então|quando)(?!\p{L})/iu;

import type { Scope } from "./negation.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const english: Scope = {
  cues: set(`no not never nothing nobody none neither nor without hardly barely dont doesnt didnt isnt wasnt werent arent cant
    cannot couldnt wont wouldnt havent hasnt hadnt shouldnt aint`),
  reaching:
    set(`not never nothing neither nor hardly barely dont doesnt didnt isnt wasnt werent arent cant cannot couldnt wont
    wouldnt havent hasnt hadnt shouldnt aint`),
  fillers:
    set(`a an the any all at of to in with is was were are be been being am has have had having do did ever really very so too that
    this it i we you they there could would can will one single slightest least bit little particularly especially even my our me us
    much such major real going was once anyone anybody staff feel felt seem seemed find found`),
  joints: set("or nor"),
  excuses:
    set(`only just expect expected expecting hesitate more better fail fails failed wait stop stopped forget mind doubt imagine
    wish know until unless always because if enough such`),
  breakers: set("but however although though except yet while whereas"),
};

const german: Scope = {
  cues: set("nicht nie niemals kein keine keinen keinem keiner keinerlei nichts niemand ohne weder noch kaum"),
  reaching: set("nicht nie niemals weder noch kaum"),
  fillers:
    set(`ein eine einen einem einer der die das den dem des zu so sehr mal mehr wirklich besonders gar irgendwelche es ich wir
    hatte hatten habe haben gab gibt war ist und etwas auch je jemals einzige einziges grosse grosseren`),
  joints: set("oder noch"),
  excuses: set("nur bloss erwartet zogern besser immer weil wenn lange"),
  breakers: set("aber jedoch allerdings doch sondern obwohl ausser dafur"),
};

const french: Scope = {
  cues: set("pas jamais aucun aucune rien sans ni personne"),
  reaching: set("pas jamais ne"),
  fillers:
    set(`de d du des la le les l un une tres trop si vraiment du tout ete eu est etait a avait ai y en c ce moindre seul seule plus
    particulierement pas jamais me nous m souci et`),
  joints: set("ni ou"),
  excuses: set("que seulement uniquement hesite hesitez hesiter attendais mieux meilleur imaginer rever"),
  breakers: set("mais cependant toutefois pourtant sauf hormis"),
};

const spanish: Scope = {
  cues: set("no nunca jamas nada ningun ninguna ninguno sin ni nadie tampoco"),
  reaching: set("nunca jamas tampoco"),
  fillers:
    set(`un una el la los las lo de muy tan tuve tuvimos hubo hay he ha han sido fue fueron era eran es son esta estaba estaban
    me nos se le parecio ningun ninguna nada mas solo ni a que`),
  joints: set("ni o"),
  excuses: set("solo solamente espera esperaba dude dudes duden mejor imaginar"),
  breakers: set("pero sino aunque salvo excepto"),
};

const portuguese: Scope = {
  cues: set("nao nunca jamais nada nenhum nenhuma sem nem ninguem"),
  reaching: set("nao nunca jamais nem"),
  fillers:
    set(`um uma o a os as de muito tao tive tivemos houve ha foi foram era eram e sao esta estava estavam me nos se nenhum
    nenhuma nada mais ser do que`),
  joints: set("nem ou"),
  excuses: set("so somente apenas esperava hesite melhor hesitem imaginar imaginou acreditar"),
  breakers: set("mas porem contudo entretanto embora exceto"),
};

const scopes: Readonly<Record<string, Scope>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};

const parts = Object.values(scopes);
const union = (pick: (scope: Scope) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set(parts.flatMap((scope) => [...pick(scope)]));

const fillers = union((scope) => scope.fillers);

/** For a text in any of our languages. A word is no "but" when it is "more" in another: mas, mais. */
const anyLanguage: Scope = {
  cues: union((scope) => scope.cues),
  reaching: union((scope) => scope.reaching),
  fillers,
  joints: union((scope) => scope.joints),
  excuses: union((scope) => scope.excuses),
  breakers: union((scope) => scope.breakers).difference(fillers),
};

/** The scope of an ISO 639-1 code; of all our languages together when it is unknown. */
export const scopeOf = (language: string | null): Scope => scopes[language ?? ""] ?? anyLanguage;

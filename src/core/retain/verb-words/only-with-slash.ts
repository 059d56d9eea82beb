/**
 * Words that a sentence or a list may well begin with: they are verbs behind a slash alone. A word with a colon counts as one only
 * where nobody would write it so about something else.
 */
export const onlyWithSlash =
  "call, phone, phoned, rang, visit, met, text, answer, respond, commit, taken, mine, fixed, closed, comment, notes, usage, commands, " +
  "Anruf, Telefonat, Besuch, geschrieben, Anmerkung, Eskalation, Befehle, remarque, visite, texto, clos, fermé, ferme, remonter, " +
  "revenir, commandes, prends, prendre, visita, llamada, cerrado, elevar, comandos, apunte, chiamata, telefonata, chiuso, guida, " +
  "appunto, gesloten, bezoek, bellen, opmerking, opdrachten, fechado, encerrado, observação, telefonema, ligar, wizyta, zamknięte, " +
  "polecenia, stängt, stängd, besök, ringa, kommandon, lukket, besøg, ringe, lover, loven, mødt, besøk, kommandoer, soitto, " +
  "suljettu, ota, ohje, ohjeet, komennot, peru, huomautus, setkání, návštěva, zápis, uzavřeno, zrušit, příkazy, sms, escalation, " +
  "wait, pause, paused, wartet, attente, espera, attesa, čeká, odota, odottaa, tauko, vänta, vent, venter, czekam, suspenso, " +
  "escalade, escalado, escalatie, eskalacja, eskalering, eskalointi, eskalace, llamar, chiamare, clore, tomar, anular, hoidan, " +
  "give, given, gegeben, Gutschrift, donné, offert, dado, dato, gegeven, dei, dal, dala, gav, gett, givet, ga, gitt, annettu, hyvitys, " +
  "odškodnění, rekompensata, oferecido, regalado, regalato, allow, allowed, denied, refuse, refused, einverstanden, accordé, akkoord, " +
  "zgoda, abgelehnt, verweigert, refus, refusé, rechazado, negato, rifiuto, geweigerd, negado, odmowa, avslag, nekat, afvist, avvist, " +
  "evätty, hylätty, vergoed";

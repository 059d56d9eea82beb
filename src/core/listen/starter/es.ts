import type { KeywordRule } from "../rules.ts";
import { alert, critical, hint, inNotes, interest, praise, statement } from "./list.ts";

/** Spanish words of retail to begin with. */
export const spanish: readonly KeywordRule[] = [
  critical(
    "Injury or danger",
    "safety",
    `
    herid*, lesion*, lastim*, ambulancia, hospital, urgencias, resbal*, (me|se) ca(í|yó), sangre, sangró, sangraba,
    sangrando, sangrar, electrocut*,
    descarga eléctrica, peligros*, se incendi*, explot*, (vidrio|cristal|metal|plástico) en (mi|la|el|nuestra),
    cristales, salida de emergencia /4 (bloqueada|cerrada), atragant*, (quemé|quemó|quemaron|quemadura*), (corté|cortó) (la|el|con|un), calambrazo, prendió fuego, (echó|salir|salió) a arder, en llamas, (vidrio|cristal|metal|plástico|aguja) (en|dentro), trozo* de (vidrio|cristal|metal|plástico), suelo mojado, piso mojado, tropecé, tropezó, (me|se) hizo daño
  `,
  ),
  critical(
    "Illness or allergy",
    "safety",
    `
    alergi*, alérgic*, alérgeno*, intoxic*, envenen*, (enfermé|enfermó|enfermamos), (puse|puso) (enferm*|mal*),
    vomit*, diarrea, moho, gusano*, cucaracha*, ratas, ratones, (ratón|rata) (corriendo|muert*|viv*|suelt*), salmonel*, reacción alérgica, (pollo|carne) /2 crud*, gusanos en, chinches, excrementos de, plaga, sentó mal
  `,
  ),
  critical(
    "Legal threat or crime",
    "legal",
    `
    abogad*, denunci*, demandar*, tribunal*, juzgado, policía, sanidad, fraude*, estaf*, robaron, robado, robo,
    hoja de reclamaciones, acciones legales, medidas legales, (vía|vías) (judicial*|legal*), organización de consumidores, ocu, consumo (denuncia*|reclam*), reclamar en consumo, oficina del consumidor, (pondré|poner|puesto) una (denuncia|demanda), (los|les) voy a demandar, me han (robado|estafado), carterista*, inspección de sanidad
  `,
  ),
  critical(
    "Discrimination or harassment",
    "staff",
    `
    racis*, discrimin*, machis*, sexis*, homófob*, homofob*, acos*, amenaz*, agredi*, agresión, insult*,
    por (llevar|usar) (velo|pañuelo|hiyab), por mi (color|origen|religión|acento|discapacidad|raza|edad|velo|piel), tocó (sin|el|la), manose*, tocamientos, sexual*, xenófob*, xenofob*, antisemit*, empujó, empujaron, pegó un, golpe* (me|a mi), (acus*) /3 (robar|ladron*), por ser (negr*|gitano*|extranjer*|gay|lesbiana|mujer|moren*|latin*|inmigrante*|discapacitad*)
  `,
  ),
  statement(
    "Nobody got back to the customer",
    "service",
    `
    nadie /4 (llam*|respond*|contest*|contact*|vino|devolvió),
    (nunca|no|jamás) /3 (llamaron|llamado|respond*|contest*|contactaron|llegó|llegaron|recibí|recibido|devolvieron|entregaron),
    (ninguna|sin) (respuesta|noticia*|contestación), (sigo|seguimos|todavía|aún) /2 (esperando|sin), ignor*
  `,
  ),
  statement(
    "Nobody helped",
    "service",
    `
    nadie /4 (ayud*|atend*|atiend*|hizo|hace|sabe|sabía|en|quiso|había),
    (no|nunca) /2 (ayud*|atend*|atiend*|quisieron|quiso|disculp*), (se neg*|rechaz*|se niegan),
    (ninguna|sin) (ayuda|disculpa*|explicación*|atención), (una|sola|única) caja (abierta|funcionando), sola caja,
    (falta de|poco) personal, falta de (personal|atención|respeto|interés), les da igual
  `,
  ),
  alert(
    "Rude staff",
    "staff",
    `
    groser*, maleducad*, mal educad*, antipátic*, desagradable*, irrespetuos*, arrogan*, prepoten*, borde, bordes,
    despect*, incompeten*, mala (educación|actitud|gana|atención|cara), malas (formas|maneras|contestaciones),
    mal trato, maltrat*, poco (amable*|profesional*|servicial*), gritó, gritaron, (grita|gritaba|gritando) (a|al), (llamó|llamaron) (mentiros*|ladron*), mintieron, mentiros*, de mala gana
  `,
  ),
  alert(
    "Very unhappy",
    "service",
    `
    (muy|tan|fue|estuvo|está|salió|trataron|atendieron|atención|huele|funciona) mal, mala, malo, malos, malas,
    malísim*, pésim*, horrible*, terrible*, horroros*, fatal, nefast*, lamentable*,
    vergüenza, vergonzos*, inaceptable*, intolerable*, indignante*, indignad*, decepcion*, insatisfech*, descontent*,
    disgust*, enfad*, enojad*, molest*, asco, asqueros*, peor, peores, peor que /1 (antes|nunca|la última), (no puede|no podía|no pudo) ser peor, deplorable*, desastr*, queja*, quejar*,
    reclam*, no /2 (gustó|gusta|aceptable|normal), una porquería,
    deja mucho que desear, tomadura de pelo, 😡, 🤬, 😠, 👎, 🤮, 😤
  `,
  ),
  statement(
    "Customer is leaving",
    "service",
    `
    nunca más, (no|nunca|jamás) /2 (vuelvo|volver*|volvemos|regres*|compro más|recomiendo|recomendaría|comprar*),
    última vez, (voy|iré|ir|vamos) /3 (competencia|otra tienda|otro sitio),
    (cancel*|dar de baja|baja) /4 (tarjeta|cuenta|suscripción|pedido), no /3 recomiend*, eviten,
    (perdido|pierden) (un|una|a) client*, dejé (el|la|mi) (carro|cesta|compra)
  `,
  ),
  statement(
    "Customer wants it put right",
    "service",
    `
   
    (quiero|exijo|pido|solicito|quisiera) /4 (dinero|reembols*|devolución|encargad*|gerente|disculpa*|compensación|cambio),
    (devuelvan|devolver) /3 dinero, pérdida de (tiempo|dinero),
    (segundo|tercer|tercera|segunda|cuarta) (correo|vez|llamada|reclamación|mensaje)
  `,
  ),
  statement(
    "Long wait",
    "waiting",
    `
    (esper*|cola|colas|fila|filas) /5 (hora*|minutos|mucho|eterna*|larga*|semanas|meses|larguísim*|interminable*),
    (hora|horas|media hora|minutos|larga*|interminable*|eterna*) /3 (esper*|cola|colas|fila), media hora,
    (mucha|demasiada) (espera|cola), tardaron (mucho|horas|una)
  `,
  ),
  hint(
    "Slow",
    "waiting",
    `
    lent*, tard*, demor*, retras*, cola, colas, espera
  `,
  ),
  alert(
    "Faulty product",
    "product",
    `
    roto, rotos, rotas, rota, (se|me|nos) (rompió|rompieron|estropeó|averió), dejó de funcionar, defect*, dañad*, estropead*, caducad*, vencid*, podrid*,
    (no|nunca|dejó de) /1 (funcion*|sirve|servía|encend*|funcionar),
    (talla|producto|pedido|artículo|color) (equivocad*|incorrect*), mala calidad, (caja|estante*|estantes) /2 vací*,
    incomestible, (llegó|estaba|vino) (frí*|rot*|mal|abiert*), falta* (un|una|dos|productos|piezas), pelo en,
    incomplet*
  `,
  ),
  hint(
    "Not in stock",
    "product",
    `
    agotad*, sin (stock|existencias), no (hay|había|tienen|tenían) (stock|existencias|talla*), poca variedad
  `,
  ),
  statement(
    "Wrong bill",
    "billing",
    `
    (cobr*|cargaron|pagué|factur*) /5 (dos veces|doble|de más|demás|mal|2 veces), cobro (indebido|doble|duplicado),
    (precio|etiqueta|estante) /7 (caja|no coincid*|distint*|diferent*),
    (no|nunca|niegan|sin) /4 (reembols*|devuelven|devolvieron|devolución),
    (reembolso|devolución) /5 (pendiente|nunca|no|todavía|rechaz*), (vale|cupón|descuento) /4 (no|rechaz*),
    error en (la|el) (cuenta|factura|ticket|cobro)
  `,
  ),
  hint(
    "Too dear",
    "price",
    `
    car(o|a|os|as), carísim*, precio* /3 (alt*|subid*|elevad*|abusiv*|excesiv*)
  `,
  ),
  alert(
    "Dirty",
    "cleanliness",
    `
    suci*, mugr*, antihigiénic*, guarr*, apest*, huel* mal, olía mal, mal olor, malos olores,
    (no|nunca|poco) /2 limpi*, falta de (limpieza|higiene), pegajos*
  `,
  ),
  statement(
    "Delivery failed",
    "delivery",
    `
    (nunca|no|jamás|todavía no|aún no) /2 (lleg*|entreg*|recib*|ha llegado),
    (entrega|pedido|paquete|repartidor|envío) /4 (tarde|retras*|perdid*|cancelad*|equivocad*|nunca|incomplet*|no),
    (días|semanas|horas) (de retraso|tarde|después), paquete perdido
  `,
  ),
  alert(
    "A problem",
    "service",
    `
    (sigue|siguen|todavía|otra vez) /3 (sin|problema*|rot*|mal|igual), (problema*) (con|sin|no|de|en|al),
    (no|nunca|nada) /3 (solucion*|resuelt*|resolv*|arregl*)
  `,
  ),
  hint(
    "Problem",
    "service",
    `
    problema*, error*, fall(o|os|a|as), difícil*, complicad*, lástima, desgraciadamente, negativ*, ruidos*,
    abarrotad*, incómod*, mejorable*, debería* mejorar, olvid*
  `,
  ),
  statement(
    "A survey-taker's words",
    "service",
    `
    (el encuestado|la encuestada|el entrevistado|la entrevistada|el cliente entrevistado) /2 (dudó|titube*|colgó|sonaba (molest*|enfadad*))
  `,
  ),
  inNotes(
    "The survey-taker heard trouble",
    "service",
    `
    dud(ó|aba), titube*,
    (sonaba|parecía|estaba|suena|cliente|se notaba) /2 (molest*|enfadad*|enojad*|irritad*|disgustad*|trist*|tens*),
    colgó, incidente*, (pide|solicita|quiere|pidió) /5 (llam*|encargad*|gerente|hablar),
    no (quiso|quería) (decir|hablar|explicar|contar|dar), suspir*, (cambió|cambia|cambiaba) (de|el) (tema|tono), tono (seco|cortante|molesto), evasiv*, (pausa|silencio) (larga|largo), llor(ó|aba|ando), a punto de llorar,
    (pide|solicita|quiere|pidió) /5 (enc|ger|jefe|llamada|devolución de llamada), llamada de vuelta, no (sonaba|parecía) (sincer*|convencid*), cortó la llamada, respuestas (cortas|secas), (cl|cliente|encuestad*|entrevistad*) (molest*|enfadad*|descontent*|nervios*|reacio|reacia|dudos*), reacio, reacia
  `,
  ),
  praise(
    "Praise",
    "service",
    `
    buen, bueno, buena, buenos, buenas, bien, excelente*, genial*, estupend*, fantástic*, maravillos*, perfect*,
    amable*, simpátic*, atent*, educad*, agradable*, servicial*, content*, satisfech*, encant*, recomiendo,
    recomendable*, limpi*, fresc*, delicios*, ric(o|a|os|as), gracias, precios(o|a|os|as), bonit*, hermos*, cariños*, ayud*, encantador*, rápid*, eficiente*, profesional*, mejor,
    mejores, (ningún|ninguna|sin|cero) (problema*|queja*|pega*|reclamación*|incidencia*),
    no (tengo|tenemos|tuve|hay|hubo) (ninguna |ningún |)(queja*|problema*), nada (que objetar|malo|de qué quejar*),
    (nada|no está|no estuvo|no) mal, nunca (me|nos) (ha|han) (decepcionado|fallado), no defraud*, 👍, 😍, 😊, ❤, 🥰
  `,
  ),
  interest(
    "Suggestion",
    "service",
    `
    suger*, sería (bueno|mejor|genial|ideal), me gustaría, podrían, ojalá
  `,
  ),
  interest(
    "Competitor",
    "service",
    `
    competencia, otr(a|as) tienda*, otro supermercado
  `,
  ),
  interest(
    "About the manager",
    "staff",
    `
    encargad*, gerente*, jef(e|a), director*
  `,
  ),
];

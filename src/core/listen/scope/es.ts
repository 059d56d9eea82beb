import type { ScopeText } from "./scope.ts";

/** Spanish. */
export const spanish: ScopeText = {
  cues: `no nunca jamas nada ningun ninguna ninguno sin ni nadie tampoco`,
  reaching: `nunca jamas tampoco`,
  fillers: `un una el la los las lo de muy tan tuve tuvimos hubo hay he ha han sido fue fueron era eran es son esta estaba estaban
    me nos se le parecio ningun ninguna nada mas solo ni a que`,
  joints: `ni o`,
  excuses: `solo solamente espera esperaba dude dudes duden mejor imaginar`,
  breakers: `ahora pero sino aunque salvo excepto`,
  boosters: `extremadamente muy tan demasiado super sumamente increiblemente`,
  dampers: `poco algo ligeramente bastante veces`,
  mutes: [
    {
      kind: "friend",
      reach: "inside",
      words: `(nunca|jamás) /4 tan (bien|rápido|buen*|amable*|rico*|rica*|limpi*|content*), (no hay que|sin) (hacer|guardar) cola, no hay que (hacer|guardar) cola eternamente, (no|nunca|jamás|para nada) (me |nos |)(decepcion*|defraud*), (nada|ni|no está|no estuvo|no) mal, (precios|ofertas|descuentos) de locura, de muerte, de miedo, una bomba, bombas de baño, está la bomba, brutal, (no|nada) (está |estuvo |fue |)(car*|lent*|suci*),
        (sin|ningún|ninguna) alergia*, (lista|carta|tabla|información) de alérgenos, alérgenos (indicados|señalados|marcados), (alergi*|alérgic*) /6 (en cuenta|en serio|atent*|cuidado*|cuidaron), apto* para /3 alérgic*, hipoalergénic*, antialérgic*, antialergi*,
        (comisaría|estación|cuartel) de policía, (al lado|enfrente|cerca|junto|detrás) (de la|a la|del|al) (policía|juzgado|tribunal|hospital|comisaría), mi (amig*|vecin*|marido|mujer) abogad*, (mi|un) abogad* (me lo recomendó|lo recomendó|amig*|me recomendó), abogad* amig*,
        (me|nos) (robó|robaron|roba) el corazón, (robo|roban) (protagonismo|el show), sangre fría, de pura sangre, naranja* sanguina*, (mal|malos|mala) (tiempo|día|momento*|noticia*|semana|espalda|rodilla|racha|época), (no|nada) (hay |)(malo|mala), (malas|mala) hierba*,
        sin (problema*|error*|espera*|cola*|esperar|demora*|retras*|fallo*|molestia*|complicaciones), no (hubo|había|hay|tuve que|tuvimos que) (espera*|cola*|hacer cola|problema*), (poca|poco|corta|breve) (espera|cola), (sala|lista|tiempo|área) de espera, (mientras|la|durante la) espera /4 (agradable|amena|corta|merece|mereció|valió), (merece|vale|valió|mereció) la (pena|espera), (espero|esperamos|esperando) (volver|que|verlos|con ganas|con ilusión|poder), superó /3 espera*, cola de (caballo|pegar), coca cola, pegamento, cola blanca,
        (hoja*|formulario*|buzón|departamento|mostrador) de (reclamaciones|quejas), (anti|contra) (robo|moho|cucarachas|ratas), antirrobo, antimoho, ratón (inalámbrico|bluetooth|óptico), trampa* para /1 (ratones|ratas|cucarachas), insecticida, gusanos de goma, gominolas, queso* /2 (moho|azul), (sin|ningún) peligro, huele (bien|muy bien|genial|rico|a limpio|de maravilla), olor (agradable|rico|a limpio), no /2 (caro|cara|caros|caras), car* pero /3 (vale|buen*|merece), mala suerte mía, cara (de felicidad|sonriente|bonita), (buena|mejor) cara, cara a cara, (a la|en la|la) cara, resbaladiz* no`,
    },
    {
      kind: "condition",
      reach: "after",
      words: `"si", "Si", "SI", en caso de, en caso que, por si, por si acaso, siempre que, a menos que, qué pasa si, qué pasaría, suponiendo, en el supuesto`,
      unless: `como si, incluso si, aunque, si (solo|sólo|tan solo|no), no sé si, pregunt* si, (voy|iré|vamos) a (demandar|denunciar|llamar|poner|cancelar), (demandaré|denunciaré|no volver*|cancelaré), si (esto|este|así) (es|son|está), si /1 quieres /3 (perder|esperar|mal*), si (te|le|les) gusta, ni si quiera`,
    },
    {
      kind: "condition",
      reach: "after",
      needs: "praise",
      words: `(esperaba|esperábamos|temía|temíamos|pensaba que|creía que) /2 (un|una|que|mal*|larg*|mucha|lo)`,
      unless: `todavía, otra vez`,
    },
    {
      kind: "condition",
      reach: "clause",
      words: `(sería|serían|estaría|habría|hubiera|hubiese|podría|podrían|me molestaría|enfadaría|decepcionaría) /4 (decepcion*|enfad*|molest*|triste*|horrible*|terrible*|desastr*|mal*|peor|vergüenza|lástima|fatal|problema*|error*), (habría|hubiera|hubiese) sido, en caso de, (preguntaron|preguntó|preguntan|pregunté) si /6 (problema*|queja*|mal*), (miedo|temor) (a|de), para evitar, evita* (los|las|que|problema*), protege /3 (de|contra), (me|nos) (enfadaría|molestaría|decepcionaría)`,
      unless: `nunca, nadie, (habría|hubiera|hubiese) sido (mejor|bueno|ideal|agradable|bonito), rechaz*, se neg*, (podría|podrían) (ser|haber sido|estar) (mejor|menos)`,
    },
    {
      kind: "question",
      reach: "rest",
      needs: "question",
      words: `tienen, tienes, tenéis, tiene, hay, puedo, puede, pueden, podría, podrían, podéis, podemos, se puede, aceptan, aceptáis, venden, vendéis, reparan, arreglan, cambian, entregan, envían, hacen, hacéis, ofrecen, cómo (puedo|se|hago|funciona|es|va|son|puede), cuánto (cuesta|vale|tarda|cobran|es|tiempo), dónde (puedo|está|se|hay|encuentro), cuándo (abren|llega|es|será|habrá|cierran|vuelve), qué (pasa|hago|debo|tengo|horario|día|tipo|precio|hay|es|marcas), cuál es, cuáles, quién (puede|es|me), debo, hace falta, es (posible|necesario|obligatorio), está (abierto|incluido|disponible), son`,
      unless: `otra vez, todavía, aún, ya, por fin, (dónde|cuándo) (está|están|llega|llegará|recibiré|van) /3 (mi|mis|pedido|reembolso|dinero), reembolso, (es|esto es|les parece|le parece) (normal|una broma|aceptable|en serio), están de broma, cómo (es posible|pueden|se atreven) /4 (vender|tratar|cobrar|ser|que|dejar), por qué, estaba, estaban, era, tenía, recibí, compré, llegó, llevo, desde, nunca, nadie, hubo`,
    },
    {
      kind: "comparison",
      reach: "clause",
      words: `a diferencia, al contrario (que|de), en comparación, comparado, comparada, (otra*|otro*|las otras|la otra|los otros|el otro|demás) (tienda*|sitio*|restaurante*|hotel*|supermercado*|cadena*|banco*|taller*|peluquería*|local*|empresa*|compañía*|lugar*), (la|de la|en la) competencia, (en|al de|la de|el de) (al lado|enfrente), en otro lado, en otras partes`,
      unless: `(voy|iré|ir|vamos|iremos|me voy|prefiero|próxima vez|mejor|busc*|cambiar|cambio|compraré|comprar) /5 (competencia|otra*|otro*), peor que, menos (amable*|limpi*|bueno*) que, más (car*|lent*|suci*) que, a diferencia de (otras|la foto|lo|otros|antes|la descripción), comparado con (antes|otras|otros|la foto), competencia /4 (gratis|mejor|más barato)`,
    },
    {
      kind: "comparison",
      reach: "rest",
      words: `(mejor|mejores|más (limpi*|amable*|rápid*|simpátic*|agradable*|barat*|atent*|eficiente*|educad*)) que, a diferencia /7 (donde|que|cuyo|cuya), (otra|otro) (tienda|restaurante|hotel|sitio|taller|lugar) (donde|que)`,
      unless: `(no|nada|nunca|era|ningún*|apenas) /4 (mejor|mejores|más (limpi*|amable*|rápid*)) que, mejor que nada, merec*, esperaba /3 mejor, mejor que (me|te|se|no|vayan|busque*)`,
    },
    {
      kind: "past",
      reach: "sentence",
      needs: "praise",
      words: `antes, hace (años|unos|dos|tres|tiempo|meses), el año pasado, la última vez, anteriormente, en el pasado, (la antigua|el antiguo|la anterior|el anterior|los anteriores|la vieja|el viejo) (tienda|dueñ*|encargad*|gerente|personal|local|equipo|sistema|app|caja|dirección), al principio, solía*, en su día, antiguamente`,
      unless: `esta vez, antes (era|estaba|eran|todo) (mejor|bien|buen*|limpi*|genial|más), (mejor|bien) antes, peor que, la última vez que (vuelvo|compro|voy), sigue*, todavía, antes de, que antes, como antes`,
    },
    {
      kind: "life",
      reach: "clause",
      words: `(mal|malísimo|horrible|terrible|pésimo|un mal|mi mal) día, día (horrible|terrible|malísimo|de perros|pésimo|muy malo|fatal), (semana|noche|época) (horrible|terrible|malísima|pésima|mala), (mal|horrible|terrible|pésimo) (tiempo|clima|tráfico|dolor|resfriado), dolor de (cabeza|espalda|muelas|estómago) (horrible|terrible|fatal)`,
    },
    {
      kind: "life",
      reach: "clause",
      needs: "praise",
      words: `(mi|mis|nuestro|nuestra) (viejo |vieja |propio |)(coche|carro|auto|bici|bicicleta|móvil|celular|teléfono|ordenador|portátil|computadora|lavadora|nevera|caldera|horno|gafas|reloj|zapato*|tacón|diente|pierna|brazo|pie|tobillo|espalda|rodilla|corazón|dedo|rueda|batería|maleta|paraguas|pantalla|bolso|cartera|perr*|gat*|moto) /5 (rot*|romp*|averi*|robaron|robado*|enferm*|herid*|murió|perdi*|perdí*|estrope*|pinch*|cayó),
        (mi|mis) (móvil|coche|reloj|pantalla|ordenador|bici|bolso|maleta|zapatos|gafas|brazo|pierna|tobillo|cartera|chaqueta|vestido|anillo|teléfono|celular) (rot*|perdid*|robad*|averiad*|dañad*|estropead*), (se me|se nos) (rompió|averió|estropeó|perdió|cayó|pinchó|murió), me (robaron|habían robado) /3 (calle|metro|bus|autobús|coche|mochila), (después de|tras) (mi|un|una|el|la) (accidente|operación|divorcio|funeral|incendio|robo|caída|muerte|cirugía), (yo |)(estaba|estoy|estuve|mi hijo|mi hija|mi madre|mi padre|mi marido|mi mujer|mi perro|mi gato|mi bebé) (estaba |está |estuvo |muy |)(enferm*|triste*|nervios*|enfadad*|estresad*|herid*|perdid*|cansad*|en el hospital|alérgic*|malit*|mal*), (del|en el|al) hospital, había (perdido|olvidado|roto), (perdí|olvidé|rompí|derramé) (mi|mis|la|el|un), (mi|fue mi) (error|culpa), (soy|es) alérgic*, con alergia*`,
      unless: `(comprad*|compré) (aquí|en su tienda), por culpa de (ustedes|vosotros|su), por su culpa, nadie, después de (comer|comprar), reacción`,
    },
    {
      kind: "suggestion",
      reach: "after",
      words: `(quizás|quizá|tal vez|por favor|podrían|deberían|sugiero|sugerencia|estaría bien|sería bueno) /2 (añadir|agregar|ofrecer|abrir|poner|instalar|ampliar|incluir|vender|tener|pongan|abran|traigan)`,
      unless: `maleducad*, otra vez, todavía, disculp*, formar`,
    },
  ],
};

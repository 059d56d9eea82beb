/** Ways in which people tell of a problem in Spanish without a bad word, or speak of one that is not theirs. */
export const patterns: readonly (readonly [string, number, string])[] = [
  [
    "a long wait",
    1.6,
    `
    WAIT /4 (NUMBER|COUNT) /1 TIME, WAIT /3 (hora|rato|eternidad|siglos|siempre|mil anos), (mas de|casi) /2 (minuto*|hora|horas), hace (mas de|casi) /2 (minuto*|hora|horas|dia|dias|semana*|mes|meses),
    (NUMBER|COUNT) TIME (de retraso|tarde|despues|esperando|de cola|de espera|en cola|sin|y nada), media hora, hora y media, una hora (de|y|para|esper*|en la cola|despues|hasta), (esper*|cola|retras*|tard*) /4 (una hora|cuarto de hora),
    una eternidad, (llevo|llevamos|lleva|llevan) /4 (minuto*|hora|horas|esper*|sin), (sigo|seguimos|continuo|aun|todavia) /3 (esperando|sin respuesta|sin noticias|sin luz|sin agua|sin servicio), (aun|todavia|sigue sin) /2 (llega*|respond*|funcion*|resolv*|devolv*|aparec*|arregl*),
    (aun|todavia) (nada|nadie), (aun|todavia) no (me|nos|ha|han|he|se) /3 (llega*|respond*|funcion*|resuel*|devuel*|recib*|arregl*|solucion*), desde hace /3 TIME /4 (esper*|nada|no|sin|nadie|sigo), (esper*|nada|no|sin|nadie|sigo) /4 desde hace /3 TIME, a pesar de /3 (reserva|cita), (con|tenia*) (cita|reserva) /4 (TIME|esper*), un siglo
  `,
  ],
  [
    "nobody served",
    1.6,
    `
    nadie /4 (atend*|atiend*|ayud*|sabe|sabia|supo|vino|hizo|resp*|contest*|explic*|cogio|coge|quiso|da|dio|puede|pudo|aparecia),
    no (habia|hay) /2 (nadie|personal|quien|nada|papel|jabon), (una|un) (sola|solo|unica|unico) (caja|cajera|camarer*|persona|empleado*),
    (solo|solo) (una|un|1|habia) /2 (caja|cajera|persona|abierta), no (hacian|hicieron|hacen) caso,
    ni (caso|saludo|saludo|saludan|buenos|una disculpa|se inmut*|siquiera|se disculp*|me mir*|nos mir*), ni idea,
    tuve que (volver|pedir|ir|llamar|hacer|irme|pagar|esperar|buscar|insistir), tuvimos que (pedir|esperar|volver|irnos|ir|insistir|llamar),
    (hubo|hay) que /2 (pedir|esperar|insistir|volver), (estantes|estanteria*) /3 (vaci*), se olvid* de (nosotros|mi|mi|la|nuestro), nos ignor*,
    pasan de (ti|todo|nosotros|los), falta de (personal|profesionalidad|higiene|respeto|limpieza|educacion|atencion|interes), poco personal
  `,
  ],
  [
    "billed wrongly",
    1.9,
    `
    (cobr*|carg*|factur*) /4 (dos veces|doble|de mas|demas|mal|otra vez|extra|mas), me cobr*, nos cobr*, te cobran, (dos veces|de mas) /4 (cobr*|pag*),
    (precio|estante|etiqueta) /5 (caja|otro|distint*|PRICE), (cuenta|factura|ticket) /5 (nunca|no pedimos|no pedi|mal|equivoc*|error|inflad*|dos),
    no /4 (reembols*|devuelv*|devolvieron|devolvieron|devuelven|devolver) /3 (dinero|importe|fianza|NUMBER),
    (reembolso|abono|devolucion) /4 (no|nunca|pendiente|deneg*|aun|todavia), (vale|cupon|codigo|tarjeta) /3 (no|error|rechaz*|bloque*), mal la vuelta,
    sin mi (permiso|consentimiento|autorizacion), gastos ocultos, no (quisieron|quieren|quiso) /3 (cambi*|devolv*|hacer*|ayud*|atend*),
    presupuesto de /3 factura, me clavaron
  `,
  ],
  [
    "wrong or missing",
    1.7,
    `
    (talla|color|producto|articulo|pedido|plato|modelo|pieza|menu|direccion|paquete) (equivocad*|incorrect*|errone*|distint*|mal),
    otro (modelo|color|producto|menu|plato), me (dieron|mandaron|enviaron|trajeron) /3 (otr*|mal|equivocad*|inferior|usad*|mitad),
    pedi /3 (y|me) (lleg*|vino|traj*|dieron|mand*), solo (venia|llego|habia|trae),
    (faltaba*|faltan|faltaron|falta) /4 (caja|pedido|paquete|cable|pieza*|producto*|tornill*|la mitad), la mitad /3 (rot*|faltaba*|del pedido|abollad*),
    no (es|era|fue) lo que (pedi|compre|esperaba|dice*|ponia), no (coincide|corresponde|se corresponde|cuadra|tiene nada que ver),
    nada que ver con /3 (fotos|realidad|descripcion|foto), (venia|vino|llego) /2 (abiert*|usad*|rot*|roto|golpead*|rayad*|vaci*|mal|tarde|fri*)
  `,
  ],
  [
    "never arrived",
    1.9,
    `
    (nunca|no|jamas) (llego|llegaron|ha llegado|han llegado|llega|recibi|aparecio|vino|aparece|me lleg*), (no|nunca) /2 (entreg*|enviaron|recibido),
    (pedido|paquete|maleta|envio) /4 (perdid*|perdieron|no|nunca|desaparec*|parado|retras*), donde esta (mi|el), sin (noticias|respuesta|senales),
    ni (producto|paquete) ni dinero, consta /3 entregado, (dice|pone) entregado, (tren|vuelo|bus|autobus) /3 (cancel*|retras*|no|averiad*|suprim*),
    han cancelado, perdimos el (vuelo|avion|tren), perdi el (vuelo|tren|avion)
  `,
  ],
  [
    "broken",
    1.7,
    `
    (no|nunca|apenas|ya no|casi no|tampoco) WORK, no (me|nos|te|le|se) (WORK|oye|ve|puede|pueden|entiende|nota|conecta|escucha),
    (dejo|ha dejado|deja|dejaron) de /1 (funcion*|ir|encender|carg*|responder|sonar),
    no (se puede|puedo|podemos|pude|pudimos|es posible|deja|permite|entra|aguanta|cierra|pega|llega|coge|trae|viene),
    imposible (de|hablar|contactar|entender|instalar|usar|llamar|seguir|comunicar|leer), a los /2 (TIME|dias) /3, (a|en) /1 (NUMBER|COUNT) TIME /3 BREAK,
    se (BREAK|rompio|rompe|partio|cae|cayo|cuelga|apaga|bloquea|desconecta|atasca|despega|rajo|calienta|descosio|sale|para|reinicia), PRODUCT /2 BREAK,
    mensaje de error, da error, fuera de servicio, otra vez (no|roto|sin|averiado|el|la|sin), cada dos por tres, por desgracia no,
    no hay (manera|forma|quien), no hay quien
  `,
  ],
  [
    "nobody answered",
    1.8,
    `
    (nadie|no) /2 (contest*|respond*|devuelv* la|cogen|coge|llam*), (sin|ninguna|ni una) (respuesta|contestacion|explicacion|noticia*|solucion),
    (no|nunca) (me|nos) (han|contest*|respond*|llam*|devolv*|hicieron|hacen|dan|dieron|dijeron|avis*),
    (NUMBER|COUNT|varias|mil) (veces|llamadas|correos|mensajes|mails|emails),
    (segundo|tercer|cuarto|segunda|tercera|cuarta|enesima) (correo|llamada|mail|intento|reclamacion), (me|nos) (pasan|pasaron|marean|derivan) /3,
    de un departamento a otro, llamada prometida, (me|nos) colg*, cuelgan, a pesar de (su|sus|mis|las) (promesa*|llamada*|correo*|reclamacion*)
  `,
  ],
  [
    "redress wanted",
    1.7,
    `
    (quiero|exijo|pido|solicito|espero|exigimos) /4 (dinero|reembolso|devolucion|explicacion|disculpa*|indemnizacion|solucion|compensacion|rescindir|cancelar|baja),
    (devuelv*|devolv*) /4 dinero, hablar con (el|la) (encargad*|jef*|gerente|director*|responsable), hoja de reclamaciones,
    poner una (queja|reclamacion|denuncia), (abogado|consumo|sanidad|denuncia*|juzgado), no (reconozco|esta cerrado|esta resuelto),
    (problema|fallo) /3 (sigue|continua|persiste|vuelto|no), (sigue|siguen|continua) (sin|igual|fallando|roto|el problema)
  `,
  ],
  [
    "leaving for good",
    2,
    `
    (lugar|sitio|restaurante|tienda|hotel) (a|para|que hay que|que) evitar, no (lo |la |)compre*,
    no (vuelva|volveremos|regresaria|regresaremos|repetire|repetiria|repetiremos|reservaria|pediria|volveria a*|creo que vuelva|creo que volvamos|volvere*), (busquen|busca|busque|buscad|vayan a|ve a) /3 (otra|otro|otros|sitio|lado|competencia), (ahorrense|ahorrate|guardense|guardate|guardad) /3 (dinero|tiempo), (eviten|evita|evitad|evite|huyan|huid|huye) /3 (este|esta|lugar|sitio|tienda|toda), ni lo intenten, con una (vez |)basta, mas bien no, se acabo, (hay|existen) /2 (sitios|lugares|opciones) mejores, (hay|existen) mejores,
    no (vuelvo|volvere|volveremos|volveria|pienso volver|volvemos|regreso|regresare|voy a volver),
    (nunca|jamas) (mas|mas|volvere|vuelvo|volveria|vuelvan),
    no (lo|la|los|las) (recomiendo|recomendaria|recomendamos|compraria|compren|compreis|volveria),
    no (recomiendo|recomendaria|compreis|compren|vayan|vayais|puedo recomendar*), una y no mas, ultima (vez|compra),
    me (doy de baja|paso a|cambio de|voy a la), (compro|comprare|ire) en otr*, perdido un cliente, perder un cliente, no me volveis, me arrepient*,
    no (vale|merece) la pena, ahorraos, ahorrense, (lo|la) devolvi, lo devuelvo
  `,
  ],
  [
    "danger",
    2.4,
    `
    (me|se|nos|mi) /3 (cort*|quem*|cai|resbal*|intoxic*|lastim*|hirio|lesion*), (cayo|cayeron|resbal*) /4 (suelo|encima|lado|entrada|escalera*|mojado),
    salida de emergencia, (chispas|humo|incendio|explot*|descarga electrica|calambrazo),
    (cristal*|metal|plastico|pelo*|insecto*|bicho*|mosca*|gusano*|gusanos) /4 (en el|en la|en mi|en los|en las|dentro|bote|sopa|plato|ensalada|comida|bolsa),
    (habia|encontre|venia) /3 (bicho*|pelo*|cristal*|mosca*|gusano*|metal|cucaracha*), (alergia|alergic*) /5 (lleva*|contenia|avis*|pesar|reaccion|no),
    reaccion alergica, (sarpullido|urticaria|erupcion), vomitando, vomitamos, enfermamos, me (puse|sento|senti) (mal|enferm*),
    (mala|malo|malos) /3 (estomago|barriga), me agarr*, del brazo, (por|llevar) /3 (velo|raza|religion|acento|discapacidad|color de piel),
    pasamos la noche, (rata|ratas|cucaracha*|ratones), se me hincho
  `,
  ],
  [
    "survey note",
    2,
    `
    (sonaba|parecia|sono|tono|voz) /3 (molest*|enfadad*|decepcionad*|irritad*|nervios*|triste|seri*|disgustad*|cortante|frustrad*|tens*),
    (client*|cte|entrevistad*|encuestad*|senora|senor) /4 (dud*|titube*|suspir*|molest*|descontent*|enfadad*|colgo|alzo|evit*|vacil*),
    (dudo|duda|titubeo|vacilo|suspir*) /4 (al|y|antes|cuando|luego|personal), colgo (cuando|al|en|sin),
    (pide|quiere|solicita|exige) /4 (hablar|llam*|encargad*|direccion|jef*|gerente|responsable|le llamen),
    no quiso (dar|decir|hablar|explicar|que|entrar), no (dice|explica) (el|la|por|motivo), hacer seguimiento,
    (posible|probable) (incidente|problema|conflicto|incidencia), da a entender, evito la pregunta, (sospecho|sospecha), cambio de (humor|tono),
    alzo la voz, monosilabos, se niega a
  `,
  ],
  [
    "plain note",
    -1.5,
    `
    (tenia|con) prisa, mala (cobertura|conexion|linea), (se |)corto (la llamada|dos veces), contesto (todo|a todo|todas), respondio (todo|a todo|todas),
    respondio a todas, numero equivocado, no (quiso|quiere) (participar|mas encuestas), no le interesan, salto la pregunta, muy habladora, muy hablador,
    solo elogios, elogio, sin comentarios, oia mal, de fondo, llamar manana
  `,
  ],
  [
    "worse than before",
    1.4,
    `
    (antes|antano) /5 (mejor|maravilla|genial|buen*|bien|mas), ya no (es|esta|son|hay|tienen) /2 (lo|que|como|mism*|tan), no es lo que era,
    de mal en peor, cada (vez|dia) (peor|mas caro|menos|mas lento), ha (empeorado|bajado|perdido|cambiado), han (empeorado|bajado|subido|cambiado),
    (desde|tras) (la|el|que|los) /3 (reforma|cambio|cambio|actualizacion|nuev*|obras|ultima*), ultimamente, (ano pasado|antigu*) /5 (mejor|doble|mas),
    en la competencia /4 (mejor|mitad|mismo|barat*|gratis), (hasta|cualquier) /4 (mejor|funciona mejor)
  `,
  ],
  [
    "trouble that was made good",
    0.8,
    `
    (solo|solo|hasta que) /4 (quej*|reclam*|insist*|protest*), (tras|despues de) /3 (insistir|reclamar|quejar*|varias|mucho), al menos (me|nos)
  `,
  ],
  [
    "sarcasm",
    1.8,
    `
    (genial|maravilloso|fantastico|estupendo|perfecto|bravo|enhorabuena|gracias|ole|que bien|que ilusion|muy bonito|felicidades) (otra vez|otra|por nada|por la cola|de nuevo|como siempre|tres|una hora|encima),
    gracias por nada, si te gusta (que|esperar), un sueno hecho realidad, no tenia nada (mejor|que), justo lo que (necesitaba|faltaba), sin prisa,
    perdon por molestar, perdonen la molestia, total yo, menuda (cara|broma|tomadura), vaya (tela|servicio|timo|desastre|cara|robo),
    que (arte|bonito|cara|morro) /3, tomadura de pelo, #fail, de chiste, de risa, una broma, en serio
  `,
  ],
  [
    "a case that is not",
    -1.2,
    `
    si (algo|hay|surge|se|alguna|no|tienes|hubiera|hubiese|falta|falla|tuviera*) /6 (mal|problema*|estrope*|rompe|bien|gusta|defect*|arregl*|cambian|solucion*|devuelv*|quej*|trae*|fall*),
    en caso de, por si, de haber, (temia|pensaba|creia|esperaba|ibamos|iba) /6 (pero|y) /3 (no|encant*|bien|todo|genial|nada), por si,
    aunque (la|haya|sea) /4 (rapid*|bien|enseguida)
  `,
  ],
  [
    "another shop",
    -1.3,
    `
    (mejor|mejores|mas limpi*|mas rapid*|mas amable*|mas barat*|mas fresc*) que (el|la|los|las|en|otr*|cualquier*|muchos), a diferencia de,
    al contrario (que|de), nada que ver con (el|la|los|otr*), en otr* (sitio*|lado*|tienda*|lugar*) /6 (aqui|peor|doble|horas|mas),
    en la competencia /4 (doble|mas|peor), despues del chasco, comparado con
  `,
  ],
  [
    "the customer's own life",
    -1.3,
    `
    (mi|mis|nuestro|nuestra) /1 (dolor|resfriado|gripe|espalda|rodilla|cadera|perro|perra|gato|gata|madre|padre|hijo|hija|jef*|coche|vieja|viejo|pie|abuela|marido|mujer|novi*|examen|divorcio|lavadora) /5 (estaba|esta|enferm*|murio|dolia|duele|llor*|ayud*|salv*|romp*|rot*|horrible|terrible),
    me duele, dolor de (cabeza|espalda|muelas|barriga|estomago|tripa), (dia|semana) (horrible|terrible|malo|espantoso|fatal|de perros), mal dia,
    me habia (roto|caido|quedado), (perdi|olvide) (la|el|mi) (cartera|llaves|movil|paraguas|bolso),
    (para|contra) (la|el|mi) (tos|resfriado|gripe|diarrea|dolor|fiebre|acne), odio los lunes, el atasco, llovia
  `,
  ],
  [
    "a plain question",
    -1.2,
    `
    (tienen|teneis|abren|abris|aceptan|haceis|envian|venden|cierran|admiten|recogen) /3,
    (donde|como|cuanto|cual|a que hora|hasta cuando|que horario) (puedo|abren|hago|cuesta|dura|consult*|encuentro|cierran|me|se|vale|sale), cuando (puedo|abren|cierran|sale|abre),
    (se puede|puedo|podria|podrian|me pueden|me podrian|pueden) (pagar|hacer|cambiar|reserv*|devolver|decir|enviar*|indicar|ayudar),
    hay (algun|alguna|este|otra), (queria|quisiera|me gustaria|querria) (cambiar|reservar|saber|pedir|cita|una|un|hacer|comprar|darme), sabeis si,
    alguien sabe
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    (podriais|podrian|podeis) (poner|ofrecer|abrir|anadir|vender|tener|incluir), (estaria|vendria|seria) (bien|genial|bueno|estupendo|ideal|bonito),
    propongo, sugiero, sugerencia, (me encantaria|me gustaria) ver
  `,
  ],
  [
    "a mail by rote",
    -1.6,
    `
    (le|les) (saluda|agradecemos|informamos|adjunto|ruego), adjunto (los|las|la|el) (documento*|factura|copia|formulario), un (cordial |)saludo,
    atentamente, fuera de la oficina, de vacaciones (del|hasta), respuesta automatica, quedo a la espera de su, tal como (me |)pidieron,
    confirmo (la|el|mi), queda todo, pueden cerrar
  `,
  ],
  [
    "service beyond duty",
    -1.5,
    `
    no se puede superar, insuperable*, imposible de superar,
    (se|me|nos) (ocupo|encargo|llamo|atendio|ayudo|acompano) /3 (personalmente|en persona|el mismo|ella misma), ocupo personalmente, (dudas|desconfiaba|esceptic*) /5 (convenc*|encant*|fij*|content*),
    (me|nos|te|lo|la|se) (lo |la |)(cambiaron|solucionaron|arreglaron|resolvieron|devolvieron|repusieron|regalaron|invitaron|ayudaron|cambian|solucionan|sacaron),
    (sin|ninguna) (poner pegas|pegas|preguntar|discutir|problemas|esperas|esperar|cobrar|compromiso|demora),
    (al momento|en el acto|enseguida|al instante|gratis|volando), en (NUMBER|COUNT|pocos|unos) (minutos|min), hasta el coche,
    (guardada|guardado) en caja, toda la paciencia, todo el tiempo del mundo, cuida* /2 detalle*
  `,
  ],
  [
    "worth it all the same",
    -1.2,
    `
    (caro|pequen*|lleno|cola|ruido|algo mas|dificil|sencillo|barat*|lej*|tarda) /4 (pero|aunque) /3 (merece|vale|compensa|bien|buen*|rapid*|encant*|tiene|acogedor*|duran|volando),
    lo compensa, merece cada
  `,
  ],
  [
    "no complaints",
    -2.2,
    `
    (sin|ninguna|ningun|ni una|nunca|cero|jamas|ni un) /2 (queja*|problema*|pega*|reclamacion*|incidencia*|pero|disgusto*|inconvenient*|fallo*|sorpresas|defecto*),
    no (tengo|hubo|tuve|hay|tuvimos|he tenido) /3 (queja*|problema*|pega*|incidencia*|pero),
    nada (que|de que|de que|malo|negativo) /1 (objetar|quejarme|reprochar|mejorar|decir|criticar|anadir|arrepent*),
    nunca /3 (decepcion*|fall*|problem*|defraud*), no /3 (defraud*|decepcion*|arrepiento|fall*), jamas (me|nos) (han |)fall*,
    no (esta|estuvo|es) /2 (mal|car*|malo|mala), no tuvimos que esperar, nada (caro|mal|aburrid*|pesad*),
    (no|nunca) (me|nos|te) (quejo|timan|agobia*|defraud*|molest*), ni /2 ni /2, no hay nada (mejor|que no|malo), nadie (te |)agobia, no cambiaria
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    (lo unico|unica|unico|solo una) (pega|malo|queja|problema|que|inconveniente|negativo|fallo|defecto|punto),
    (salvo|excepto|menos|si no fuera) (que|por|el|la), (una|alguna) pega, punto (negativo|debil|flojo), lastima (que|de|del|no), pena (que|de),
    por (desgracia|ponerle)
  `,
  ],
  [
    "not enough",
    1.8,
    `
    (habria|hubiera|hubiese|daria|pondria) /6 (estrellas|estrella|puntos), (habria|hubiera) dado, (solo|solamente) (dos|tres|cuatro|2|3|4) estrellas, (quito|quite|resto|reste|bajo|baje|pierde) /3 (estrella|estrellas|punto|puntos), una estrella menos, por eso /3 (estrellas|estrella),
    no le doy /3 (cinco|5), (en vez|en lugar) de /1 (explicar|ensenar|mostrar|ayudar|dar|usar), se limita a, nada que ver con
  `,
  ],
  [
    "not enough",
    1.1,
    `
    (podria|podrian|deberia|deberian|pudo|pudieron) /3 sido /1 (mejor|mejores|mas),
    no (muy|tan|es muy|esta muy|demasiado|precisamente|especialmente|del todo|fue|son muy|eran) /1 (buen*|limpi*|amable*|fresc*|bien|rapid*|util*|content*|sabros*|agradable*|atent*|barat*|profesional*),
    (podria|podrian|deberia|deberian|podian|convendria) /3 (mejorar*|mejor|haber|poner|tener|incluir), (deberia|deberian|podria|podrian) (ser|durar|haber sido) (mas|mejor|menos),
    (demasiado|demasiada) (caro|cara|caros|lento*|lenta*|pequen*|fri*|salad*|dulce|corto|larg*|ruidos*|sec*|rapido|basic*|dur*|pesad*|poc*|teoric*|dificil|oscur*|grande), muy (caro|cara|caros|caras|lento*|lenta*|fri*|salad*|ruidos*|sec*|pesad*|poc*),
    (esperaba|esperabamos|me esperaba) /2 (mas|mejor|otra|otro|algo), le (falta|faltan|sobra),
    (falta|faltan|falto|faltaron) (mas|de|sabor|personal|ejemplos|un|una|practica|opciones|puertos|informacion),
    (poca|poco|pocos|pocas|escas*) (variedad|cantidad|personal|sabor|carne|informacion|practica|espacio|memoria|opciones|luz),
    no (vale|valio|merece|cumple|cumplio|llega|dura|aporta|aprendi|convence|convencio|satisface|alcanza), deja* (mucho |)que desear,
    (apenas|casi) (hay|nada|sin|no), no esta a la altura, no me (gust*|convenc*|sirv*|ayud*|solucion*|llen*), ya podian,
    (mas|mejores) (ejemplos|ejercicios|practica)
  `,
  ],
  [
    "a waste",
    1.8,
    `
    (perdida|perder|perdi|perdimos) (de |)(tiempo|dinero), (tirar|tirado|tire) /2 (dinero|basura), dinero tirado,
    no (gasten|gasteis|malgasten|pierdan|perdais|compr*|lo compr*), (acabe|termine|tuve que) (tir*|devolv*|compr*|llam*|regal*),
    (lo|la|los) (tire|devolvi|devolvimos|regale|devuelvo), a la basura, me senti (estafad*|enganad*), me siento (estafad*|enganad*)
  `,
  ],
  [
    "worse than before",
    3,
    `
    (nunca|jamas|pocas veces|rara vez) /6 (tan|tanto|tanta) /1 BAD, (nunca|jamas) /4 peor*, (el|la|lo) peor* /6 (vida|mundo|ciudad|nunca|visto)
  `,
  ],
  [
    "no complaints",
    -2.5,
    `
    no puedo esperar (para|a), no puedo recomendar* /4 (suficiente|bastante), no (me|nos) (canso|cansamos) de, (nunca|jamas) /4 algo tan, ningun otro /4 (tan|mejor), sin (lugar a |ninguna |)(duda|dudas) (el|la|los|mi|lo) /2 (mejor*|favorit*), sin dudarlo, no puedo (decir|pedir) mas, (no hay|ninguna) perdida de tiempo, no (hay|existe|encontraras*) /3 (mejor|mejores), no podria estar mas (content*|feliz|satisfech*|de acuerdo),
    (nunca|jamas|pocas veces|rara vez) /6 (tan|tanto|tanta) /1 GOOD, (nunca|jamas) /4 (mejor|mejores), no se (puede|podria|pudo) (hacer |pedir |)(mejor|mas), imposible (hacerlo mejor|pedir mas|mejorar*)
  `,
  ],
  [
    "a plain question",
    -4,
    `
    cuanto (tarda|tardan|dura) /2 (envio|entrega|pedido|reparacion|visita),
    que (hago|pasa|debo hacer|puedo hacer|hay que hacer|ocurre) /2 (si|en caso), (a quien|donde|como) /5 (si|en caso) /4 (falla|falta|rompe|problema*|estropea*), (tienen|venden|busco|hay) /4 contra
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    (aunque|si bien) /6 (BAD|pequen*|estrech*|ruidos*|un poco|algo|no|poc*|largo*|larga*|viej*|falta*|podria*)
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    (podrian|podriais|podria) (poner|ofrecer|anadir|instalar|sacar|abrir|vender|traer|incluir), (sugerencia|idea|propuesta|deseo), (seria|serian|estaria) (genial|practic*|ideal|buena idea|estupend*|bonito), me encantaria (ver|que|tener), (abran|vuelvan|pongan|traigan) /6 (por favor|favor), que vuelva
  `,
  ],
];

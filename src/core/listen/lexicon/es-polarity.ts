/** How good or bad Spanish words and phrases are, said of shops, meals, products, courses and journeys; all folded. Written for this program. */
export const polarity: Readonly<Record<string, string>> = {
  "4": `
    excelent*, exelente*, magnific*, maravill*, fantastic*, fabulos*, perfect*, espectacular*, increible, increibles, genial*, estupend*, extraordinari*,
    excepcional*, sensacional*, impresionante*, brillante*, sublime*, divin*, exquisit*, insuperable*, inmejorable*, impecable*, soberbi*, inolvidable*,
    formidable*, fenomenal*, esplendid*, alucinante*, sobresaliente*, mejor, mejores, lo mejor, el mejor, la mejor, los mejores, las mejores, numero uno,
    altamente recomend*, totalmente recomend*, muy recomend*, super recomend*, cien por cien recomend*, lo recomiendo, la recomiendo, los recomiendo,
    recomiendo (mucho|encarecidamente|totalmente|muchisimo), cinco estrellas, 5 estrellas, diez de diez, 10 de 10, 10 10, un diez, de diez, de lujo,
    de escandalo, de maravilla, de miedo, de vicio, de primera, de muerte, una pasada, una joya, una delicia, una maravilla, un encanto, una gozada,
    un lujo, la bomba, la cana, la leche, no se puede mejorar, no podria ser mejor, no podia ser mejor, mejor imposible, no puedo pedir mas,
    no se puede pedir mas, supero (mis|nuestras|todas|las) expectativas, supera (mis|las|todas) expectativas, mas que (satisfech*|content*|feliz),
    me encanta*, me encanto, nos encanto, encanta, encanto, encantad*, encantador*, vale cada (centimo|euro|peso|centavo), valio cada,
    con los ojos cerrados, matricula de honor, chapo, ole, merece muchisimo
  `,
  "3": `
    buen, buena, buenas, bueno, buenos, buenisim*, bonisim*, rico, rica, ricos, ricas, riquisim*, delicios*, sabros*, sabrosisim*, apetitos*, jugos*,
    tiern*, fresc*, fresquisim*, crujient*, cremos*, aromatic*, suculent*, amable*, amabilisim*, amabilidad, simpatic*, atent*, atencion excelente,
    cordial*, educad*, servicial*, profesional*, profesionalidad, eficient*, eficaz*, eficaces, competent*, cercan*, acogedor*, acogida, calid*,
    hospitalari*, agradable*, agradabilisim*, content*, feliz, felices, satisfech*, satisfactori*, satisfaccion, complacid*, alegr*, disfrut*, adoro,
    adora, amo, ama, ame, amamos, gusta, gusto, gustaron, gustan, favorit*, preferid*, hermos*, precios*, bonit*, lind*, guap*, bell*, belleza, elegant*,
    coquet*, encanto, intim*, romantic*, comod*, comodisim*, comodidad, confortable*, limpi*, limpisim*, impolut*, ordenad*, cuidad*, rapid*, rapidisim*,
    rapidez, veloz, agil*, puntual*, puntualidad, fiable*, confiable*, confianza, segur*, solid*, resistent*, robust*, duradero*, duradera*,
    calidad precio insuperable, gran calidad, buena calidad, alta calidad, calidad excelente, nitid*, clar*, potent*, silencios*, liger*, practic*, util,
    utiles, utilisim*, intuitiv*, facil*, facilisim*, sencill*, interesant*, didactic*, amen*, entretenid*, divertid*, inspirador*, enriquecedor*, ameno,
    clarisim*, recomiend*, recomendable*, recomendad*, recomendar, recomendaria, repetire*, repetir, repetiremos, volvere*, volveremos, volveria*,
    voy a volver, vuelvo siempre, gracias, agradec*, agradezco, enhorabuena, felicit*, felicidades, bravo, honest*, honrad*, sincer*, just*, generos*,
    abundant*, barat*, economic*, asequible*, ganga*, chollo*, buen precio, buenos precios, precio razonable, razonable*, vale la pena, valio la pena,
    merece la pena, merecio la pena, mi salvacion, me salv*, nos salv*, un acierto, acert*, acertad*, como nuevo, como nueva, como se describe, tal como,
    tal cual, segun lo descrito, sin problema*, sin contratiempos, sin fallos, a la primera, sobre ruedas, como la seda, como un guante, coser y cantar,
    al momento, en el acto, enseguida, chul*, mol*, brutal, bestial, top, crack, cracks, guay, wow, aplauso*, tesoro, acierto
  `,
  "2": `
    bien, muy bien, super, funciona, funcionan, funciono, sirve, cumple, cumplio, ayud*, solucion*, resolv*, resuelt*, resolvieron, arregl*, repararon,
    mejor*, aprend*, variedad, variad*, surtid*, complet*, ampli*, espacios*, tranquil*, relaj*, descans*, modern*, original*, autentic*, casero, casera,
    caseros, caseras, tradicional*, saludable*, natural*, ideal*, adecuad*, apropiad*, correct*, flexible*, pacient*, paciencia, comprensiv*, vist*,
    gratis, gratuit*, regal*, invitaron, detalle, descuento, oferta*, ventaja*, positiv*, exito, exitos*, bienvenid*, confort*, suave*, brillo, estable*,
    fluid*, versatil*, actualizad*, convenient*, accesible*, precioso, sonris*, risuen*, orgullos*, sorprendid*, sorprendente*, sorpresa agradable,
    grata sorpresa, dedicacion, dedicad*, esmer*, carino, mimo, ilusion*, valios*, excepcion, bestia, maestr*
  `,
  "1": `
    aceptable*, decent*, pasable*, ok, okey, vale, normal*, suficient*, nada mal, no esta mal, no esta nada mal, no estuvo mal, tampoco esta mal,
    por fin, regular tirando a bien, importante*, nuevo, nueva
  `,
  "-1": `
    lastima, por desgracia, desgraciadamente, lamentablemente, desafortunadamente, regular*, mediocre*, del monton, normalit*, justito, pasable, esper*,
    espera, esperando, cola, colas, fila, filas, tarda, tardan, algo (lento|caro|frio|seco|ruidoso|pequeno|soso|corto), pequen*, poca, pocas, pocos,
    escas*, limitad*, demasiad*, simple*, oscur*, pesad*, viej*, antigu*, anticuad*, usad*, dudos*, confus*, complicad*, dificil*, complej*, unic* pega,
    unica pega, unica queja, lo unico, unico inconveniente, pega*, inconvenient*, desventaja*, mejorable*, podria (ser|estar|mejorar|haber),
    podrian (ser|estar|mejorar|haber), deberia*, deberian, hubiera preferido, me hubiera gustado, me habria gustado, habria sido, echo de menos,
    echo en falta, eche en falta, eche de menos, falta de, nada del otro mundo, nada especial, sin mas, ni fu ni fa, supuestamente, aunque, ruido,
    fuerte, caro, car*, cara, duro, dura
  `,
  "-2": `
    lent*, lentitud, lentisim*, tardan, tardaron, tardo, tardanza, demor*, retras*, atras*, atasc*, fri*, tibi*, templad*, sec*, sos*, insipid*, insuls*,
    aguad*, salad*, quemad*, crud*, dur*, corre*, aceitos*, grasient*, grasa, grasos*, amarg*, agri*, rancio*, rancia*, empalagos*, pasad*, recalentad*,
    congelad*, carisim*, caro, cara, caros, caras, excesiv*, abusiv*, sobrevalorad*, inflad*, desorbitad*, elevad*, subida*, ruidos*, incomod*,
    incomodidad, agobiant*, estrech*, apretad*, abarrotad*, masificad*, oscuridad, cutre*, descuidad*, desordenad*, desorden*, desorganiz*, caos,
    caotic*, sobrecargad*, desbordad*, despistad*, distraid*, desinteresad*, apatic*, indiferent*, desgana, desganad*, antipatic*, antipatia, borde*,
    brusc*, distante*, frialdad, impuntual*, inexpert*, problema*, fallo*, falla*, fallan, fallar, error*, defecto*, deficient*, deficiencia*,
    inconsistent*, inestable*, debil*, floj*, pobre*, escuet*, insuficient*, incomplet*, impreciso*, borros*, pixelad*, granulad*, distorsion*, apagad*,
    sin brillo, suelto, suelta, rayad*, raya, rayones, aranaz*, abollad*, golpe, golpead*, grieta*, agrietad*, manch*, sucio, sucia, sucios, sucias,
    suciedad, polvo, pegajos*, humedad, moho, huele, olia, olor, peste, apest*, mal olor, rot*, rompio, rompe, rompen, romp*, rajo, rajad*, despeg*,
    descos*, deste*, destin*, encog*, oxid*, goter*, gotea, pierde, fuga, cuelga*, se cuelga, bloque*, congela, congelaba, reinicia, se apaga, apaga,
    desconect*, calient* demasiado, sobrecalient*, calienta, recalient*, traba, tirones, ralentiz*, agot*, agotad*, sin stock, no disponible, falta,
    faltan, faltaba, faltaban, falto, faltaron, olvid*, perd*, perdid*, equivoc*, confund*, devolver, devolvi, devuelv*, devolucion, devuelto,
    devolvieron, reembols*, reclam*, queja*, quej*, protest*, cancel*, anul*, rechaz*, negaron, nego, niega*, ignor*, aburrid*, aburr*, monoton*,
    repetitiv*, superficial*, tedios*, cansin*, cansad*, cansa, molest*, fastidi*, incordi*, enfad*, cabre*, irrit*, frustr*, estres, estresant*,
    preocup*, triste*, desagradable*, desagrad*, disgust*, decepcion*, desilus*, chasco, arrepent*, arrepient*, sin exito, sin respuesta, sin sabor,
    sin aroma, sin gracia, sin explicacion, sin avisar, sin cobertura, averia*, averiad*, estropead*, estrope*, huelga*, incidencia*, imitacion, falso*,
    fals*, enganos*, quimic*, artificial*, raro, rara, extran*,
    poco (amable*|profesional*|recomendable*|practico*|util*|claro*|limpio*|sabor|fiable*|intuitivo*|atent*|cuidad*|personal|surtido),
    mal (servicio|atendid*|hecho|hecha|organizad*|estado|cocinad*|olor|explicad*|disenad*|sabor|trato|rato|cuerpo), malos (modales|modos|olores),
    malas (maneras|caras|formas|condiciones), con retraso, dej* mucho que desear, de pena
  `,
  "-3": `
    mal, mala, malo, malas, malos, malisim*, pesim*, fatal*, horrible*, horroros*, horror, terrible*, espantos*, atroz, nefast*, desastre*, desastros*,
    catastrofic*, penos*, lamentable*, deplorable*, patetic*, ridicul*, absurd*, vergonzos*, verguenza*, bochornos*, indignant*, indignad*, indignacion,
    inaceptable*, intolerable*, inadmisible*, impresentable*, imperdonable*, incompetent*, inutil*, ineficaz*, ineptitud, inept*, maleducad*, malcriad*,
    grosero*, grosera*, groseri*, desconsiderad*, irrespetuos*, prepotent*, prepotencia, arrogant*, arrogancia, soberbia, chul* de, despectiv*,
    desprecio, hostil*, agresiv*, insolent*, grito, gritar, gritaron, insult*, humill*, maltrat*, mentir*, mentiros*, mienten, engan*, estafa*, estafad*,
    estafador*, timo*, timad*, robo, roban, robaron, robar, ladron*, fraude*, tomadura de pelo, toman el pelo, tomar el pelo, basura*, porqueria*,
    mierda*, asco, asqueros*, asquerosidad, repugnant*, nauseabund*, inmund*, mugrient*, mugre, cochin*, guarr*, podrid*, caducad*, vencid*,
    incomestible*, incomible*, intragable*, imbebible*, roto, rota, rotos, rotas, defectuos*, inservible*, inutilizable*, averiado, odio, odi*, detest*,
    decepcion, decepciones, decepcionante*, decepcionad*, decepciono, decepcionado, frustrante*, insatisfech*, descontent*, enfadadisim*, furios*,
    cabread*, hart*, perdida de (tiempo|dinero), perder (el tiempo|tiempo), tirar el dinero, dinero tirado, tirado a la basura,
    no (lo|la|los|las|) recomiendo, no recomiendo, no recomendable, no recomendaria, no lo recomiendo, no la recomiendo, no volvere, no volveremos,
    no vuelvo, nunca mas, jamas volvere, no pienso volver, una y no mas, peor, peores, lo peor, el peor, la peor, peorcito, evit*, huid, huir, huyan,
    no compr* (esto|aqui|nunca|nada), no lo compr*, no compreis, no compren, pesimamente, chapuza*, chapucer*, tercermundista*, pesadilla*, infierno*,
    infernal*, tortura*, martirio, suplicio, fiasco*, fracaso*, fracas*, birria*, bodrio*, caca, carero, dar verguenza, da verguenza, da pena, da asco,
    dan asco, que pena de, caradura*, cara dura, sinverguenza*, abandonad*, plantad*, tirados, dejaron tirad*, abuso*, abusan, atraco, insufrible*,
    insoportable*, inaguantable*, incomprensible*, irresponsable*, negligen*, dejadez, tonto, tontos, tonteria*, estupid*, imbecil*, idiota*,
    tomar por tonto*, en la vida
  `,
  "-4": `
    robo a mano armada, intoxic*, indigestion, intoxicacion alimentaria, cucaracha*, chinches, ratas, ratones, gusanos, peligros*, peligro, accident*,
    herid*, lesion*, quemadura*, discrimin*, racis*, acos*, amenaz*, denunci*, denuncia, abogad*, vomit*, vomito*, diarrea despues, alergia ignorad*,
    cero estrellas, 0 estrellas, ni una estrella, negligencia, criminal*, estafadores
  `,
  "0": `
    buenos dias, buenas tardes, buenas noches, buen dia, buen fin de semana, buena suerte, caramelo*, carton, carne, carnes, carn*, carta, carro,
    cargad*, carg*, cartera, carretera*, carpeta*, cara a cara, carin*, frios lacteos, cafe frio, bebida fria, agua fria, frie, frijoles, secador,
    seccion, secret*, durante, durar, dura dos, dura todo, dura mucho, dura mas, dura toda, duran, roto rojo, rotulador, claramente, rotacion, por favor,
    caso, casos, patata*, malet*, malentendido, malla*, malaga, cara b, esperad*, especial, en cambio, lente, lentes, lentej*, lentill*, dolor de cabeza,
    falta de nada, no le falta de nada, no falta de nada, no hace falta, hace falta, sin falta, no falta nada, quitamanchas, antimanchas, secadora,
    congelador*, freidora, perdon, vino seco, picante, color, colores, molde, movil, moviles, moldes, llamad*, ramp*, mejorar, justo a tiempo, gustos,
    gustaria, me gustaria, salado y dulce, duradera, chocolate amargo, amo de casa, olvidense, olvidare, no olvidar, sosa, sosa caustica, segundo,
    segundos, segunda, seguro, seguros, seguridad, seguramente, segun, seguro de, golpe de, grasa vegetal, claro que
  `,
};

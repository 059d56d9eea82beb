/** How good or bad Portuguese words and phrases are, said of shops, meals, products, courses and journeys; all folded. Written for this program. */
export const polarity: Readonly<Record<string, string>> = {
  "4": `
    excelente*, exelente*, magnific*, maravilh*, fantastic*, fabulos*, perfeit*, espetacular*, espectacular*, incrivel, incriveis, incrivelmente,
    genial*, geniais, extraordinari*, excepcional*, excecional*, sensacional*, impressionante*, brilhante*, sublime*, divin*, impecave*, insuperavel*,
    imbativel*, inesquecivel*, formidave*, esplendid*, sobressaliente, fenomenal*, otim*, optim*, melhor, melhores, o melhor, a melhor, os melhores,
    as melhores, numero um, altamente recomend*, totalmente recomend*, super recomend*, recomendo (muito|fortemente|totalmente|vivamente|de olhos),
    recomendo, recomendamos, recomendadissim*, cinco estrelas, 5 estrelas, nota dez, nota 10, nota mil, dez de dez, 10 de 10, 10 10, de primeira,
    show de bola, um espetaculo, uma delicia, uma maravilha, uma joia, um encanto, um sonho, um luxo, um show, sem igual, nao poderia ser melhor,
    nao podia ser melhor, melhor impossivel, nao da para melhorar, nao tem como melhorar, superou (minhas|nossas|as|todas) expectativas,
    supera (minhas|as|todas) expectativas, mais do que (satisfeit*|content*|feliz), adoro, adorei, adora, adoramos, adoravel*, adoraveis, amei, amo, ama,
    amamos, amando, amou, apaixonad*, encantad*, encantador*, encantou, vale cada (centavo|centimo|real|euro|minuto), valeu cada, de olhos fechados,
    tiro o chapeu, bom demais, boa demais, de comer rezando, de tirar o folego, caiu como uma luva, arrasa*, arrasou
  `,
  "3": `
    bom, boa, bons, boas, bonissim*, gostos*, gostosinh*, delicios*, delicia*, saboros*, saborosissim*, apetitos*, suculent*, maci*, macia, fresc*,
    fresquinh*, fresquissim*, crocante*, cremos*, cheiros*, temperad*, simpatic*, simpatia, amave*, amavel, amabilidade, gentil, gentis, gentileza,
    atencios*, cordial*, cordiais, educad*, prestativ*, solicit*, profissional*, profissionais, profissionalismo, eficiente*, eficiencia, eficaz*,
    eficazes, competent*, competencia, proxim* do cliente, acolhedor*, acolhida, caloros*, hospitaleir*, receptiv*, agradave*, agradavelmente, content*,
    feliz, felizes, satisfeit*, satisfatori*, satisfacao, alegr*, curti, curtimos, gosto, gostei, gostamos, gosta, gostaram, gostou, favorit*, preferid*,
    preferida, bonit*, lind*, lindissim*, bel*, beleza, elegante*, charmos*, charme, aconchegante*, aconchego, intim*, romantic*, confortave*, conforto,
    comod*, limp*, limpinh*, limpissim*, impecavelmente, arrumad*, organizad*, caprichad*, capricho, cuidad*, rapid*, rapidissim*, rapidez, rapidinho,
    veloz, agil, ageis, pontual*, pontuais, pontualidade, confiave*, confianca, segur*, solid*, resistente*, robust*, durave*, boa qualidade,
    otima qualidade, alta qualidade, excelente qualidade, nitid*, potente*, silencios*, leve, leves, pratic*, util, uteis, utilissim*, intuitiv*, facil,
    faceis, facilim*, facinh*, facilmente, simples de, interessante*, didatic*, divertid*, inspirador*, enriquecedor*, clar*, clarissim*, recomendave*,
    recomendad*, recomendar, recomendaria, voltarei, voltaremos, voltaria, vou voltar, volto sempre, compraria de novo, compro de novo,
    compraria novamente, obrigad*, agradec*, parabens, gratidao, grata, grato, honest*, sincer*, just*, generos*, fart*, barat*, economic*, acessive*,
    em conta, bom preco, otimo preco, preco justo, preco bom, precos bons, razoave*, vale a pena, valeu a pena, vale muito a pena, me salv*, nos salv*,
    salvou, salvaram, acert*, acerto, como novo, como nova, parece novo, como descrito, conforme (descrito|anunciado|o anuncio|a descricao|anuncio),
    tal como, sem problema*, sem defeito*, de primeira, redondinho, como uma luva, na hora, no ato, imediatamente, prontamente, legal, legais, bacana*,
    massa, top, show, demais, excelencia, wow, uau, aplauso*, tesouro, sucesso, brabo, maneir*, fofo, fofa, querid*
  `,
  "2": `
    bem, muito bem, super, funciona, funcionam, funcionou, funcionando, serve, cumpre, cumpriu, ajud*, solucion*, resolv*, resolvid*, consert*, trocaram,
    melhorou, melhorar*, aprend*, variedade, variad*, opcoes, sortid*, complet*, completissim*, ampl*, espacos*, tranquil*, relax*, descans*, modern*,
    original*, originais, autentic*, caseir*, tradicional*, saudave*, natural*, ideal*, ideais, adequad*, apropriad*, corret*, flexive*, paciente*,
    paciencia, compreensiv*, gratis, gratuit*, presente*, brinde*, desconto*, oferta*, vantage*, positiv*, exito*, bem vind*, conforto, suave*, estave*,
    fluid*, lis*, versateis, versatil, atualizad*, conveniente*, sorri*, sorriso*, sorridente*, orgulh*, surpres* agradavel, grata surpresa,
    agradavel surpresa, positivamente, dedicacao, dedicad*, carinho*, esmer*, valios*, excecao, ansios* (para|por|pelo), mestre*, craque*, animad*
  `,
  "1": `
    aceitave*, decente*, razoavelmente, ok, okay, normal*, suficiente*, nada mal, nao e ruim, nao e nada ruim, nada ruim, nao foi ruim, finalmente,
    enfim, importante*, tudo certo, tudo bem, tudo ok, novo, nova
  `,
  "-1": `
    pena, infelizmente, lamentavelmente, mediano*, mediana, mediocre*, mais ou menos, meia boca, regular*, sem graca, esper*, espera, esperando, fila,
    filas, demor*, um pouco (lent*|car*|frio|fria|seco|seca|barulhent*|pequen*|salgad*|demorad*|chat*), pequen*, pouca, poucas, poucos, escass*,
    limitad*, basic*, escur*, pesad*, velh*, antig*, antiquad*, ultrapassad*, usad*, duvidos*, confus*, complicad*, dificil, dificeis, complex*,
    unico (problema|defeito|ponto|porem|senao|inconveniente), unica (coisa|reclamacao|queixa|ressalva), inconvenient*, desvantage*,
    poderia (ser|estar|melhorar|ter|haver), poderiam (ser|estar|melhorar|ter), podia (ser|ter|melhorar), deveria*, deviam, devia, preferia,
    gostaria (de mais|que), queria (mais|ter), senti falta, sinto falta, faz falta, nada (de )?(especial|demais|excepcional), nada demais, nada de mais,
    supostamente, embora, barulho, alto demais, dur*, comum, porem, senao
  `,
  "-2": `
    lent*, lentidao, lentissim*, lerd*, demorad*, demorou, demora, demoraram, demorando, atras*, fri*, morn*, sec*, sem sal, sem sabor, sem gosto,
    insoss*, insipid*, aguad*, salgad*, queimad*, cru, crua, crus, cruas, duro, dura, duros, duras, borrachud*, oleos*, gordura, gorduros*, engordurad*,
    amarg*, azed*, rancos*, enjoativ*, passad*, requentad*, congelad*, car*, carissim*, caro, cara, caros, caras, excessiv*, abusiv*, superestimad*,
    supervalorizad*, inflacionad*, exorbitante*, absurdo, barulhent*, desconfortave*, desconforto, incomod*, apertad*, lotad*, abarrotad*, cheio demais,
    brega*, caid*, descuidad*, desarrumad*, bagunc*, desorganiz*, caos, caotic*, sobrecarregad*, perdid*, distraid*, desinteressad*, apatic*,
    indiferent*, ma vontade, de ma vontade, antipatic*, antipatia, rispid*, gross* com, brusc*, distante*, frieza, inexperient*, despreparad*, problema*,
    falha*, falhou, falhando, erro*, defeit*, defeituos*, deficient*, deficiencia*, inconsistent*, instave*, fraco, fraca, fracos, fracas, fraqu*,
    pobre*, insuficient*, incomplet*, imprecis*, embacad*, borrad*, desfocad*, granulad*, distorcid*, apagad*, desbotad*, frouxo, frouxa, riscad*,
    risco*, arranhad*, arranhao, amassad*, rachad*, rachou, rachadura, trincad*, manch*, sujo, suja, sujos, sujas, sujeira, poeira, empoeirad*, pegajos*,
    grudent*, mofo, mofad*, mofada, fede*, fedor*, fedid*, cheirava mal, cheiro ruim, mau cheiro, cheiro de, quebr*, quebrad*, rasg*, descol*,
    descostur*, desbot*, encolh*, enferruj*, vaz*, vazamento*, travand*, trav*, trava, trava muito, congela, reinicia, desliga sozinho, desconect*,
    esquent*, superaquec*, lag, lags, engasg*, esgotad*, em falta, indisponive*, falta, faltam, faltou, faltava, faltando, esquec*, perd*, sumiu,
    sumiram, extravi*, errad*, enganad*, troc*, devolv*, devolucao, devolvi, reembols*, estorn*, reclam*, queix*, protest*, cancel*, recus*, negaram,
    negou, nega, ignor*, chat*, entediant*, monoton*, repetitiv*, superficial*, superficiais, ras*, cansativ*, cansad*, aborrec*, irrit*, frustr*,
    estress*, preocup*, triste*, tristeza, desagradave*, desagrad*, decep*, desaponta*, desilud*, desilusao, arrepend*, sem sucesso, sem resposta,
    sem explicacao, sem avisar, sem sinal, pane*, avaria*, estrag*, danific*, greve*, incidente*, falsific*, fals*, engano*, enganos*, quimic*,
    artificial*, estranh*, esquisit*,
    mal (atendid*|feito|feita|organizad*|acabad*|educad*|explicad*|cheiroso|passad*|cozid*|preparad*|humorad*|cuidad*|embalad*|costurad*|apresentad*|temperad*),
    maus modos, com atraso, deixa a desejar, deixou a desejar, deixa muito a desejar, deixam a desejar, a desejar, pifou, queimou
  `,
  "-3": `
    mau, ma, maus, mas, ruim, ruins, ruindade, pessim*, pesim*, horrive*, horror*, horroros*, orrivel, terrive*, pavoros*, atroz, nojent*, nojo, nojeira,
    desastr*, desastros*, catastrofic*, catastrofe, lamentave*, deplorave*, patetic*, ridicul*, absurd*, vergonh*, vergonhos*, indignad*, indignacao,
    inaceitave*, inadmissive*, intolerave*, imperdoave*, incompetent*, incompetencia, inutil, inuteis, ineficient*, ineficaz, mal educad*, mal educado,
    maleducad*, grosseir*, grosseria*, grosso, grossa, estupid*, desrespeit*, desrespeitos*, descaso, prepotent*, arrogant*, arrogancia, desprez*,
    hostil, agressiv*, insolent*, gritou, gritar, gritaram, xing*, insult*, humilh*, maltrat*, mentir*, mentiros*, mentem, mente, mentiu, enganacao,
    engan*, golpe*, golpista*, estelionat*, roubo, roub*, ladrao, ladroes, fraude*, picaret*, palhacada, piada, lixo, porcaria*, merda*, bosta*, droga,
    porco, asqueros*, repugnant*, imund*, encardid*, podre*, vencid*, estragad*, intragave*, incomive*, quebrado, quebrada, defeituoso, imprestave*,
    inutilizave*, odeio, odiei, odi*, detest*, decepcao, decepcoes, decepcionante*, decepcionad*, decepcionou, decepcionei, insatisfeit*, insatisfacao,
    descontent*, furios*, raiva, revolt*, irritad*, irritante*, perda de tempo, perder tempo, perda de dinheiro, dinheiro jogado fora,
    jogar dinheiro fora, jogado no lixo, nao recomendo, nao recomendaria, nao recomendavel, nao volto, nao voltarei, nao voltaremos, nunca mais,
    nuca mais, jamais voltarei, nao pretendo voltar, uma vez e nunca mais, pior, piores, o pior, a pior, piorou, piora, evit*, fuj*, fugir, corram,
    nao compr* (nada|aqui|nunca|isso), nao comprem, nao compre, gambiarra*, amador*, pesadelo*, inferno, infernal*, tortura*, sufoco, fiasco, fracass*,
    abandonad*, na mao, abuso*, abus*, assalto, insuportave*, incompreensive*, irresponsave*, negligen*, desleix*, cara de pau, sem vergonha,
    caras de pau, idiota*, imbecil*, burr*, bobo, otari*, trouxa*, palhaco*, chocad*, pasm*, inferiores
  `,
  "-4": `
    intoxic*, intoxicacao, barata*, baratas, percevejo*, ratos, rato, vermes, larvas, perigos*, perigo, acident*, ferid*, machuc*, queimadura*,
    discrimin*, racis*, assedi*, ameac*, denunci*, denuncia, advogad*, processar, vomit*, diarreia depois, estrela nenhuma, zero estrela*, 0 estrelas,
    nem uma estrela, criminos*, furto, furtad*, procon, reclame aqui
  `,
  "0": `
    bom dia, boa tarde, boa noite, bom fim de semana, boa sorte, boa viagem, carta*, carro*, carregad*, carreg*, carteir*, cartao, cartoes, caramelo*,
    carinho*, carne*, cara a cara, carpete, caracter*, caracteristic*, carioca, carnaval, cargo, carga*, carente, frigorifico, frigobar, frita*, frito*,
    fritas, fritura*, secador*, secadora, secao, secret*, secretari*, seca roupas, claro que, claro, claramente, durante, durar, dura dois, dura o dia,
    dura todo, dura muito, dura mais, dura bastante, duram, duracao, dureza, rasteiro, erramos, mau tempo, mente aberta, trocadilho, troco, chatbot,
    chatear, barato*, baratinh*, baratissim*, mais barato, barata de, dor de cabeca, tira manchas, antimanchas, congelador*, perdao, vinho seco,
    molho picante, sem falta, nao falta nada, nada falta, mal posso esperar, malas, mala*, malha*, maldade, normal, normalmente, queixo caido, de queixo,
    gostaria, gostaria de, rasgado elogio, justamente, segundo, segunda, seguro, seguros, seguranca*, seguradora, vazio sanitario, risco zero, arrisco,
    limpador, limpeza, cafe frio, bebida fria, agua fria, agua gelada, crua salada, chocolate amargo, esquecer nunca, preco baixo, meia hora de carro,
    dura ate, carater, falta de nada, nao falha, nova york, casos, acaso, vaza, vazao, fracionad*
  `,
};

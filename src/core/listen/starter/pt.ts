import type { KeywordRule } from "../rules.ts";
import { alert, critical, hint, inNotes, interest, praise, statement } from "./list.ts";

/** Portuguese words of retail to begin with, of Portugal and Brazil. */
export const portuguese: readonly KeywordRule[] = [
  critical(
    "Injury or danger",
    "safety",
    `
    ferid*, feriment*, machuc*, magoei*, ambulância, hospital, escorreg*, (eu|me|minha mãe|meu pai) ca(í|iu), sangue,
    sangrou, sangrava, sangrando,
    choque elétrico, perigos*, pegou fogo, incêndi*, explodi*, (vidro|metal|plástico) (no|na|em|dentro),
    saída de emergência /4 (bloqueada|fechada), engasg*, (queimei|queimou|queimadura*), (cortei|cortou) (o|a|me|com|em|num|numa), choque /1 (na|no|ao|elétrico), pegando fogo, em chamas, (vidro|metal|plástico|agulha) (no|na|em|dentro|meu|minha), (pedaço*|caco*) de (vidro|metal|plástico), (chão|piso) molhado, tropecei, tropeçou, fogo na, tombei, (caí|caiu) (no|na|em|dentro)
  `,
  ),
  critical(
    "Illness or allergy",
    "safety",
    `
    alergi*, alérgic*, alergênic*, intoxic*, envenen*, (fiquei|ficou|ficamos|passei|passou) (doente*|mal), vomit*,
    vómit*, diarreia, mofo, bolor*, (um|o) rato (correndo|morto|vivo|passando|na|no), (tinha|havia) /1 rato, larva*, barata* /3 (loja|chão|cozinha|prateleira), ratos, salmonel*, reação alérgica, (frango|carne) /2 cru*, baratas (na|no|em|pela|pelo|dentro), uma barata (na|no|em|dentro|morta|viva), (vi|tinha|havia|encontr*|achei|ach*) /2 (barata|baratas), percevejo*, fezes de, praga de, fez mal
  `,
  ),
  critical(
    "Legal threat or crime",
    "legal",
    `
    advogad*, (vou|vamos|irei) processar, processo judicial, tribunal, polícia, procon, asae, vigilância sanitária,
    livro de reclamações, ação judicial, medidas (legais|judiciais), meios legais, na justiça, (processo|processar) (contra|vocês|esta|a), reclame aqui, deco, defesa do consumidor, (apresentar|fazer|farei|apresentei) (queixa|queixa-crime|boletim), boletim de ocorrência, golpe, golpistas, estelionato, roubad*, fraude*, roub*, furto*, furtad*, burla*, denunci*
  `,
  ),
  critical(
    "Discrimination or harassment",
    "staff",
    `
    racis*, discrimin*, preconceit*, machis*, sexis*, homofób*, homofob*, assédi*, assedi*, ameaç*, agredi*, agressão,
    insult*, xing*, sexual*, apalp*, xenófob*, xenofob*, antissemit*, empurr*, (bateu|bateram) (em mim|no meu|na minha), (acus*) /3 (roub*|furt*|ladr*), por causa (da|do) /3 (cor|pele|raça|religião|sotaque|deficiência|véu|origem), por (ser|eu ser) (negr*|estrangeir*|gay|lésbica|mulher|brasileir*|cigano*|deficiente), seguiu pela loja, seguido pela loja, seguida pela loja, (racial|raça), (tocou|tocaram) (em mim|no meu|na minha|sem), por causa da minha (cor|religião|deficiência|origem)
  `,
  ),
  statement(
    "Nobody got back to the customer",
    "service",
    `
    ninguém /4 (lig*|respond*|retorn*|contact*|contat*|veio|atendeu),
    (nunca|não|jamais) /3 (ligaram|respond*|retornaram|contactaram|chegou|chegaram|recebi|receberam|entregaram|devolveram),
    (nenhuma|sem) (resposta|notícia*|retorno), sem retorno,
    (ainda|continuo|continuamos) /3 (espera|aguard*|esperando|sem), ignor*
  `,
  ),
  statement(
    "Nobody helped",
    "service",
    `
    ninguém /4 (ajud*|atend*|sabia|sabe|quis|para|no|na|se),
    (não|nunca) /3 (ajud*|atend*|quiseram|quis|pediram desculpa*), (recus*|negaram|negou),
    (nenhuma|sem) (ajuda|desculpa*|explicação|atenção),
    (um|só um|uma|única|apenas uma) caixa (aberto|aberta|funcionando), (só|apenas|único) um caixa,
    falta de (funcionários|pessoal|atenção|respeito|educação), poucos (funcionários|caixas), descaso
  `,
  ),
  alert(
    "Rude staff",
    "staff",
    `
    grosseir*, mal educad*, maleducad*, rude*, antipátic*, desagradável, desagradáveis, desrespeit*, arrogant*,
    estúpid*, incompetent*, má (vontade|educação), mau (atendimento|humor|serviço), mal atendid*, mal humorad*,
    pouco (simpátic*|profissional|prestáv*|educad*), gritou, gritaram, (grita|gritava|gritando) (com|na), (chamou|chamaram) (de |)(mentiros*|ladr*|burr*), mentiram, mentiu, despreparad*
  `,
  ),
  alert(
    "Very unhappy",
    "service",
    `
    mau, maus, ruim, ruins, péssim*, pessim*, horrível, horríveis, terrível, terríveis, lamentável, vergonha,
    vergonhos*, inaceitável, inadmissível, decepcion*, decepç*, desilud*, desilus*, desilu*, dececion*, insatisfeit*, descontent*, revolt*,
    indignad*, chatead*, irritad*, nojent*, nojo, pior, piores, desastr*, lixo, reclam*, queixa*,
    não /2 (gostei|gostamos|aceitável|normal), deixa (muito |)a desejar, uma porcaria,
    palhaçada, absurdo, 😡, 🤬, 😠, 👎, 🤮, 😤
  `,
  ),
  statement(
    "Customer is leaving",
    "service",
    `
    nunca mais, (não|nunca|jamais) /2 (volto|voltar*|voltaremos|compro mais|recomendo|recomendaria|comprar*|regress*),
    última vez, (vou|irei|ir|passar) /3 (concorrência|concorrente|outra loja|outro lugar),
    (cancel*) /4 (cartão|conta|assinatura|pedido|encomenda), não /3 recomend*, evitem,
    (perderam|perdeu) (um|uma|a|o) client*, larguei (o|as|meu) (carrinho|compras)
  `,
  ),
  statement(
    "Customer wants it put right",
    "service",
    `
   
    (quero|exijo|peço|gostaria) /4 (dinheiro|reembols*|devolução|gerente|desculpas|indemniza*|indeniza*|troca|estorno),
    dinheiro de volta, perda de (tempo|dinheiro),
    (segundo|terceiro|segunda|terceira|quarta) (email|e-mail|vez|chamada|ligação|reclamação|mensagem)
  `,
  ),
  statement(
    "Long wait",
    "waiting",
    `
    (esper*|fila|filas|demor*) /5 (hora*|minutos|muito|eterna|longa*|enorme*|semanas|meses|interminável|gigante*),
    (hora|horas|meia hora|minutos|longa*|enorme*) /3 (esper*|fila|filas), meia hora, demora (enorme|absurda|muita),
    muita (demora|espera|fila)
  `,
  ),
  hint(
    "Slow",
    "waiting",
    `
    lent(o|a|os|as), lentidão, demor*, atras*, fila, filas, espera
  `,
  ),
  alert(
    "Faulty product",
    "product",
    `
    (quebrou|quebraram|avariou|estragou|pifou|partiu-se|parou de funcionar), deixou de funcionar,
    quebrad*, partid*, avariad*, defeit*, estragad*, danificad*, rasgad*, vencid*, fora (do prazo|da validade),
    podre*, não (funcion*|liga|presta|serve), (tamanho|produto|pedido|artigo|cor) (errad*|trocad*),
    (má|péssima) qualidade, (caixa|embalagem|prateleira*) /2 vazi*, intragável,
    (chegou|veio|estava) (fri*|quebrad*|abert*|errad*), falt(ou|ava|am|avam), cabelo (no|na|em), incomplet*
  `,
  ),
  hint(
    "Not in stock",
    "product",
    `
    esgotad*, sem stock, em falta, fora de estoque, pouca variedade, não (tem|tinha|há|havia) (stock|estoque|tamanho*)
  `,
  ),
  statement(
    "Wrong bill",
    "billing",
    `
    (cobr*|pag*|debit*|factur*|fatur*) /4 (duas vezes|dobro|a mais|errado|2 vezes), cobrança (indevida|dupla|errada),
    (preço|etiqueta|prateleira) /7 (caixa|não (bate|coincide|corresponde)|diferente),
    (não|nunca|sem|recus*) /4 (reembols*|devolveram|estorn*),
    (reembolso|estorno|devolução) /5 (pendente|nunca|não|ainda|recus*), (vale|cupom|cupão|desconto) /4 (não|recus*),
    erro (na|no) (conta|fatura|factura|caixa|preço), enganaram
  `,
  ),
  hint(
    "Too dear",
    "price",
    `
    car(o|a|os|as), caríssim*, preço* /3 (alt*|subi*|elevad*|abusiv*)
  `,
  ),
  alert(
    "Dirty",
    "cleanliness",
    `
    sujo, suja, sujos, sujas, sujeira*, sujidade*, imund*, fede, fedia, fedor, mau cheiro, cheir* mal,
    (não|nunca|pouco) /3 limp*,
    falta de (limpeza|higiene), anti-higiénic*, anti-higiênic*, pegajos*, nojent*
  `,
  ),
  statement(
    "Delivery failed",
    "delivery",
    `
    (nunca|não|ainda não) /2 (cheg*|entreg*|receb*),
    (entrega|pedido|encomenda|pacote|entregador) /4 (atras*|perdid*|cancelad*|errad*|nunca|incomplet*|não|extraviad*),
    (dias|semanas|horas) (de atraso|depois|atrasad*), extravi*
  `,
  ),
  alert(
    "A problem",
    "service",
    `
    (continua|ainda|outra vez|de novo) /3 (sem|problema*|quebrad*|mal|igual), problema* (com|sem|não|de|na|no|em|ao),
    (não|nunca|nada) /3 (resolv*|solucion*|consert*|arranj*)
  `,
  ),
  hint(
    "Problem",
    "service",
    `
    problema*, erro, erros, errad*, falha*, difícil, difíceis, complicad*, infelizmente, negativ*, barulhent*, lotad*,
    confus*, pena que, deveria* melhorar, precisa* melhorar, esquece*
  `,
  ),
  statement(
    "A survey-taker's words",
    "service",
    `
    (o entrevistado|a entrevistada|o inquirido|a inquirida|o respondente) /2 (hesit*|desligou|parecia (irritad*|chatead*)|soou (irritad*|chatead*))
  `,
  ),
  inNotes(
    "The survey-taker heard trouble",
    "service",
    `
    hesit*,
    (parecia|parece|estava|soou|soava|cliente|tom) /2 (irritad*|chatead*|aborrecid*|zangad*|triste|nervos*|incomodad*),
    desligou, incidente*, (pede|solicita|quer|pediu) /5 (ligação|contacto|contato|gerente|falar|retorno),
    não quis (dizer|falar|explicar|contar|responder), suspir*, mudou de assunto, (mudou|muda|mudava) (de|o) (tom|assunto), tom (seco|ríspido|irritado), evasiv*, (pausa|silêncio) (longa|longo), chor(ou|ava|ando), suspir*,
    (pede|pediu|solicita|quer|deseja) /5 (ger|gerente|enc|chefe|ligue*|retorno|ligação|contacto|contato), retorno (pedido|solicitado), (desligou|desliga) (na|no|quando|ao|antes|o telefone), não (soou|parecia) (sincer*|convencid*), respostas (curtas|secas),
    (cl|cliente|inquirid*|entrevistad*) (irritad*|chatead*|zangad*|descontente*|nervos*|relutante*|hesitante*), hesit*, relutante*
  `,
  ),
  praise(
    "Praise",
    "service",
    `
    não (podia|poderia|pode) (ser|estar|ter sido) melhor, um amor, lind(o|a|os|as), bonit(o|a|os|as), ajud(ou|aram), carinhos*, encantador*, acolhedor*, rápid*,
       bom, boa, bons, boas, bem, ótim*, óptim*, excelente*, maravilhos*, fantástic*, perfeit*, incrível, simpátic*,
    atencios*, educad*, gentil, gentis, prestáv*, prestativ*, agradável, satisfeit*, contente*, feliz, adorei, adoro,
    amei, recomendo, limp(o|a|os|as), fresc*, delicios*, gostos*, obrigad*, parabéns, rápid*, eficiente*,
    profissional, melhor, melhores, (nenhum|nenhuma|sem|zero) (problema*|queixa*|reclamaç*|defeito*),
    não (tenho|temos|tive|há|houve) (nenhum |nenhuma |nada |)(queixa*|reclamaç*|problema*|a reclamar|do que reclamar),
    nada a (reclamar|apontar|dizer), (nada|não foi|não é|nada de) (mau|mal|ruim),
    nunca (me|nos) (decepcion*|desilud*|falh*), não decepcion*, 👍, 😍, 😊, ❤, 🥰
  `,
  ),
  interest(
    "Suggestion",
    "service",
    `
    sugest*, sugiro, sugerir, seria (bom|ótimo|melhor|ideal), gostaria, poderiam, podiam
  `,
  ),
  interest(
    "Competitor",
    "service",
    `
    concorr*, outra* loja*, outro supermercado
  `,
  ),
  interest(
    "About the manager",
    "staff",
    `
    gerente*, encarregad*, chefe*, director*, diretor*
  `,
  ),
];

/** Ways in which people tell of a problem in Portuguese without a bad word, or speak of one that is not theirs. */
export const patterns: readonly (readonly [string, number, string])[] = [
  [
    "a long wait",
    1.6,
    `
    WAIT /4 (NUMBER|COUNT) /1 TIME, WAIT /3 (hora|eternidade|seculo|seculos|tempo|demais), (mais de|quase) /2 (minuto*|hora|horas), (ha|faz) (mais de|quase) /2 (minuto*|hora|horas|dia|dias|semana*|mes|meses),
    (NUMBER|COUNT) TIME (de atraso|depois|esperando|de espera|na fila|de fila|atrasado|sem|e nada), meia hora, hora e meia, uma hora (de|e|para|esper*|na|depois|ate), (esper*|fila|atras*|demor*) /4 (uma hora|quinze minutos),
    uma eternidade, (estou|estamos|continuo|ainda) /3 (esperando|sem resposta|sem retorno), ainda nao /2 (cheg*|receb*|respond*|funcion*|resolv*|devolv*|veio|apareceu), ainda (nada|ninguem), ate (hoje|agora) /3 (nada|nao|nenhum*|ninguem), (nada|nao|nenhum*|ninguem) /4 ate (hoje|agora), ha /3 TIME /4 (esper*|nada|nao|sem|ninguem), (esper*|nada|nao|sem|ninguem) /4 ha /3 TIME,
    apesar da (reserva|hora), (com|tinhamos|tinha) (hora marcada|reserva) /4, de novo (TIME|atras*)
  `,
  ],
  [
    "nobody served",
    1.6,
    `
    ninguem /5 (atend*|ajud*|sabe|sabia|soube|veio|fez|resp*|explic*|resolve*|apareceu|assumi*|sabe|viu|podia|deu|quis),
    nao (havia|tinha|tem|ha) /2 (ninguem|funcionari*|gente|quem|nada|papel|sabonete|placa),
    (um|uma) (so|unico|unica) (caixa|atendente|funcionari*), (unico|unica) (caixa|atendente|funcionari*), um caixa so,
    (so|apenas|somente) /2 (um|uma|1) /2 (caixa|atendente|pessoa|funcionari*|aberto),
    nem (olh*|bom dia|oi|um oi|desculpa*|pediram|se deram|responde*|ligam|ai|sequer|avis*|toca), sei la,
    (tive|tivemos|precisei|precisamos) (que|de) /1 (voltar|pedir|ir|ligar|fazer|pagar|esperar|procurar|insistir), tive que, tivemos que,
    precisei (voltar|ligar|pedir|ir|insistir), (prateleira*) /3 vazi*, esquec* (de|da) (nos|mim|gente|nosso), nos ignor*,
    falta de (funcionari*|profissionalismo|higiene|respeito|limpeza|educacao|atencao|interesse|preparo|atendimento|organizacao),
    poucos (funcionari*|caixas|atendentes), de papo, nao deram (atencao|a minima|bola), me deixaram esperando
  `,
  ],
  [
    "billed wrongly",
    1.9,
    `
    (cobr*|debit*|lanc*) /4 (duas vezes|dobro|a mais|errad*|de novo|indevid*|extra|dobrado), me cobr*, nos cobr*, cobraram,
    (duas vezes|a mais) /4 (cobr*|pag*), (preco|prateleira|etiqueta) /5 (caixa|outro|diferent*|PRICE),
    (conta|nota|fatura) /5 (nao pedi*|errad*|erro|refrigerant*|nao levei|nunca), nao /4 (reembols*|devolv*|estorn*) /3,
    (reembolso|estorno|devolucao) /4 (nao|nunca|pendente|negad*|ainda|esper*), (vale|cupom|cartao|codigo) /3 (nao|erro|bloque*|recus*), troco errado,
    sem (minha|meu) (permissao|autorizacao|consentimento), taxa escondida, nao (quiseram|quis|querem|aceitaram) /3 (troc*|devolv*|ajud*|atend*|fazer),
    orcamento de /3 conta, cobranca (indevida|errada|duplicada), nao devolveram,
    (negad*|negou|se nega*|recus*) /3 (garantia|reembolso|troca|indenizacao|indeniz*)
  `,
  ],
  [
    "wrong or missing",
    1.7,
    `
    (tamanho|cor|produto|item|pedido|prato|modelo|peca|cardapio|endereco|pacote|dente) (errad*|trocad*|diferent*),
    veio (errad*|trocad*|faltando|outr*|quebrad*|sem|so|com defeito|rosa|azul|frio|fria|aberto|amassad*|riscad*|crua|morno),
    (me|nos) (deram|mandaram|enviaram|trouxeram) /3 (outr*|errad*|inferior|usad*|metade), pedi /3 (veio|cheg*|mand*|trouxer*),
    so (veio|chegou|tinha|um pe), (falt*) /4 (caixa|pedido|pacote|cabo|peca*|produto*|parafuso*|metade), metade /3 (quebr*|falt*|amassad*|do pedido),
    nao (e|era|foi) o que (pedi|comprei|esperava|diz|estava), nao (bate|batem|corresponde*|condiz),
    nada a ver com /3 (fotos|realidade|descricao|foto|anuncio),
    (chegou|chegaram) /2 (abert*|usad*|quebrad*|sem|amassad*|riscad*|vazi*|atrasad*|fri*|errad*|derretid*|com defeito)
  `,
  ],
  [
    "never arrived",
    1.9,
    `
    (nunca|nao|jamais|nem) (chegou|chegaram|recebi|apareceu|veio|vieram|recebemos|chega), (nao|nunca) /2 (entreg*|enviaram|recebid*),
    (pedido|pacote|mala|encomenda|transferencia) /4 (perdid*|perderam|nao|nunca|sumi*|parad*|atras*|extravi*), cade (meu|o|minha|a),
    onde esta (meu|minha|o|a), sem noticia*, nem produto nem, consta /3 entregue, diz entregue,
    (trem|voo|onibus|metro) /3 (cancel*|atras*|nao|parad*|lotad*|passou direto), cancelaram, perdemos o (voo|aviao|onibus),
    perdi o (voo|trem|onibus|aviao)
  `,
  ],
  [
    "broken",
    1.7,
    `
    (nao|nunca|mal|ja nao|quase nao|nem) WORK,
    nao (se|da|consigo|conseguimos|consegui|pode|e possivel|tem como|ouve|entende|aguenta|fecha|pega|chega|vem|sai|liga|presta|serve),
    (parou|deixou|pararam|deixaram) de /1 (funcion*|ligar|carreg*|responder|acender|tocar|pegar),
    impossivel (de|falar|entender|instalar|usar|ligar|contatar), (com|em|depois de|apos) /2 (NUMBER|COUNT|uma|um) TIME /4 (BREAK|parou|morreu|pifou),
    PRODUCT /2 BREAK, mensagem de erro, da erro, deu erro, fora (do ar|de servico), de novo (nao|quebrado|sem|o|a), toda hora, o tempo (todo|inteiro),
    reinicia sozinho, desliga (sozinho|do nada), veio com defeito, nao presta, sem funcionar,
    (descolou|descosturou|quebrou|rasgou|soltou|travou|queimou|rachou|desmanchou|pifou)
  `,
  ],
  [
    "nobody answered",
    1.8,
    `
    (ninguem|nao|nem) /2 (atend*|respond*|retorn*|lig* de volta), (sem|nenhuma|nem uma) (resposta|retorno|explicacao|noticia*|solucao|satisfacao),
    (nao|nunca) (me|nos) (deram|respond*|retorn*|avis*|lig*|atend*|dao|disseram), (NUMBER|COUNT|varias|mil) (ligacoes|e mails|emails|mensagens),
    (segundo|terceiro|quarto|segunda|terceira|quarta|enesima) (e mail|email|ligacao|vez|mensagem|tentativa|reclamacao), de um setor (para|a) outro,
    (me|nos) (passam|jogam|empurram), retorno prometido, ligacao cai*, desligaram, (desligou|desligam) na cara,
    apesar d* (promessa*|reclamacoes|ligacoes), setor responsavel, ninguem nunca atende
  `,
  ],
  [
    "redress wanted",
    1.7,
    `
    (quero|exijo|peco|solicito|espero|exigimos|aguardo) /4 (dinheiro|reembolso|devolucao|explicacao|desculpas|indenizacao|solucao|compensacao|rescindir|cancelar|estorno|resposta),
    meu dinheiro de volta, devolv* /4 dinheiro, falar com (o|a) (gerente|chefe|responsavel|dono|dona|diretor*),
    (advogado|procon|justica|denunci*|processo|reclame), nao (reconheco|esta resolvido|resolveram|resolvem|resolveu), longe de encerrado,
    (problema|defeito) /3 (continua|persiste|voltou|nao), continua* (sem|igual|com defeito|falhando|vazando|o problema)
  `,
  ],
  [
    "leaving for good",
    2,
    `
    (lugar|loja|restaurante|hotel) (a|para|que se deve) (evitar|ser evitad*), nao (o |a |)compre*,
    nao (retorno|retornarei|retornaria|repetiria|repetirei|reservaria|pediria|faria|iria|vou mais|acho que volt*|compraria de novo), (acho|creio) que nao (volto|vou), provavelmente nao volt*, (procurem|procure|procurar|busquem|vao|va) /2 (outro|outra|outros), (poupem|poupe|guardem|guarde|economize*) /3 (dinheiro|tempo), (fujam|fuja|evitem|evite) /3 (dessa|desse|deste|desta|esse|essa|este|esta|lugar|loja|daqui), nem tent*, uma vez basta, (ha|tem|existem) /2 (lugares|opcoes|lojas) melhores, de agora em diante /5 outr*,
    nao (volto|voltarei|voltaremos|voltaria|pretendo voltar|voltamos|vou voltar|compro mais), (nunca|nuca|jamais) (mais|volto|voltarei|comprem|volte*),
    nao (recomendo|recomendaria|recomendamos|indico|indicaria|compraria|comprem|posso recomendar*|vao|percam), uma vez e nunca, ultima (vez|compra),
    quero cancelar, cancel* (meu|minha|o) (cadastro|conta|assinatura|pedido|cartao), (vou|passo|fui) para a concorrencia,
    (compro|comprarei|vou comprar) em outr*, perderam um cliente, perdeu (um|uma) cliente, nao me veem, me arrepend*,
    nao (vale|compensa|valeu) (a pena|nada|o|nem), nao vale a pena, nao compensa, (devolvi|devolvo)
  `,
  ],
  [
    "danger",
    2.4,
    `
    (me|se|minha|meu) /3 (cort*|queim*|escorreg*|intoxic*|machuc*|feri*), (caiu|cai|escorreg*|desab*) /4 (chao|lado|entrada|escada*|molhado|piso),
    saida de emergencia, (faisca*|fumaca|incendio|explod*|choque eletrico|choque),
    (vidro*|metal|plastico|cabelo*|inseto*|bicho*|mosca*|larva*|caco*|cacos) /4 (na|no|dentro|sopa|prato|salada|comida|pote|saco|feijao|sanduiche|em),
    (tinha|achei|encontrei|havia) /3 (bicho*|cabelo*|vidro*|mosca*|larva*|metal|barata*),
    (alergia|alergic*) /5 (nozes|tinha|avis*|apesar|reacao|nao|pele), reacao alergica, deu alergia, vomitando, vomitamos, passei mal, passamos mal,
    passou mal, me agarr*, pelo braco, (por causa|devido) /3 (veu|cor|raca|religiao|sotaque|deficiencia), (rato|ratos|barata*) /3 (na|no|em),
    rosto inchou
  `,
  ],
  [
    "survey note",
    2,
    `
    (parecia|soou|tom|voz|soava|pareceu) /3 (chatead*|irritad*|decepcionad*|desapontad*|nervos*|triste|serio|aborrecid*|frustrad*|tens*|seco),
    (client*|cli|entrevistad*|senhora|senhor|respondente) /4 (hesit*|suspir*|chatead*|insatisfeit*|irritad*|desligou|desvi*|aborrecid*|descontent*),
    (hesitou|hesita|vacilou|suspirou|titubeou) /4 (ao|e|antes|quando|na|no), desligou (quando|ao|na),
    (pede|quer|solicita|exige) /4 (falar|retorno|gerente|gerencia|chefe|responsavel|que liguem),
    nao quis (dar|dizer|falar|explicar|registrar|que|entrar|comentar), nao diz o motivo, averiguar,
    (possivel|provavel) (incidente|problema|conflito|ocorrencia), deu a entender, desviou da, (suspeito|suspeita) de, mudou de (humor|tom), elevou a voz,
    monossilabic*, recusa se a explicar, risada amarga
  `,
  ],
  [
    "plain note",
    -1.5,
    `
    (estava|com) (com |)pressa, com pressa, ligacao (ruim|caiu), respondeu (tudo|a tudo|a todas|todas), numero errado,
    nao (quis|quer) (participar|mais pesquisas), pulou a pergunta, muito falante, so elogios, elogiou, sem observacoes, ouvia mal, ao fundo,
    ligar amanha, nunca foi cliente
  `,
  ],
  [
    "worse than before",
    1.4,
    `
    (antes|antigamente) /5 (melhor|maravilha|otim*|bom|boa|bem|mais), ja (nao|foi) /2 (e|esta|tem|a mesma|o mesmo|bom|boa|melhor),
    nao e mais (o|a|como|tao), de mal a pior, cada (vez|dia) (pior|mais caro|menos|mais lento|mais demorado), so piora, (piorou|caiu muito|decaiu),
    (desde|depois) (que|da|do|de) /3 (reforma|mud*|atualizacao|nov*|ultima*|troca), ultimamente, (ano passado|antig*) /5 (melhor|dobro|mais),
    na concorrencia /4 (melhor|metade|mesmo|barat*|gratis), ate /4 e (melhor|mais bem)
  `,
  ],
  [
    "trouble that was made good",
    0.8,
    `
    (so|somente) /3 (depois que|quando) /2 (reclam*|insist*), de tanto insistir, depois de (muito|muita|varias) /2, pelo menos (me|nos|deram)
  `,
  ],
  [
    "sarcasm",
    1.8,
    `
    (maravilha|otimo|parabens|obrigado|que lindo|genial|perfeito|bravo|valeu|show|legal) (de novo|mais uma|pela fila|pela maior|por nada|outra|como sempre|tres|uma hora),
    obrigad* por nada, se voce gosta de (ser|esperar), era tudo que eu, era so o que faltava, exatamente o que eu precisava, nao tinha mesmo nada,
    sem pressa, desculpa incomodar, uma piada, e piada, que piada, que (talento|beleza de|palhacada|absurdo|descaso|vergonha), fala serio, so pode ser,
    #fail, nunca ouvi falar, que emocao, valeu @*
  `,
  ],
  [
    "a case that is not",
    -1.2,
    `
    se (algo|houver|surge|der|der errado|tiver|da|alguma|nao|faltar|estrag*|houvesse|tivesse|falhar) /6 (errado|problema*|estrag*|servir|serve|troc*|resolv*|defeit*|devolv*|reclam*|cheg*|ligado),
    em caso de, caso nao, (achei|pensei|achava|esperava|temia|fiquei receoso|estava com medo) /8 (mas|e) /3 (nao|otim*|tudo|encant*|sai|nada|parece),
    perguntaram se, mesmo (quando|que) /6 (rapid*|depressa|bem)
  `,
  ],
  [
    "another shop",
    -1.3,
    `
    (melhor|melhores|mais limp*|mais rapid*|mais simpatic*|mais barat*|mais fresc*) (que|do que) /1 (o|a|os|as|na|no|em|outr*|qualquer|muitos),
    ao contrario d*, diferente d*, nada a ver com (o|a|os|as|outr*), em outr* (lugar*|loja*|sites) /6 (aqui|pior|dobro|horas|mais),
    na concorrencia /4 (dobro|mais|pior), depois da decepcao com
  `,
  ],
  [
    "the customer's own life",
    -1.3,
    `
    (meu|minha|meus|minhas|nosso|nossa) /1 (dor|gripe|resfriado|costas|joelho|quadril|cachorro|cachorra|gato|gata|mae|pai|filho|filha|chefe|carro|velho|velha|avo|marido|esposa|pe|exame|divorcio|maquina|tosse) /5 (estava|esta|doente|morreu|doia|doi|chor*|ajud*|salv*|quebr*|pifou|horrivel|terrivel|pessim*),
    dor de (cabeca|dente|barriga|estomago|garganta), dor nas costas, (dia|semana) (pessim*|horrivel|terrivel|ruim|dificil|cansativ*),
    eu tinha (quebrado|caido|perdido), (perdi|esqueci) (a|o|meu|minha) (carteira|chaves|celular|guarda|bolsa),
    (para|contra) (a|o|minha|meu) (tosse|gripe|diarreia|dor|febre|acne), remedio para, odeio segunda, o transito, chovia
  `,
  ],
  [
    "a plain question",
    -1.2,
    `
    (voces|vcs) (tem|tem|abrem|aceitam|fazem|enviam|vendem|fecham|entregam|ficam|trabalham),
    (quando|onde|como|quanto|qual|que horas|ate quando|ate que horas) (posso|abre*|faco|custa|dura|vejo|encontro|fecha*|voces), (onde|qual) (esta*|e|fica*),
    (posso|poderia|poderiam|podem|da para|pode) (pagar|fazer|trocar|reserv*|devolver|enviar*|emitir|me|parcelar|entrar),
    (tem|ha|existe) (esse|este|algum|alguma|outro), (gostaria|queria|quero) /1 (de |)(reservar|saber|alterar|agendar|marcar|trocar|comprar|pedir|mudar),
    alguem sabe
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    gostaria que (tivesse|houvesse|fizessem|abrissem|vendessem),
    (podiam|poderiam|voces podiam) (abrir|servir|oferecer|por|colocar|vender|ter|incluir),
    (seria|cairia) (bom|bem|legal|otimo|bacana|ideal|interessante), sugiro, sugestao, adoraria ver
  `,
  ],
  [
    "a mail by rote",
    -1.6,
    `
    (segue|seguem) (anexo|em anexo|os|o|a|as) (documentos|nota|comprovante|formulario), em anexo, atenciosamente, cordialmente, fora do escritorio,
    de ferias (de|ate), resposta automatica, (conforme|como) (pedido|combinado|solicitado), confirmo (a|o|minha|meu), podem encerrar,
    esta tudo resolvido
  `,
  ],
  [
    "service beyond duty",
    -1.5,
    `
    nao (da para|tem como) superar, imbativel, insuperavel,
    (cuidou|ligou|atendeu|resolveu|ajudou|acompanhou) /3 (pessoalmente|em pessoa), (desconfiad*|desconfiava|duvida*|cetic*) /5 (convenc*|fiel|adorei|gostei|satisfeit*),
    (trocaram|resolveram|consertaram|devolveram|repuseram|emprestaram|levaram|ajudaram|arranjaram|atenderam) /2 (na hora|imediatamente|sem|de graca|rapido|ate|rapidamente|tudo|o problema|com),
    (sem|nenhum) (discutir|perguntar|burocracia|problema|enrolacao|cobrar|demora|compromisso), (na hora|no ato|imediatamente|de graca|na mesma hora),
    em (NUMBER|COUNT|poucos|alguns) (minutos|min), sai em, ate o carro, guardada no caixa, toda a paciencia, eles resolvem na hora, se empenh*
  `,
  ],
  [
    "worth it all the same",
    -1.2,
    `
    (caro|pequen*|cheio|lotad*|fila|barulho|dificil|simples|barat*|longe|demora) /4 (mas|porem) /3 (vale|compensa|bom|boa|bem|rapid*|encant*|tem|acolhedor*|duram|andou),
    a qualidade compensa, cada minuto vale
  `,
  ],
  [
    "no complaints",
    -2.2,
    `
    (sem|nenhuma|nenhum|nunca|zero|jamais|nem uma) /2 (queixa*|problema*|reclamacao|reclamacoes|incidente*|defeito*|aborrecimento*|contratempo*|senao|estresse),
    nao (tenho|houve|tive|ha|tivemos|tem) /3 (queixa*|problema*|reclamar|queixar|senao|do que),
    nada (a|de|que) /1 (reclamar|criticar|melhorar|ruim|negativo|declarar|dizer), nunca /3 (decepcion*|deixaram na mao|falh*|problem*),
    nao /3 (decepcion*|arrependo|falh*|me arrependo), jamais me, nao (e|foi|esta) /2 (mal|car*|ruim|nada ruim), nao (esperamos|esperei) nada,
    nada (caro|mal|chato|ruim|demorado|me incomodou), nem /2 nem /2 (perfeit*|certo|no|aquece), nao tem nada (melhor|de que), melhor impossivel,
    nao decepcionou, nao me decepcionou, nao trava nem
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    (unico|unica|so um|so uma) (problema|defeito|ponto|coisa|porem|senao|queixa|reclamacao|inconveniente|ressalva|que),
    (exceto|menos|salvo|nao fosse|tirando) (que|por|o|a|os|as), ponto (negativo|fraco), pena (que|do|da|nao), so que,
    infelizmente (o|a|nao|nao|meu|minha|veio|ele)
  `,
  ],
  [
    "not enough",
    1.8,
    `
    (daria|teria|dariam) /5 (estrelas|estrela|pontos), (so|apenas|somente) (duas|tres|quatro|2|3|4) estrelas, (tiro|tirei|perde|perdeu|retirei) /3 (estrela|estrelas|ponto), uma estrela a menos, por isso /3 (estrelas|estrela), nao dou /3 (cinco|5),
    (em vez|ao inves) de /1 (explicar|ensinar|mostrar|ajudar|dar|usar), se limita a, nada a ver com
  `,
  ],
  [
    "not enough",
    1.1,
    `
    (poderia|poderiam|deveria|deveriam) /3 sido /1 (melhor|melhores|mais),
    nao (muito|tao|e muito|esta muito|la muito|exatamente|especialmente|totalmente|foi|sao muito|eram|e tao|foi tao|e|estava) /1 (bo*|limp*|simpatic*|fresc*|bem|rapid*|util*|content*|saboros*|agradave*|atencios*|barat*|profissional*|gostos*|gentis|boa),
    (poderia|poderiam|deveria|deveriam|deviam|podia|podiam) /3 (melhorar*|melhor|haver|ter|incluir), (poderia|poderiam|deveria|deveriam) (ser|durar|ter sido) (mais|melhor|menos),
    (caro|cara|lento*|lenta*|pequen*|fri*|salgad*|doce|curto|longo|barulhent*|sec*|rapido|basic*|dur*|pesad*|poc*|teoric*|dificil|escur*|grande|quente|alto) demais,
    muito (caro|cara|caros|lento|lenta|pequen*|fri*|salgad*|curto|longo|demorad*|barulh*|sec*|basic*|superficial|pouco|ruim|fraco|fraca|pesad*|doce|abaixo),
    (esperava|esperavamos|eu esperava) /2 (mais|melhor|outro|outra|algo),
    (falta|faltam|faltou|faltaram) (mais|de|sabor|funcionari*|exemplo*|um|uma|pratica|opcoes|portas|informacao|tempero),
    (pouca|pouco|poucos|poucas) (variedade|quantidade|sabor|carne|informacao|pratica|espaco|memoria|opcoes|luz|recheio),
    nao (vale|valeu|merece|cumpre|cumpriu|chega|dura|acrescenta|aprendi|convence|convenceu|satisfaz|atendeu|agradou|gostei), deixa* (muito |)a desejar,
    (quase|mal) (nada|nenhum*|se|nao|da), nao esta a altura, nao me (agrad*|convenc*|serv*|ajud*|adapt*), (mais|melhores) (exemplos|exercicios|pratica)
  `,
  ],
  [
    "a waste",
    1.8,
    `
    (perda|perder|perdi|perdemos) (de |)(tempo|dinheiro), (jogar|jogado|joguei) /2 (dinheiro|lixo|fora), dinheiro jogado,
    nao (gastem|percam|comprem|gaste|compre|perca), (acabei|terminei|tive de) (jogando|devolv*|comprando|lig*), (joguei|devolvi|dei o resto),
    foi pro lixo, me senti (enganad*|lesad*|roubad*), me sinto (enganad*|lesad*)
  `,
  ],
  [
    "worse than before",
    3,
    `
    (nunca|jamais|raramente|poucas vezes) /6 (tao|tanto|tanta) /1 BAD, (nunca|jamais) /4 pior*, (o|a) pior /6 (vida|mundo|cidade|ja|visto)
  `,
  ],
  [
    "no complaints",
    -2.5,
    `
    nao (posso|poderia) recomendar /3 melhor*,
    mal posso esperar, nao vejo a hora, nao posso (esperar|deixar) de recomendar, nao (consigo|posso|canso) /3 (recomendar|elogiar) /3 suficiente*, nao me canso de, (nunca|jamais) /4 algo tao, nenhum outro /4 (tao|melhor*), sem (sombra de |nenhuma |)duvida* (o|a|os|meu|minha) /2 (melhor*|favorit*|preferid*), sem pensar duas vezes, nao (ha|existe|encontra*) /3 (melhor|melhores), nao poderia estar mais (content*|feliz|satisfeit*),
    (nunca|jamais|raramente|poucas vezes) /6 (tao|tanto|tanta) /1 GOOD, (nunca|jamais) /4 (melhor|melhores), nao (da|tem como|teria como|podia|poderia) /3 melhor*, impossivel (ser |fazer |pedir |)melhor*
  `,
  ],
  [
    "a plain question",
    -4,
    `
    quanto tempo (demora|leva|dura) /2 (entrega|envio|conserto|visita),
    o que (faco|acontece|devo fazer|posso fazer|fazer|ocorre) /2 (se|caso|em caso), (a quem|onde|como) /5 (se|caso) /4 (falhar|faltar|quebrar|problema*|estragar), (tem|vendem|procuro|ha) /4 contra
  `,
  ],
  [
    "trouble named as the only one",
    1,
    `
    (embora|apesar|mesmo) /6 (BAD|pequen*|apertad*|barulhent*|um pouco|nao|pouc*|long*|demorad*|velh*|falt*|poderia*)
  `,
  ],
  [
    "a suggestion",
    -1,
    `
    (poderiam|podiam) (colocar|oferecer|incluir|instalar|abrir|vender|trazer|ter), (sugestao|ideia|proposta|desejo), (seria|seriam|ficaria) (otim*|pratic*|ideal|bom|legal|boa ideia|bacana), (adoraria|amaria) (ver|que|ter), (abram|voltem|coloquem|tragam) /6 (por favor|favor), que tal
  `,
  ],
];

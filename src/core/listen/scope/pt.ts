import type { ScopeText } from "./scope.ts";

/** Portuguese. */
export const portuguese: ScopeText = {
  cues: `nao nunca jamais nada nenhum nenhuma sem nem ninguem`,
  reaching: `nao nunca jamais nem`,
  fillers: `um uma o a os as de muito tao tive tivemos houve ha foi foram era eram e sao esta estava estavam me nos se nenhum
    nenhuma nada mais ser do que`,
  joints: `nem ou`,
  excuses: `so somente apenas esperava hesite melhor hesitem imaginar imaginou acreditar`,
  breakers: `agora mas porem contudo entretanto embora exceto`,
  boosters: `extremamente muito tao demasiado super demais incrivelmente`,
  dampers: `pouco ligeiramente meio vezes algo`,
  mutes: [
    {
      kind: "friend",
      reach: "inside",
      words: `(nunca|jamais) /4 tão (bem|rápido|bom|boa|simpátic*|gostos*|limp*), não (dá|tem como) (para |)(fazer |ser |)melhor, não me lembro /5 decepcionad*, (não|nunca|jamais|nada) (me |nos |) (decepcion*|desilud*), (nada|não está|não é|nem é|não) mau, nada (mal|mau|má), (preços|ofertas|descontos|promoções) de (loucura|arrasar|matar), de morrer, uma bomba de chocolate, bombas de banho, bomba de banho, não (é|foi|está|era) (car*|lent*|suj*),
        (sem|nenhuma) alergia*, (lista|tabela|informação|informações|cardápio) de (alérgenos|alergénios|alergênicos), (alergi*|alérgic*) /6 (em conta|a sério|cuidado*|atenc*|atent*|respeit*), para alérgicos, hipoalergênic*, hipoalergénic*, antialérgic*, anti alérgic*,
        (delegacia|esquadra|posto|estação) (de|da) polícia, (ao lado|em frente|perto|junto|atrás) (da|do|de|à|ao) (polícia|tribunal|hospital|delegacia|esquadra|fórum), (meu|minha|um|uma) (amig*|vizinh*|marido|esposa) advogad*, advogad* (amig*|me recomendou|recomendou|me indicou), meu advogado (recomendou|indicou),
        (roubou|roubaram|rouba) (meu|o meu|a) (coração|cena), (rouba|roubou) a cena, laranja sanguínea, sangue frio, (mau|maus|má) (tempo|dia|momento*|notícia*|semana|coluna|joelho|fase), (dia|semana|fase) ruim, nada de (mau|errado|ruim),
        sem (problema*|erro*|espera*|fila*|esperar|demora*|atraso*|falha*|complicações|stress|dor de cabeça), não (houve|havia|há|tem|tinha|precisei|peguei) (espera*|fila*|de espera|esperar|problema*), (pouca|pouco|curta|breve) (espera|fila), (sala|lista|tempo|área) de espera, (vale|valeu) (a pena|a espera|cada), (espero|esperamos) (voltar|que|poder), superou /3 (expectativa*|esper*), (melhor|acima|além) do (que |)(esper*|o esperado), fila do meio, primeira fila,
        (livro|formulário|caixa|setor|balcão) de reclamaç*, (livro de reclamações) (nunca|vazio), (anti|contra) (furto|roubo|mofo|bolor|baratas|ratos), antifurto, antirroubo, antimofo, rato (sem fio|ótico|bluetooth), ratoeira*, (muito|mais|bem|super|tão|é|são|são muito|foi|saiu) barata*, baratas* e boas, preço* barat*, inseticida, minhocas de goma, queijo* /2 (mofo|azul|bolor), (sem|nenhum) perigo, cheir* (bem|muito bem|maravilhos*|delicios*|gostos*|ótimo), cheiro (bom|agradável|ótimo|maravilhoso), car* mas /3 (vale|bom|boa), (caro|cara|caros|caras) (senhor*|amig*|cliente*|equipe|equipa), mais car*, cara (a cara|feliz|boa|amig*), o cara`,
    },
    {
      kind: "condition",
      reach: "after",
      words: `se, caso, em caso de, no caso de, a menos que, desde que, e se, o que acontece, supondo`,
      unless: `(ele|ela|eles|elas|filho|filha|mãe|pai|avó|avô|não|cliente|clientes|funcionári*|gerente|vendedor*|atendente|caixa|criança|senhora|senhor|marido|esposa|mulher|homem|moça|moço|ninguém|produto|carro) se, como se, mesmo se, mesmo que, se (ao menos|pelo menos|não), não sei se, (perguntei|perguntaram) se, (vou|iremos|vamos) (processar|denunciar|procurar|chamar|cancelar|acionar), não voltar*, se (isto|isso|este) (é|são|for), se (quer|quiser|quiserem|gosta) /3 (perder|esperar|passar), se (recusa*|recusou|recusaram|negou|negaram|nega), que se, (não|nunca|ninguém) se, se (importa*|importou|importaram|desculp*|preocup*|dign*|sente|senti|estraga*|estragou|quebrou|partiu|esquec*), no caso`,
    },
    {
      kind: "condition",
      reach: "after",
      needs: "praise",
      words: `(esperava|esperávamos|temia|temíamos|achava que|pensava que) /2 (um|uma|que|mau|má|longa|muita|o)`,
      unless: `ainda, de novo`,
    },
    {
      kind: "condition",
      reach: "clause",
      words: `(seria|seriam|ficaria|ficaríamos|estaria|teria|teríamos|poderia|poderiam|me irritaria) /4 (decepcion*|desilud*|irritad*|chatead*|triste*|horrível*|terrível*|desastr*|mau|má|ruim|pior|vergonh*|pena|problema*|erro*|péssim*), (teria|tivesse|teríamos) sido, (em|no) caso de, (perguntaram|perguntou|perguntam) se /6 (problema*|reclamaç*|queixa*), medo (de|que), para evitar, evita* (os|as|que|problema*), protege /3 (de|contra)`,
      unless: `nunca, ninguém, teria sido (melhor|bom|ideal|agradável), recus*, (poderia|poderiam) (ser|ter sido|estar) (melhor*|mais)`,
    },
    {
      kind: "question",
      reach: "rest",
      needs: "question",
      words: `vocês (têm|tem|aceitam|vendem|fazem|entregam|abrem|consertam|trocam|trabalham|oferecem), têm, tem, há, posso, pode, podem, poderia, poderiam, podemos, é possível, aceitam, vendem, reparam, consertam, trocam, entregam, enviam, fazem, oferecem, como (posso|faço|se|funciona|é|faz|são|fica), quanto (custa|é|tempo leva|tempo demora|cobram|sai), onde (posso|fica|está|é|encontro|há|tem), quando (abre|abrem|chega|é|será|haverá|fecham|volta), o que (acontece|faço|devo|preciso|fazer|é|tenho), qual, quais, quem (pode|é), devo, preciso, é (necessário|obrigatório|preciso), está (aberto|incluído|disponível), dá para`,
      unless: `outra vez, de novo, ainda, já, finalmente, (onde|quando|cadê) (está|estão|chega|vai|vou|recebo) /3 (meu|minha|o meu|a minha|pedido|reembolso|dinheiro|encomenda), reembolso, cadê, (é|isto é|isso é|acham|acha) (normal|brincadeira|piada|aceitável|sério), como (é possível|podem|pode|ousam) /4 (vender|tratar|cobrar|ser|que|deixar), por que, porquê, porque, estava, estavam, era, tinha, recebi, comprei, chegou, desde, nunca, ninguém, houve, paguei`,
    },
    {
      kind: "comparison",
      reach: "clause",
      words: `ao contrário, diferente (de|do|da|das|dos), diferentemente, em comparação, comparado, comparada, (outra*|outro*|as outras|a outra|os outros|o outro|demais) (loja*|lugar*|restaurante*|hotel|hotéis|supermercado*|rede*|banco*|oficina*|salão|salões|local|locais|empresa*|mercado*), (a|da|na|pela) concorrência, (no|o|a|na|do|da) (concorrente*|vizinh*|lado)`,
      unless: `(vou|irei|ir|vamos|iremos|prefiro|próxima vez|procur*|mudar|comprarei|comprar|compro) /5 (concorr*|outra*|outro*), pior (que|do), menos (limp*|simpátic*|educad*|bom) (que|do), mais (car*|lent*|suj*) (que|do), ao contrário (do que|da foto|da descrição|do anúncio|do prometido), diferente (do que|da foto|do anúncio|do pedido|do anunciado|da descrição|do combinado), concorr* /4 (graça|melhor|mais barato), ao lado`,
    },
    {
      kind: "comparison",
      reach: "rest",
      words: `(melhor|melhores|mais (limp*|simpátic*|rápid*|agradável|agradáveis|barat*|atencios*|eficiente*|educad*|gentil)) (que|do que), ao contrário /7 (onde|que|cujo|cuja), (outra|outro) (loja|restaurante|hotel|lugar|oficina) (onde|que)`,
      unless: `(não|nada|nunca|era|nenhum*|mal) /4 (melhor|melhores|mais (limp*|simpátic*|rápid*)) (que|do), melhor (que|do que) nada, merec*, esperava /3 melhor`,
    },
    {
      kind: "past",
      reach: "sentence",
      needs: "praise",
      words: `antes, antigamente, há (anos|dois|três|tempos|meses), (no|o) ano passado, (da|na|a) última vez, anteriormente, no passado, (a antiga|o antigo|a anterior|o anterior|os anteriores|a velha|o velho) (loja|don*|gerente|gerência|equipe|equipa|local|sistema|app|caixa|administração|direção|pessoal), no início, no começo, costumava*`,
      unless: `desta vez, dessa vez, antes (era|estava|eram|tudo) (melhor|bom|boa|bem|limp*|ótim*|mais), (melhor|bem) antes, pior (que|do), (da|na|a) última vez que (volto|compro|vou), continua*, ainda, antes de, (que|como) antes`,
    },
    {
      kind: "life",
      reach: "clause",
      words: `(dia|semana|noite|fase) (horrível|terrível|péssim*|muito (má|mau|ruim)|ruim|difícil|mau|má|complicad*), (um |meu |)(mau|péssimo|terrível|horrível|ruim) (dia|tempo|trânsito), (uma |)(péssima|terrível|horrível|má) (semana|noite|fase|dor|constipação|gripe), dor de (cabeça|dentes|dente|costas|barriga) (horrível|terrível|forte)`,
    },
    {
      kind: "life",
      reach: "clause",
      needs: "praise",
      words: `(meu|minha|meus|minhas|nosso|nossa|o meu|a minha) (velho |velha |próprio |)(carro|bicicleta|bike|celular|telemóvel|telefone|computador|notebook|portátil|máquina|geladeira|frigorífico|caldeira|forno|óculos|relógio|sapato*|salto|dente|perna|braço|pé|tornozelo|joelho|coração|dedo|pneu|bateria|mala|guarda-chuva|tela|ecrã|bolsa|carteira|cachorro|cão|gat*|mota|moto) /5 (quebr*|avari*|roubad*|doente*|machucad*|ferid*|morreu|perdi*|estrag*|fur*|parti*|caiu|pifou),
        (meu|minha|meus) (celular|telemóvel|carro|relógio|tela|ecrã|computador|bike|bolsa|mala|sapatos|óculos|braço|perna|tornozelo|carteira|casaco|vestido|anel|telefone) (quebrad*|perdid*|roubad*|avariad*|danificad*|estragad*|partid*), (depois do|depois da|após o|após a|após um|depois de um|depois de uma) (meu |minha |)(acidente|operação|cirurgia|divórcio|funeral|enterro|incêndio|assalto|queda|morte), (eu |)(estava|estou|estive|meu filho|minha filha|minha mãe|meu pai|meu marido|minha esposa|meu cachorro|meu cão|meu gato) (estava |está |esteve |muito |ficou |)(doente*|triste*|nervos*|irritad*|estressad*|ferid*|perdid*|cansad*|no hospital|alérgic*|mal), (do|no|ao) hospital, (tinha|havia) (perdido|esquecido|quebrado|partido), (perdi|esqueci|derramei|deixei cair) (meu|minha|o meu|a minha|o|a|um|uma), (meu|foi meu|erro meu) (erro|culpa), culpa minha, erro meu, (sou|é) alérgic*, com alergia*`,
      unless: `(comprad*|comprei) (aqui|na loja|com vocês), por culpa (de vocês|vossa|da loja), ninguém, depois de (comer|comprar), reação`,
    },
    {
      kind: "suggestion",
      reach: "after",
      words: `(talvez|por favor|poderiam|deveriam|podiam|sugiro|sugestão|seria bom) /2 (acrescentar|adicionar|oferecer|abrir|colocar|instalar|ampliar|incluir|vender|ter|pôr|trazer|coloquem)`,
      unless: `mal educad*, de novo, ainda, desculp*, treinar, formar`,
    },
  ],
};

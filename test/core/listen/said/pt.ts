/** What the rules alone must hear: "!" is critical, "+" an alert, "-" nothing that alerts. */
export const portuguese = `
# negação
+ O atendimento não foi bom.
+ Os funcionários não são nem simpáticos nem atenciosos.
+ A comida não estava boa.
+ Os provadores não estavam limpos.
- Ninguém foi grosseiro.
- Não estava nada sujo.
- Nunca me decepcionaram.
- Não havia fila.
- Nunca tive um problema com as minhas encomendas.
# sem queixas
- Sem queixas.
- Não tenho nenhuma reclamação.
- Nada a reclamar.
- Zero problemas, sem espera.
- Não tenho queixas do atendimento.
# nada mau
- Nada mau para uma loja pequena.
- Não é mau.
- A comida não estava má.
- Não podia ser melhor.
+ Não podia ser pior.
+ Nada bom.
# nunca mais
+ Nunca mais!
+ Não volto.
+ Não voltaremos jamais.
# contraste
+ Equipe simpática, mas os banheiros estavam sujos.
+ Bons preços, porém a caixa foi grosseira.
+ A comida é boa, mas esperamos quarenta minutos.
- Pequena, mas limpa e acolhedora.
- Esperava uma fila longa, mas tudo foi rápido.
# intensidade
+ O caixa é extremamente lento.
- Foi meio lento.
- Um pouco caro.
+ Lento e caro.
# perguntas
- Vocês têm esta luminária em azul?
- Consertam relógios quebrados?
- Posso devolver uma chaleira com defeito sem a caixa?
- O que acontece se o pacote chegar danificado?
- Vendem armadilhas contra baratas e ratos?
- Onde posso perguntar se houver um problema?
+ Onde está o meu reembolso, ainda não recebi?
+ Por que a vendedora foi tão grosseira?
+ É normal o pão ter bolor?
# condições
- Se o aparelho vier com defeito, posso trocar?
- Eu ficaria decepcionada se a loja fechasse.
- Sem o vosso empregado teria sido uma noite horrível.
- Em caso de problema respondem logo.
- Perguntaram se eu tinha algum problema.
+ Mesmo que se peça com educação, o pessoal é grosseiro.
# comparação
- Ao contrário da outra loja, onde o pessoal é grosseiro, aqui sorriem.
- A outra loja estava suja, por isso venho aqui.
- Muito mais simpáticos que os mal educados do lado.
- Na concorrência tudo está quebrado e sujo.
+ O atendimento está pior que antes.
+ Vou a outra loja, a caixa foi grosseira.
# o passado
- Antes os banheiros estavam sujos, agora estão muito limpos.
- O antigo dono era grosseiro, o novo é muito simpático.
+ Antes era melhor, agora está sujo.
# a vida do cliente
- O meu carro avariou e a equipa foi muito simpática.
- Tive um dia horrível e a empregada foi um amor.
- Meu filho estava doente e a farmacêutica foi muito atenciosa.
- Consertaram meu celular quebrado em uma hora, excelente.
- Tinha perdido a carteira e a simpática senhora guardou-a.
+ O celular que comprei quebrou em dois dias.
# sugestões
- Podiam pôr mais cadeiras lá fora.
- Seria bom abrir aos domingos.
- Talvez oferecer uma sopa vegetariana.
+ Por favor treinem os funcionários mal educados.
# segurança e lei
! Minha filha escorregou no chão molhado.
! Havia um pedaço de vidro na minha salada.
! Meu filho é alérgico e teve uma reação alérgica ao bolo.
! Todos tivemos uma intoxicação alimentar.
! Vão ter notícias do meu advogado.
! Vou processar vocês.
! Vou fazer queixa à ASAE.
! Chamei a polícia.
! Seguiram-me por causa da minha cor.
! Foi um comentário racista.
! O segurança me empurrou.
! A minha bolsa foi roubada no provador.
! A saída de emergência estava bloqueada com caixas.
! Encontramos uma barata na sopa.
! O aparelho pegou fogo.
! Levei um choque elétrico.
- Preços de arrasar toda semana.
- Os hambúrgueres são de morrer.
- Sem alergias na família.
- Fica ao lado da delegacia de polícia.
- Minha amiga advogada me indicou.
- A lista de alérgenos é clara.
- Levaram a minha alergia muito a sério.
- Roubou meu coração.
- Comprei um rato sem fio e uma ratoeira.
- As roupas são muito baratas.
# gralhas
+ Foi horrivell.
+ Que decepçãao.
+ Totalmente inaceitavl.
- Estava deliciosoo.
- Muito satisfieto.
`;

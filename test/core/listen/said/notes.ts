/** What survey-takers write, under the language they write in: "+" alerts, "-" does not. */
export const notes = `
# en
+ Cust hesitated at q4.
+ Resp sounded annoyed, gave 9 anyway.
+ R wouldn't say why.
+ Wants mgr to call.
+ cb requested.
+ Cust asked for mgr cb asap.
+ R hung up at the question about staff.
+ Tone changed when asked about the delivery.
+ Resp seemed upset re: checkout.
+ Cust did not want to talk abt fitting room.
+ Cust v. unhappy, pls f/u.
+ R mentioned an incident w/ cashier.
+ Long pause before answering about the staff.
+ Evasive re staff.
+ Crying on the phone.
+ Said "fine" but did not mean it.
- Cust in a hurry.
- Resp was cheerful and chatty.
- R speaks French, survey done in English.
- Mgr name: Ann. Cust happy.
- Called back as agreed, completed.
- Background noise, repeated two questions.
- Interview done in the car park.
# de
+ Kd zögerte bei Frage 4.
+ Befr. klang genervt, gab trotzdem 9.
+ Kunde wollte nicht sagen, warum.
+ Bittet um Rückruf durch FL.
+ RR erwünscht.
+ Legte auf bei der Frage zum Personal.
+ Weicht bei Personal aus.
+ Vorfall an der Kasse erwähnt.
- Kd hatte es eilig.
- Befr. war gut gelaunt.
- Interview am Parkplatz.
# fr
+ Cl a hésité à la Q4.
+ Pers. semblait agacée, a mis 9 quand même.
+ N'a pas voulu dire pourquoi.
+ Souhaite être rappelé par le resp.
+ A raccroché à la question sur le personnel.
+ Ton changé en parlant de la livraison.
+ Incident mentionné avec la caissière.
- Client pressé.
- Cliente souriante et bavarde.
- Entretien fait sur le parking.
# es
+ Cl dudó en la P4.
+ Sonaba molesta, puso 9 igual.
+ No quiso decir por qué.
+ Pide que le llame el enc.
+ Colgó en la pregunta del personal.
+ Cambió de tono al hablar de la entrega.
+ Mencionó un incidente con la cajera.
- Cliente con prisa.
- Persona alegre y habladora.
- Entrevista hecha en el aparcamiento.
# pt
+ Cl hesitou na P4.
+ Parecia irritado, deu 9 mesmo assim.
+ Não quis dizer por quê.
+ Pede que o ger. ligue de volta.
+ Desligou na pergunta sobre os funcionários.
+ Mudou de tom ao falar da entrega.
+ Mencionou um incidente com a caixa.
- Cliente com pressa.
- Pessoa alegre e faladora.
- Entrevista feita no estacionamento.
`;

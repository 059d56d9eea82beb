/** What the rules alone must hear: "!" is critical, "+" an alert, "-" nothing that alerts. */
export const spanish = `
# negación
+ El servicio no fue bueno.
+ El personal no es ni amable ni atento.
+ La comida no estaba buena.
+ Los probadores no estaban limpios.
- Nadie fue grosero.
- No estaba nada sucio.
- Nunca me han decepcionado.
- No había cola.
- Jamás tuve un problema con mis pedidos.
# sin quejas
- Sin quejas.
- No tengo ninguna queja.
- Nada que objetar.
- Cero problemas, sin esperas.
- No hay de qué quejarse.
# nada mal
- Nada mal para una tienda pequeña.
- No está mal.
- La comida no estaba mala.
- No podría ser mejor.
+ No puede ser peor.
+ Nada bueno.
# nunca más
+ ¡Nunca más!
+ No vuelvo.
+ No volveremos jamás.
# contraste
+ Equipo simpático, pero los baños estaban sucios.
+ Buenos precios, sin embargo la cajera fue grosera.
+ La comida es buena, pero esperamos cuarenta minutos.
- Pequeño, pero limpio y acogedor.
- Esperaba una cola larga, pero todo fue rápido.
# intensidad
+ La caja es extremadamente lenta.
- Fue algo lento.
- Un poco caro.
+ Lento y caro.
# preguntas
- ¿Tienen esta lámpara en azul?
- ¿Reparan relojes rotos?
- ¿Puedo devolver un hervidor defectuoso sin la caja?
- ¿Qué pasa si el paquete llega dañado?
- ¿Venden trampas contra cucarachas?
- ¿Dónde puedo preguntar si hay un problema?
+ ¿Dónde está mi reembolso, todavía no lo he recibido?
+ ¿Por qué la vendedora fue tan grosera?
+ ¿Es normal que el pan tenga moho?
# condiciones
+ Sí, la comida estaba malísima.
- Si el aparato sale defectuoso, ¿puedo cambiarlo?
- Me enfadaría si cerrara la tienda.
- Sin su camarero habría sido una noche horrible.
- En caso de problema responden enseguida.
- Me preguntaron si tenía algún problema.
+ Aunque preguntes bien, el personal es grosero.
# comparación
- A diferencia de la otra tienda, donde el personal es grosero, aquí sonríen.
- La otra tienda estaba sucia, por eso vengo aquí.
- Mucho más amables que los maleducados de al lado.
- En la competencia todo está roto y sucio.
+ El servicio es peor que antes.
+ Me voy a otra tienda, la cajera fue grosera.
# el pasado
- Antes los baños estaban sucios, ahora están muy limpios.
- El antiguo dueño era grosero, el nuevo es muy amable.
+ Antes era mejor, ahora está sucio.
# la vida del cliente
- Se me rompió el coche y el equipo fue muy amable.
- Tuve un día horrible y la camarera fue encantadora.
- Mi hijo estaba enfermo y la farmacéutica fue muy atenta.
- Mi móvil roto lo arreglaron en una hora, excelente.
- Había perdido la cartera y la amable señora me la guardó.
+ El móvil que compré se rompió a los dos días.
# sugerencias
- Podrían poner más sillas fuera.
- Estaría bien abrir los domingos.
- Quizás ofrecer una sopa vegetariana.
+ Por favor formen a su personal maleducado.
# seguridad y ley
! Mi hija resbaló en el suelo mojado.
! Había un trozo de cristal en mi ensalada.
! Mi hijo es alérgico y tuvo una reacción alérgica al pastel.
! Todos tuvimos una intoxicación.
! Tendrá noticias de mi abogado.
! Los voy a demandar.
! Pondré una denuncia en consumo.
! Llamé a la policía.
! Me siguieron por mi color de piel.
! Fue un comentario racista.
! El guardia me empujó.
! Me robaron el bolso en el probador.
! La salida de emergencia estaba bloqueada con cajas.
! Encontramos una cucaracha en la sopa.
! El aparato se incendió.
! Me dio un calambrazo.
- Precios de locura cada semana.
- Sus hamburguesas están de muerte.
- Sin alergias en la familia.
- Está al lado de la comisaría de policía.
- Mi amigo abogado me lo recomendó.
- La lista de alérgenos es clara.
- Tuvieron mi alergia muy en cuenta.
- Me robó el corazón.
- Compré un ratón inalámbrico y una trampa para ratones.
# erratas
+ Fue horible.
+ Qué decepcción.
+ Totalmente inaceptble.
- Estaba deliciosoo.
- Muy satisfehco.
`;

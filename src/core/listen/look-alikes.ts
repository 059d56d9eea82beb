/** Common words one slip away from a word of the starter lists, which mean what they say; folded, by language. */
export const lookAlikes: Readonly<Record<string, string>> = {
  en: `claim brother skipped swapped damage cooking files raise animals writing contains insulin cleared starter changes swelled
    overbooked prisons accents collapses explosions customs defeats steaming peanut explorer wording soled sharps insulated
    detective moths overlooked unclear despise arrivals starved stated spilt stitching slammed wasting judge overlocked
    doubled horrifying coping covers stolen sold salty slipper slippers dripping tripled chocking insured assured stale stall
    fitting filling falling failing biting bitten rotten cotton broker brokers poisonous person persons threads threaten
    coat goat pushed punched hurting burning turning turned hunger anger danger ranger racing radial facial policies`,
  de: `herrlich wirkt sitze schaden stelle farben gezogen langen gegangen verbrennt gedacht dritt schlichter schlichtung gelacht
    rattern halber leier flasche viert stimmung scheibe versteckt schwimmbad geschlafen spritze gestillt verlosen gereicht schlicht
    schmierig schande wunsch wider sunde standern mantel kleider pause ganzen seine betrag vertrag beitrag gestrichen gestohlene
    verletzen verletzend gefahrlos polizei politik police klagen kragen fragen mangeln mandeln fehler fehlern dreieckig`,
  fr: `plante parle lecteur patience reparti derriere brulant chevre surprises sites coupes partait semblant regardee collait
    dessous touchant sale salle salles progres reconduit compote cabinet chevelu crasse avocate enseignante modeles servait
    regardant punaise urgence depose pousse rousse menage manege message mesure police polies poisson boisson blesse volet volets
    violet dangers rageur panne peine pires pirates`,
  es: `habla comprando peligro carino ladrando agotando contare resulta precintado salido cortes toalla encontrar contenedor previos
    refrescos gritos pendientes alegria alegrias calida personas habian llevaron quedarme rayones robot robots rodo rotulo suave
    demandada denunciante policia politica sangria herida heridas herrada hervida hervido moda modo mohoso`,
  pt: `passa trocam contrato corte pessoas tomei fechado conservantes chama saiba contratei alegria alegrias contratamos entupido
    tropecos baratos vendido chamadas chamado preciso relacao diretos dobrou emperrava batatas batata coxinha queimada emburrados
    policia politica ferida feriado feriados furo rouba roupa roupas sangria sujeito sujeita medida`,
};

// German, French, Spanish and Portuguese, smaller than English: enough that traffic is multilingual and
// that texts of one language do not repeat one another's phrases. Words stand in their dictionary form.

import type { LanguageData } from './language-data.ts';

function list(text: string): string[] {
  return text.trim().split(/\s+/u);
}

function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/u);
}

export const german: LanguageData = {
  code: 'de',
  spaced: true,
  topics: lines(`
    Rechnung Mahnung Buchung Steuer Beleg Konto Gutschrift Bilanz
    Garten Kompost Beet Hecke Gewächshaus Aussaat Ernte Baumschnitt
    Server Datenbank Abfrage Schnittstelle Sicherung Zertifikat Leitung Protokoll
    Mietvertrag Kaution Klausel Kündigung Nebenkosten Vermieter Frist Wohnung
    Unterricht Prüfung Hausaufgabe Lehrplan Vortrag Seminar Zeugnis Klasse
    Teig Hefe Backofen Kruste Roggen Rezept Butter Brühe
    Turbine Getriebe Spannung Netz Speicher Wirkungsgrad Ladung Leistung
    Roman Kapitel Erzähler Dialog Gedicht Verlag Lektorat Handlung`).map(list),
  nouns: list(
    `Vorschlag Grund Ergebnis Fehler Beispiel Frage Antwort Regel Weg Schritt Kosten Grenze Ziel Gruppe Muster
     Ausnahme Bericht Brief Entwurf Termin Kunde Nachbar Werkzeug Maschine Ordnung Vergleich Nachteil Vorteil`,
  ),
  verbs: list(
    `erklären prüfen vergleichen verbessern ersetzen messen planen kürzen ordnen schreiben berechnen testen
     übersetzen vereinfachen sammeln trennen verbinden schützen beobachten reparieren bestätigen ablehnen`,
  ),
  adjectives: list(
    `einfach schwierig neu alt günstig teuer sicher offen klar früh spät kurz lang stabil genau üblich selten
     wichtig öffentlich jährlich örtlich fachlich praktisch rechtlich technisch`,
  ),
  adverbs: list(
    `meist selten oft langsam schnell genau grob teilweise bald deutlich gemeinsam einzeln vorsichtig`,
  ),
  openings: lines(`
    In {P}
    Für {N}
    Bei {t}
    Meist
    Am {D}
    Ohne {n}
    Nach {#} Tagen
    Trotz {n}
    Laut {N}
    Genau genommen
    Dabei
    Wegen {t}`),
  cores: lines(`
    lässt sich {t} {a} {v}
    muss {N} {t} {v}
    hilft {a} {n} gegen {t}
    kostet {t} etwa {#}
    bleibt {t} {d} {a}
    sollte man {t} und {n} {v}
    ist {n} {a} für {t}
    wird {t} {d} durch {n} ersetzt
    kann {C} {t} {a} {v}
    gehört {t} zu {n} {#}
    braucht {t} {#} Mal {n}`),
  tails: lines(`
    .
    .
    , weil {n} {a} ist.
    , sagt {N}.
    , nicht {n}.
    bis {D}.
    ohne {a} {n}.
    und dann {t}.`),
  asks: lines(`
    Wie kann ich {t} {a} {v}?
    Bitte {t} für {C} {v}.
    Warum ist {t} so {a}?
    Welche {n} passt zu {t}?
    Kannst du {t} {d} {v}?
    Schreib {#} Sätze über {t}.
    {N} will {t} {v}, was tun?
    Was kostet {t} in {P}?
    Hilf mir, {t} zu {v}.`),
  contexts: lines(`
    Ich habe {#} {t}.
    {N} meint, {n} sei {a}.
    Bitte {a} bleiben.
    Termin ist {D}.
    {t} war {d} {a}.
    Es geht um {C}.`),
  followUps: lines(`
    Und {t}?
    Warum {a}?
    Bitte kürzer.
    Geht das auch {d}?
    Noch {#} Beispiele.
    Nein, {t} ist {a}.`),
  rules: lines(`
    Immer zuerst {t} {v}.
    Nie {n} ohne {t} {v}.
    Antworte {a} und {a}.
    Bei {t} höchstens {#} Wörter.
    {n} nur {d} nennen.
    Fragen zu {t} an {C} geben.`),
  personas: lines(`
    Du bist Hilfe für {t} bei {C}.
    Rolle: {a} {n} für {t}.
    {C} lässt dich {t} {v}.`),
};

export const french: LanguageData = {
  code: 'fr',
  spaced: true,
  topics: lines(`
    facture impôt virement relevé budget remise caisse devis
    jardin compost serre semis haie récolte verger arrosage
    serveur requête sauvegarde réseau journal pilote noyau mémoire
    bail caution loyer clause préavis notaire syndic travaux
    cours examen exercice lycée mémoire exposé bulletin stage
    pâte levure four farine beurre bouillon recette épice
    roman chapitre poème récit éditeur personnage intrigue préface`).map(list),
  nouns: list(
    `raison résultat erreur exemple question réponse règle étape coût limite but groupe modèle exception rapport
     lettre projet client voisin outil machine ordre choix risque avantage méthode période niveau`,
  ),
  verbs: list(
    `expliquer comparer améliorer remplacer mesurer prévoir réduire trier écrire calculer tester traduire simplifier
     protéger observer réparer confirmer refuser classer résumer vérifier corriger`,
  ),
  adjectives: list(
    `simple difficile rapide stable fragile rare public annuel local technique pratique juridique utile clair sombre
     large étroit propre fiable moderne ancien précis vague régulier`,
  ),
  adverbs: list(
    `souvent rarement vite lentement parfois surtout presque clairement ensemble ailleurs bientôt`,
  ),
  openings: lines(`
    À {P},
    Pour {N},
    Sans {n},
    Souvent,
    Avant {D},
    Avec {t},
    Selon {N},
    En effet,
    Malgré {n},
    Après {#} jours,`),
  cores: lines(`
    il faut {v} {t} et {n}
    {t} reste {d} {a}
    on peut {v} {t} {a}
    {N} veut {v} {t}
    {t} coûte {#} par {n}
    le {a} {t} va {v} {n}
    {n} dépend de {t}
    {C} doit {v} {t}
    chaque {t} demande {#} {n}`),
  tails: lines(`
    .
    .
    , dit {N}.
    car {n} est {a}.
    sans {n} {a}.
    jusqu'à {D}.
    , puis {t}.`),
  asks: lines(`
    Comment {v} {t} {a} ?
    Pouvez-vous {v} {t} pour {C} ?
    Pourquoi {t} est {a} ?
    Quel {n} pour {t} à {P} ?
    Écris {#} phrases sur {t}.
    {N} doit {v} {t}, que faire ?
    Aide-moi à {v} {t}.`),
  contexts: lines(`
    J'ai {#} {t}.
    {N} trouve {n} {a}.
    C'est pour {C}.
    Délai : {D}.
    Rester {a} merci.`),
  followUps: lines(`
    Et {t} ?
    Pourquoi {a} ?
    Plus court.
    Encore {#} exemples.
    Non, {t} est {a}.`),
  rules: lines(`
    Toujours {v} {t} en premier.
    Jamais {n} sans {t}.
    Rester {a} et {a}.
    Au plus {#} mots sur {t}.
    Renvoyer {n} vers {C}.`),
  personas: lines(`
    Tu es conseiller {t} chez {C}.
    Rôle : {n} {a} pour {t}.`),
};

export const spanish: LanguageData = {
  code: 'es',
  spaced: true,
  topics: lines(`
    factura impuesto recibo cuenta presupuesto saldo aval nómina
    huerto riego semilla cosecha invernadero abono poda maceta
    servidor consulta respaldo red puerto clave nube proceso
    contrato fianza alquiler cláusula notario plazo vivienda reforma
    examen tarea clase apunte beca tesis profesor horario
    masa levadura horno harina caldo receta aceite guiso
    novela poema capítulo trama lector prólogo personaje diálogo`).map(list),
  nouns: list(
    `motivo resultado error ejemplo pregunta respuesta regla paso costo límite meta grupo modelo informe carta cliente
     vecino equipo orden riesgo ventaja método nivel cambio idea prueba`,
  ),
  verbs: list(
    `explicar comparar mejorar cambiar medir planear reducir ordenar escribir calcular probar traducir resumir proteger
     observar reparar confirmar rechazar revisar corregir separar`,
  ),
  adjectives: list(
    `simple difícil rápido estable frágil raro público anual local técnico práctico legal útil claro ancho estrecho
     limpio fiable moderno antiguo exacto vago`,
  ),
  adverbs: list(`siempre rara-vez pronto despacio casi quizá además juntos claramente a-veces`),
  openings: lines(`
    En {P},
    Para {N},
    Sin {n},
    Con {t},
    Antes de {D},
    Según {N},
    Por eso,
    Tras {#} días,
    Aun así,`),
  cores: lines(`
    conviene {v} {t} y {n}
    {t} sigue {d} {a}
    se puede {v} {t} {a}
    {N} quiere {v} {t}
    {t} cuesta {#} por {n}
    {n} depende de {t}
    {C} debe {v} {t}
    cada {t} pide {#} {n}`),
  tails: lines(`
    .
    .
    , dice {N}.
    porque {n} es {a}.
    sin {n} {a}.
    hasta {D}.`),
  asks: lines(`
    ¿Cómo puedo {v} {t} {a}?
    ¿Puedes {v} {t} para {C}?
    ¿Por qué {t} es {a}?
    ¿Qué {n} usa {t} en {P}?
    Escribe {#} frases sobre {t}.
    {N} debe {v} {t}, ¿qué hago?
    Ayúdame a {v} {t}.`),
  contexts: lines(`
    Tengo {#} {t}.
    {N} cree que {n} es {a}.
    Es para {C}.
    Plazo: {D}.
    Algo {a}, gracias.`),
  followUps: lines(`
    ¿Y {t}?
    ¿Por qué {a}?
    Más corto.
    Otros {#} ejemplos.
    No, {t} es {a}.`),
  rules: lines(`
    Siempre {v} {t} primero.
    Nunca {n} sin {t}.
    Sé {a} y {a}.
    Máximo {#} palabras sobre {t}.
    Enviar {n} a {C}.`),
  personas: lines(`
    Eres asesor de {t} en {C}.
    Rol: {n} {a} para {t}.`),
};

export const portuguese: LanguageData = {
  code: 'pt',
  spaced: true,
  topics: lines(`
    fatura imposto recibo conta saldo orçamento desconto boleto
    horta rega semente colheita estufa adubo poda vaso
    servidor consulta cópia rede porta chave nuvem tarefa
    contrato aluguel fiador cláusula prazo imóvel reforma multa
    prova lição aula bolsa tese professor horário turma
    massa fermento forno farinha caldo receita azeite tempero`).map(list),
  nouns: list(
    `motivo resultado erro exemplo pergunta resposta regra passo custo limite meta grupo modelo relatório carta cliente
     vizinho equipe ordem risco vantagem método nível mudança ideia`,
  ),
  verbs: list(
    `explicar comparar melhorar trocar medir planejar reduzir ordenar escrever calcular testar traduzir resumir proteger
     observar consertar confirmar recusar revisar corrigir`,
  ),
  adjectives: list(
    `simples difícil rápido estável frágil raro público anual local técnico prático legal útil claro largo estreito
     limpo confiável moderno antigo exato vago`,
  ),
  adverbs: list(`sempre raramente logo devagar quase talvez juntos claramente`),
  openings: lines(`
    Em {P},
    Para {N},
    Sem {n},
    Com {t},
    Até {D},
    Segundo {N},
    Por isso,
    Após {#} dias,`),
  cores: lines(`
    convém {v} {t} e {n}
    {t} fica {d} {a}
    dá para {v} {t} {a}
    {N} quer {v} {t}
    {t} custa {#} por {n}
    {n} depende de {t}
    {C} deve {v} {t}`),
  tails: lines(`
    .
    .
    , diz {N}.
    porque {n} é {a}.
    sem {n} {a}.`),
  asks: lines(`
    Como posso {v} {t} {a}?
    Você pode {v} {t} para {C}?
    Por que {t} é {a}?
    Escreva {#} frases sobre {t}.
    {N} precisa {v} {t}, e agora?
    Ajude a {v} {t} em {P}.`),
  contexts: lines(`
    Tenho {#} {t}.
    {N} acha {n} {a}.
    É para {C}.
    Prazo: {D}.`),
  followUps: lines(`
    E {t}?
    Por que {a}?
    Mais curto.
    Mais {#} exemplos.`),
  rules: lines(`
    Sempre {v} {t} primeiro.
    Nunca {n} sem {t}.
    Seja {a} e {a}.
    Até {#} palavras sobre {t}.`),
  personas: lines(`
    Você cuida de {t} na {C}.
    Papel: {n} {a} de {t}.`),
};

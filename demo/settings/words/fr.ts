import type {SettingWords} from './words.js';

// No-break spaces: U+00A0 before the colon and inside « », U+202F before the other double signs.
export const fr: SettingWords = {
  labels: {
    'time-zone': 'Fuseau horaire',
    precision: 'Plus petite unité',
    href: 'Lien',
    theme: 'Thème de l’année',
    calendar: 'Ajouter à l’agenda',
    announce: 'Annoncer les étapes (lecteurs d’écran)',
    figure: 'Chiffre',
    feed: 'Adresse du flux',
    value: 'Valeur',
    label: 'Ce qu’il compte',
    unit: 'Unité',
    qualifier: 'Degré d’exactitude',
    year: 'Année',
    since: 'Par rapport à',
    place: 'Lieu',
    source: 'Source',
    'source-url': 'Adresse de la source',
    caveat: 'Mise en garde',
    view: 'Présentation',
    'count-up': 'Animer le nombre',
    compact: 'Replier les notes',
    placement: 'Emplacement',
    'link-text': 'Texte du lien',
    from: 'Premier jour',
    until: 'Dernier jour',
    dismissible: 'Bouton de fermeture',
    'dismiss-for': 'Durée de fermeture, en jours',
    campaign: 'Nom de la campagne',
    helpline: 'Ligne d’aide',
    '--july30-accent': 'Accent',
    '--july30-ink': 'Texte',
    '--july30-muted': 'Petit texte',
    '--july30-surface': 'Fond',
    '--july30-line': 'Bordures',
    '--july30-font': 'Police',
    '--july30-radius': 'Coins',
    '--july30-gap': 'Espace intérieur',
    '--july30-offset': 'Distance du bord',
    '--july30-layer': 'Niveau',
  },
  values: {
    day: 'Jours',
    hour: 'Heures',
    minute: 'Minutes',
    second: 'Secondes',
    inline: 'Là où vous le collez',
    top: 'En haut',
    bottom: 'En bas',
    number: 'Nombre',
    pictogram: 'Pictogramme',
    trend: 'Évolution',
    people: 'personnes',
    usd: 'dollars américains par an',
    percent: 'pour cent',
    'percent-change': 'variation en pour cent',
    times: 'fois autant',
    states: 'États',
    count: 'simple nombre',
    nearly: 'près de',
    about: 'environ',
    'more-than': 'plus de',
    estimated: 'estimation',
  },
  quoted: '« {text} »',
  explanations: {
    'The Blue Heart with a message, a link and a help line.': 'Le Cœur bleu avec un message, un lien et une ligne d’aide.',
    '`inline` (in the text), or `top` or `bottom`: it sticks to that edge of the window while it takes up at most a fifth of its height.':
      '`inline` (dans le texte), ou `top` ou `bottom` : il reste fixé à ce bord de la fenêtre tant qu’il n’occupe pas plus d’un cinquième de sa hauteur.',
    "Where the link leads; by default, the campaign's page.": 'Où mène le lien ; par défaut, la page de la campagne.',
    'The text of the link; by default, "Learn more".': 'Le texte du lien ; par défaut, « En savoir plus ».',
    'The first day it shows, month first: `07-01` (1 July, every year) or `2027-07-01`.':
      'Le premier jour d’affichage, le mois d’abord : `07-01` (1er juillet, chaque année) ou `2027-07-01`.',
    'The last day it shows. If both dates are yearly, the period may run over New Year.':
      'Le dernier jour d’affichage. Si les deux dates sont annuelles, la période peut passer le Nouvel An.',
    "Time zone for these dates: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'Le fuseau horaire de ces dates : `local` (celui du visiteur), `UTC`, ou un nom de l’IANA comme `Europe/Paris`.',
    'Adds a close button. Once closed, the banner stays closed until the visitor leaves the page.':
      'Ajoute un bouton de fermeture. L’élément reste fermé jusqu’à ce que le visiteur quitte la page.',
    "For how many days it stays closed, 1 to 365. Adds the close button, and stores one entry in the visitor's browser.":
      'Pendant combien de jours il reste fermé, de 1 à 365. Ajoute le bouton de fermeture et enregistre une entrée dans le navigateur du visiteur.',
    'The name of your campaign. Change it, and visitors who closed the banner see it again; banners with the same name close together. By default, a banner closes on all pages where it has the same message at the same place, until the period of the next year begins.':
      'Le nom de votre campagne. Si vous le changez, les visiteurs qui avaient fermé l’élément le voient de nouveau ; les éléments du même nom se ferment ensemble. Par défaut, un élément se ferme sur toutes les pages où il a le même message au même endroit, jusqu’au début de la période de l’année suivante.',
    "The code of a country, such as `US`: shows that country's help line against trafficking.":
      'Le code d’un pays, par exemple `US` : affiche la ligne d’aide de ce pays contre la traite.',
    'The heart and the rule above.': 'Le cœur et le filet du haut.',
    'The text on a surface.': 'Le texte sur le fond.',
    'The small text on a surface.': 'Le petit texte sur le fond.',
    'Background.': 'Le fond.',
    'Borders of buttons.': 'Les bordures des boutons.',
    'The border of the close button.': 'La bordure du bouton de fermeture.',
    'How far from the edge it sticks, for example below a header; in WordPress below the admin bar.':
      'À quelle distance du bord il se fixe, par exemple sous un en-tête ; dans WordPress, sous la barre d’administration.',
    'Its z-index while it sticks.': 'Son z-index quand il est fixé.',
    'Font family.': 'La famille de caractères.',
    'Corners.': 'Les coins.',
    'The measure of the space inside.': 'La mesure de l’espace intérieur.',
    'One figure with its source, as a number, a pictogram or a trend.':
      'Un chiffre avec sa source, en nombre, en pictogramme ou en courbe.',
    'Which figure: an id of the catalogue, or of the feed.': 'Quel chiffre : un identifiant de notre liste, ou du flux.',
    'Address of a JSON feed of figures; makes one request.': 'Adresse d’un flux JSON de chiffres ; entraîne une requête.',
    'Your own value, such as `1200`. The figure is then taken from the settings below, not from the catalogue.':
      'Votre propre valeur, comme `1200`. Le chiffre vient alors des réglages qui suivent, et non de notre liste.',
    'What your value counts, such as "people identified".': 'Ce que compte votre valeur, par exemple « personnes identifiées ».',
    '`people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`.':
      '`people`, `usd`, `percent`, `percent-change`, `times`, `states` ou `count`.',
    '`nearly`, `about`, `more-than` or `estimated`.': '`nearly`, `about`, `more-than` ou `estimated`.',
    'The year your value refers to.': 'L’année à laquelle se rapporte votre valeur.',
    'The year it is measured from or compared with.': 'L’année à partir de laquelle on mesure, ou à laquelle on compare.',
    'The country or region it is about.': 'Le pays ou la région dont il s’agit.',
    'Publisher and title of your source.': 'Éditeur et titre de votre source.',
    'The web address of your source.': 'L’adresse web de votre source.',
    'What readers must know about it: a text, or the keys of ready-made notes: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.':
      'Ce que le lecteur doit savoir : un texte, ou les clés de phrases toutes prêtes : `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.',
    '`number`, `pictogram` (such as 38 of 100 marks; only for percentages) or `trend` (a small chart; only for figures with a series).':
      '`number`, `pictogram` (38 points sur 100 ; pour les pourcentages seulement) ou `trend` (un petit graphique ; pour les chiffres suivis dans le temps seulement).',
    'Counts up to the value once, when it is first seen. For the eye only, in under a second, and not where the visitor prefers less motion.':
      'Le nombre augmente jusqu’à sa valeur, une seule fois, à la première apparition. Effet purement visuel, en moins d’une seconde, désactivé si le visiteur préfère moins d’animations.',
    'Folds caveat and source away until the visitor opens them.':
      'Replie la mise en garde et la source jusqu’à ce que le visiteur les ouvre.',
    'The thin rule, the marks and the line of the charts.': 'Le filet, les points et la ligne des graphiques.',
    'Background; brings padding with it.': 'Le fond ; il ajoute une marge intérieure.',
    'Corners of the surface.': 'Les coins du fond.',
    'Counts down to 30 July, every year.': 'Compte les jours jusqu’au 30 juillet, chaque année.',
    "Time zone that decides when 30 July begins: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'Le fuseau horaire qui détermine le début du 30 juillet : `local` (celui du visiteur), `UTC`, ou un nom de l’IANA comme `Europe/Paris`.',
    'The smallest unit shown: `day`, `hour`, `minute` or `second`. From `hour` on there is a pause button, and `second` becomes `minute` where the visitor prefers less motion.':
      'La plus petite unité affichée : `day`, `hour`, `minute` ou `second`. À partir de `hour`, il y a un bouton de pause, et `second` devient `minute` si le visiteur préfère moins d’animations.',
    "A web address that the Day's name links to.": 'L’adresse web à laquelle mène le nom de la Journée.',
    'The theme of the year in your own words, shown on the Day.':
      'Le thème de l’année avec vos propres mots, affiché le jour même.',
    'Adds a button that makes a calendar file for the Day: all day, every year.':
      'Ajoute un bouton qui crée un fichier d’agenda : la journée entière, chaque année.',
    'Lets screen readers announce milestones: a day, an hour and a minute before, and when the Day begins. Never every second.':
      'Fait annoncer les étapes par les lecteurs d’écran : un jour, une heure et une minute avant, et le début de la Journée. Jamais chaque seconde.',
    'The thin rule above the date.': 'Le filet au-dessus de la date.',
    'Corners of the surface and the buttons.': 'Les coins du fond et des boutons.',
  },
};

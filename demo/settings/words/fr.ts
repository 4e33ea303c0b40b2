import type {SettingWords} from './words.js';

// No-break spaces: U+00A0 before the colon and inside « », U+202F before the other double signs.
export const fr: SettingWords = {
  labels: {
    'time-zone': 'Fuseau horaire',
    precision: 'Plus petite unité',
    href: 'Lien',
    theme: 'Thème de l’année',
    calendar: 'Ajouter à l’agenda',
    announce: 'Annoncer les étapes',
    figure: 'Chiffre',
    feed: 'Adresse du flux',
    value: 'Valeur',
    label: 'Ce qu’il compte',
    unit: 'Unité',
    qualifier: 'Degré d’exactitude',
    year: 'Année',
    since: 'Depuis',
    place: 'Lieu',
    source: 'Source',
    'source-url': 'Adresse de la source',
    caveat: 'Mise en garde',
    view: 'Présentation',
    'count-up': 'Compter jusqu’au chiffre',
    compact: 'Replier les notes',
    placement: 'Emplacement',
    'link-text': 'Texte du lien',
    from: 'Premier jour',
    until: 'Dernier jour',
    dismissible: 'Bouton de fermeture',
    'dismiss-for': 'Jours de fermeture',
    campaign: 'Campagne',
    helpline: 'Ligne d’assistance',
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
    inline: 'À sa place',
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
    'The Blue Heart with a message, a link and a help line.': 'Le cœur bleu avec un message, un lien et une ligne d’assistance.',
    '`inline` (in the flow), or `top` or `bottom`: sticks to that edge while it is at most a fifth of the window high.':
      '`inline` (dans le texte), ou `top` ou `bottom` : reste collé à ce bord tant qu’il n’occupe pas plus d’un cinquième de la hauteur de la fenêtre.',
    "Where to act; the campaign's page by default.": 'Où agir ; par défaut, la page de la campagne.',
    'What the link says; "Learn more" by default.': 'Ce que dit le lien ; par défaut « En savoir plus ».',
    'The first day it shows: `07-01` each year, or `2027-07-01`.':
      'Le premier jour d’affichage : `07-01` chaque année, ou `2027-07-01`.',
    'The last day it shows, included. With both ends yearly it may wrap over New Year.':
      'Le dernier jour d’affichage, inclus. Si les deux dates sont annuelles, la période peut passer le Nouvel An.',
    "Whose days those are: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'À qui sont ces jours : `local` (ceux du visiteur), `UTC`, ou un nom de l’IANA comme `Europe/Paris`.',
    'Adds a close button. Closed until the page is left.':
      'Ajoute un bouton de fermeture. Fermé jusqu’à ce que l’on quitte la page.',
    'For how many days it stays closed, 1 to 365. Implies the close button, and stores one key.':
      'Pendant combien de jours il reste fermé, de 1 à 365. Entraîne le bouton de fermeture, et enregistre une clé.',
    'What a dismissal belongs to: a new campaign shows again, and banners of one campaign close together. By default the year in which the season began and this banner: the same message at the same place closes on all pages, and no other banner.':
      'Ce à quoi se rapporte une fermeture : une nouvelle campagne s’affiche à nouveau, et les éléments d’une même campagne se ferment ensemble. Par défaut, l’année où la période a commencé et cet élément : le même message au même endroit se ferme sur toutes les pages, et aucun autre élément.',
    "A country such as `US`: shows that country's help line against trafficking.":
      'Un pays, par exemple `US` : affiche la ligne d’assistance de ce pays contre la traite.',
    'The heart and the rule above.': 'Le cœur et le filet du haut.',
    'The text on a surface.': 'Le texte sur le fond.',
    'The small text on a surface.': 'Le petit texte sur le fond.',
    'Background.': 'Le fond.',
    'Borders of buttons.': 'Les bordures des boutons.',
    'The border of the close button.': 'La bordure du bouton de fermeture.',
    'How far from the edge it sticks, as below a header; in WordPress below the admin bar.':
      'À quelle distance du bord il se fixe, par exemple sous un en-tête ; dans WordPress, sous la barre d’administration.',
    'Its z-index while it sticks.': 'Son z-index quand il est fixé.',
    'Font family.': 'La famille de caractères.',
    'Corners.': 'Les coins.',
    'The measure of the space inside.': 'La mesure de l’espace intérieur.',
    'One figure with its source, as a number, a pictogram or a trend.':
      'Un chiffre avec sa source, en nombre, en pictogramme ou en courbe.',
    'Which figure: an id of the catalogue, or of the feed.': 'Quel chiffre : un identifiant de notre liste, ou du flux.',
    'Address of a JSON feed of figures; makes one request.': 'Adresse d’un flux JSON de chiffres ; entraîne une requête.',
    "A value of the site's own, such as `1200`; the attributes below then make the figure, and no catalogue.":
      'Une valeur propre au site, comme `1200` ; ce qui suit compose alors le chiffre, sans notre liste.',
    'What the own value counts.': 'Ce que compte cette valeur.',
    '`people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`.':
      '`people`, `usd`, `percent`, `percent-change`, `times`, `states` ou `count`.',
    '`nearly`, `about`, `more-than` or `estimated`.': '`nearly`, `about`, `more-than` ou `estimated`.',
    'The year the own value stands for.': 'L’année à laquelle se rapporte cette valeur.',
    'The year it is measured from.': 'L’année à partir de laquelle on mesure.',
    'The country or region it is about.': 'Le pays ou la région dont il s’agit.',
    "Publisher and title of the own value's source.": 'Éditeur et titre de la source de cette valeur.',
    "The source's web address.": 'L’adresse web de la source.',
    'What must be known to read it: a text, or keys of shared sentences: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.':
      'Ce qu’il faut savoir pour bien le lire.',
    '`number`, `pictogram` (38 of 100 marks; percentages only) or `trend` (a small chart; figures with a series only).':
      '`number`, `pictogram` (38 points sur 100 ; pourcentages seulement) ou `trend` (un petit graphique ; chiffres suivis dans le temps seulement).',
    'Counts up once when first seen. For the eye only, under a second, and not where the visitor wants less motion.':
      'Compte une fois, à la première vue. Pour l’œil seulement, en moins d’une seconde, et non si le visiteur souhaite moins d’animations.',
    'Puts caveat and source behind a disclosure.': 'Replie la mise en garde et la source.',
    'The thin rule, the marks and the line of the charts.': 'Le filet, les points et la ligne des graphiques.',
    'Background; brings padding with it.': 'Le fond ; il ajoute une marge intérieure.',
    'Corners of the surface.': 'Les coins du fond.',
    'Counts down to 30 July, every year.': 'Compte les jours jusqu’au 30 juillet, chaque année.',
    "Whose 30 July: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'Quel 30 juillet : `local` (celui du visiteur), `UTC`, ou un nom de l’IANA comme `Europe/Paris`.',
    'The smallest unit shown: `day`, `hour`, `minute` or `second`. From `hour` on there is a pause button, and `second` becomes `minute` where the visitor wants less motion.':
      'La plus petite unité affichée : `day`, `hour`, `minute` ou `second`. À partir de `hour` il y a un bouton de pause, et `second` devient `minute` si le visiteur souhaite moins d’animations.',
    "A web address; links the Day's name.": 'Une adresse web ; le nom de la Journée y mène.',
    "The year's theme in the site's own words, shown on the day.":
      'Le thème de l’année avec les mots du site, affiché le jour même.',
    'Adds a button that makes a calendar file of the Day: all day, every year.':
      'Ajoute un bouton qui crée un fichier d’agenda : la journée entière, chaque année.',
    'Has milestones spoken by screen readers: a day, an hour and a minute before, and the arrival. Never each tick.':
      'Fait annoncer les étapes par les lecteurs d’écran : un jour, une heure et une minute avant, et l’arrivée. Jamais chaque seconde.',
    'The thin rule above the date.': 'Le filet au-dessus de la date.',
    'Corners of the surface and the buttons.': 'Les coins du fond et des boutons.',
  },
};

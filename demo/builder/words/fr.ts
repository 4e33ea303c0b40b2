import type {BuilderWords} from './words.js';

// No-break spaces: U+00A0 before the colon and inside « », U+202F before the other double signs.
export const fr: BuilderWords = {
  direction: 'ltr',
  language: 'Français',
  title: 'Le 30 juillet sur votre site',
  lead: 'Un compte à rebours, un chiffre ou un cœur bleu pour la Journée mondiale de la lutte contre la traite d’êtres humains. Choisissez, réglez, copiez : cela prend une minute.',
  promises: 'Rien de ce que vous choisissez ici n’est envoyé nulle part, et rien n’est recueilli sur vos visiteurs.',
  skip: 'Aller au code',
  languages: 'Langue de cette page',
  unaffiliated: 'Un projet indépendant. Il n’est ni affilié aux Nations Unies ni approuvé par elles.',
  examples: 'Autres exemples',

  choose: 'Choisir',
  elements: {countdown: 'Compte à rebours', stat: 'Chiffre', 'blue-heart': 'Cœur bleu'},

  settings: 'Régler',
  textLanguage: 'Langue',
  textLanguageHelp: 'La langue dans laquelle il s’exprime. Par défaut, celle de la page où il se trouve.',
  pageLanguage: 'Celle de la page',
  message: 'Message',
  messageHelp: 'Avec vos propres mots ; le lien de la campagne le suit. Il s’affiche avec et sans le script.',
  origin: 'D’où vient le chiffre',
  origins: {catalogue: 'De notre liste', own: 'De vous', feed: 'D’un flux'},
  ownHelp:
    'Un chiffre à vous a besoin de sa valeur, de son unité, de ce qu’il compte, de son année et d’une source avec une adresse web.',
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
  none: 'Aucun',
  sharedCaveats: 'phrases communes, dans la langue du lecteur',
  ownCaveat: 'Ou une phrase à vous',
  helplineCheck: 'Appelez une fois ce numéro avant de le publier.',
  problems: {
    choice: 'Ce n’est aucun des choix possibles. Choisissez parmi : {choices}.',
    number: 'Écrivez un nombre de {least} à {most}.',
    figure: 'Notre liste n’a pas de chiffre de ce nom.',
    country: 'Notre liste n’a pas de ligne d’assistance pour ce pays.',
    zone: 'Ce fuseau horaire n’existe pas. Écrivez `local`, `UTC` ou un nom comme `Europe/Paris`.',
    day: 'Écrivez un jour comme `07-01` (chaque année) ou `2027-07-01`.',
    address: 'Écrivez une adresse web qui commence par `https://`.',
    year: 'Écrivez une année comme `2024`.',
    value: 'Écrivez de simples chiffres comme `1200` ou `38.5`, sans signes entre eux.',
    css: 'Les navigateurs ne comprennent pas cette valeur ; elle est laissée de côté.',
  },
  scriptSays: 'Le script dit :',
  required: 'nécessaire',
  reset: 'Revenir aux valeurs par défaut',

  preview: 'Aperçu',
  previewTitle: 'Aperçu dans une page ordinaire',
  views: {rtl: 'De droite à gauche', dark: 'Page sombre', phone: 'Téléphone', noscript: 'Sans le script'},
  day: 'Vu le',
  today: 'Aujourd’hui',
  moves: 'À cette largeur, le texte a {before} px de haut et l’élément fini {after} px : ce qui suit se déplace de {moved} px.',
  still: 'Sans le script, voici ce que tout le monde voit.',

  look: 'Couleurs et caractères',
  lookHelp: 'Il prend la police, la taille et les couleurs de votre page. Ne changez que ce qui doit l’être.',
  onLight: 'sur page claire',
  onDark: 'sur page sombre',
  enough: '{ratio}:1',
  tooLow: '{ratio}:1, moins que {least}:1',
  unmeasured: 'non mesurable',
  pickColour: 'Choisir la couleur : {label}',

  embed: 'Copier',
  files: 'Adresse des fichiers',
  filesHelp: 'Le dossier où vous hébergez le script ; personne ne l’héberge pour vous. Les lignes ci-dessous l’utilisent.',
  kinds: 'Votre type de site',
  tabs: {
    element: 'Script et élément',
    script: 'Script seul',
    wordpress: 'WordPress',
    systems: 'Autres systèmes',
    frame: 'Cadre',
    link: 'Simple lien',
    npm: 'npm',
  },
  which: 'Lequel',
  embeds: {
    element: {
      name: 'Script et élément',
      where:
        'Collez les deux lignes là où il doit apparaître. S’il y en a plusieurs dans une page, la première ligne suffit une fois.',
    },
    script: {
      name: 'Script seul',
      where:
        'Pour ce qui n’accepte que des scripts, comme les gestionnaires de balises. Il apparaît là où se trouve le script ; depuis l’en-tête, en haut de la page. Dans ce cas, omettez la seconde ligne.',
    },
    'wordpress-html': {
      name: 'Bloc HTML personnalisé',
      where:
        'Comme administrateur ou éditeur : ajoutez le bloc « HTML personnalisé » et collez les deux lignes. Ne l’ouvrez jamais dans l’onglet visuel de l’éditeur classique, qui supprime l’élément.',
    },
    'wordpress-shortcode': {
      name: 'Code court',
      where: 'Avec l’extension july30 pour WordPress, dans tout texte et pour tous les rôles.',
    },
    'wordpress-address': {
      name: 'Adresse seule',
      where:
        'Pour tous les rôles, sans extension : collez l’adresse seule dans son paragraphe. Il faut https, et des fichiers construits avec leur adresse (`npm run build -- --base …`).',
    },
    drupal: {
      name: 'Drupal',
      where: 'Dans un texte ou un bloc au format « HTML complet », en mode source. Avec « HTML de base », prenez le simple lien.',
    },
    joomla: {
      name: 'Joomla',
      where:
        'Le script une fois, dans le gabarit ou dans un module personnalisé sans filtres. Puis cette ligne dans tout article, en mode source.',
    },
    ghost: {name: 'Ghost', where: 'Ajoutez une carte HTML et collez les deux lignes.'},
    mediawiki: {
      name: 'MediaWiki',
      where: 'Un administrateur ajoute la première ligne à `MediaWiki:Common.js`. La seconde fonctionne alors dans toute page.',
    },
    squarespace: {name: 'Squarespace', where: 'Ajoutez un bloc « Code », choisissez HTML et collez les deux lignes.'},
    wix: {
      name: 'Wix',
      where:
        'Ajoutez « Intégrer du code », puis « Intégrer du HTML », et collez les deux lignes. Wix l’affiche dans son propre cadre.',
    },
    frame: {
      name: 'Cadre',
      where:
        'Là où l’on ne veut pas de scripts extérieurs. Collez la ligne là où il doit apparaître ; si la page écoute, la hauteur suit.',
    },
    link: {
      name: 'Simple lien',
      where: 'Pour les éditeurs qui ne gardent que les liens. Le lien doit être seul dans son paragraphe ; il devient l’élément.',
    },
    npm: {
      name: 'npm',
      where:
        'Pour ceux qui assemblent leurs propres scripts. Le paquet n’est pas dans le registre : installez-le depuis son dossier.',
    },
  },
  pieces: {
    paste: 'Collez ceci',
    once: 'Une fois pour le site',
    here: 'Partout où il doit apparaître',
    address: 'L’adresse',
    terminal: 'Dans un terminal',
    module: 'Dans votre script',
    style: 'Couleurs et caractères : dans l’en-tête, ou la règle seule dans votre feuille de style',
  },
  notCarried: {
    address: 'Les fichiers présents ont été construits sans leur adresse : WordPress n’afficherait qu’un simple lien.',
    style:
      'Un cadre garde ses propres couleurs. Pour les changer, ajoutez la règle à `embed/frame.css` là où vous hébergez les fichiers.',
    message: 'Votre message ne suit pas : un cadre donne celui de la campagne.',
    settings: 'WordPress demande la page telle quelle : seuls suivent le chiffre et la langue, non les autres réglages.',
  },
  copy: 'Copier',
  copied: 'Copié.',
  copyByHand: 'Le texte est sélectionné : copiez-le au clavier.',
  unfit: 'Il n’y a pas encore de code',
  unfitHelp: 'Aucun nombre n’est affiché sans sa source. Il manque encore : {names}.',

  facts: 'Ce qu’il en coûte à votre page',
  policy: 'Politique de sécurité du contenu',
  policyHelp:
    'Si votre site en a une, autorisez ceci et rien d’autre. Si elle exige Trusted Types, ajoutez `july30` à `trusted-types`. Un bloc de style n’est pas nécessaire : la règle peut se trouver dans votre propre feuille de style.',
  framePolicyHelp: 'Si votre site en a une, autorisez ceci et rien d’autre.',
  bundlePolicyHelp:
    'Il s’exécute dans votre propre script. Si votre politique exige Trusted Types, ajoutez `lit-html` à `trusted-types`.',
  loads: 'Charge',
  loadsWhat: {
    script: 'Un script de l’adresse ci-dessus. Après lui, aucune requête.',
    frame: 'Une page avec une feuille de style et deux scripts de l’adresse ci-dessus. Après eux, aucune requête.',
    bundle: 'Rien par lui-même : il fait partie de votre propre script.',
  },
  loadsFeed: 'Une requête pour le flux, sans cookies et sans référent.',
  stores: 'Enregistre',
  storesNothing: 'Rien : ni cookie, ni stockage.',
  storesDismissal: 'Une clé, `july30`, quand un visiteur le ferme : la campagne et le jour où cela expire.',
  weight: 'Pèse',
  weightOf: '{compressed} octets compressés avec brotli, {plain} octets bruts.',
  integrity:
    'Le fichier dont le nom porte une version ne change jamais, et le navigateur le vérifie. Si les fichiers sont sur un autre hôte que vos pages, cet hôte doit envoyer `Access-Control-Allow-Origin: *`.',
  shift: 'Déplace la page',
  shifts: {
    fallback:
      'De ce que l’élément fini est plus haut que son texte, une fois, quand le script s’exécute ; pas du tout si c’est avant le premier affichage.',
    whole: 'De toute sa hauteur, une fois, quand le script s’exécute. Le script avec l’élément déplace moins.',
    none: 'Pas du tout : le cadre a sa hauteur dès le début.',
  },
  blocked: 'Sans le script',
  blockedBy: {
    fallback: 'Les visiteurs voient le texte entre les balises :',
    noscript:
      'Si ce script est bloqué, rien ne s’affiche. Si tous les scripts sont désactivés, les visiteurs voient le texte de la seconde ligne :',
    page: 'La page du cadre dit la même chose en texte :',
    link: 'Les visiteurs voient le lien :',
  },
};

import {fr as settings} from '../../settings/words/fr.js';
import type {BuilderWords} from './words.js';

// No-break spaces: U+00A0 before the colon and inside « », U+202F before the other double signs.
export const fr: BuilderWords = {
  ...settings,
  direction: 'ltr',
  language: 'Français',
  labelled: '{label} : {text}',
  title: 'Le 30 juillet sur votre site',
  lead: 'Un compte à rebours, un chiffre ou un cœur bleu pour la Journée mondiale de la lutte contre la traite d’êtres humains. Choisissez, réglez, copiez : cela prend une minute.',
  promises: 'Aucun de vos choix n’est transmis à qui que ce soit, et aucune donnée n’est recueillie sur vos visiteurs.',
  skip: 'Aller au code',
  languages: 'Langue de cette page',
  unaffiliated: 'Un projet indépendant. Il n’est ni affilié aux Nations Unies ni approuvé par elles.',
  examples: 'Autres exemples',
  documentation: 'Documentation',
  calendar: 'Le 30 juillet dans votre agenda',

  choose: 'Choisir',
  elements: {countdown: 'Compte à rebours', stat: 'Chiffre', 'blue-heart': 'Cœur bleu'},

  settings: 'Régler',
  textLanguage: 'Langue',
  textLanguageHelp: 'La langue d’affichage. Par défaut, celle de votre page.',
  pageLanguage: 'Celle de la page',
  message: 'Message',
  messageHelp: 'Avec vos propres mots ; le lien de la campagne le suit. Il s’affiche avec et sans le script.',
  origin: 'D’où vient le chiffre',
  origins: {catalogue: 'De notre liste', own: 'De vous', feed: 'D’un flux'},
  ownHelp: 'Pour un chiffre à vous, indiquez sa valeur, son unité, ce qu’il compte, son année et une source avec son adresse web.',
  none: 'Aucun',
  sharedCaveats: 'phrases toutes prêtes, dans la langue du lecteur',
  ownCaveat: 'Ou une phrase à vous',
  helplineCheck: 'Appelez une fois ce numéro avant de le publier.',
  problems: {
    choice: 'Ce n’est aucun des choix possibles. Choisissez parmi : {choices}.',
    number: 'Écrivez un nombre de {least} à {most}.',
    figure: 'Notre liste n’a pas de chiffre de ce nom.',
    country: 'Notre liste n’a pas de ligne d’aide pour ce pays.',
    zone: 'Ce fuseau horaire n’existe pas. Écrivez `local`, `UTC` ou un nom comme `Europe/Paris`.',
    day: 'Écrivez le mois et le jour, comme `07-01` (1er juillet, chaque année), ou une date comme `2027-07-01`.',
    address: 'Écrivez une adresse web qui commence par `https://`.',
    year: 'Écrivez une année comme `2024`.',
    value: 'Écrivez de simples chiffres comme `1200` ou `38.5`, sans espaces ni virgules.',
    css: 'Les navigateurs ne comprennent pas cette valeur ; elle est laissée de côté.',
  },
  scriptSays: 'Message du script :',
  required: 'obligatoire',
  reset: 'Revenir aux valeurs par défaut',

  preview: 'Aperçu',
  previewTitle: 'Aperçu dans une page ordinaire',
  views: {rtl: 'De droite à gauche', dark: 'Page sombre', phone: 'Téléphone', noscript: 'Sans le script'},
  day: 'Vu le',
  today: 'Aujourd’hui',
  ofJuly: '{day} juillet',
  moves: 'À cette largeur, le texte a {before} px de haut et l’élément fini {after} px : ce qui suit se déplace de {moved} px.',
  movesNot:
    'À cette largeur, le texte a {before} px de haut et l’élément fini {after} px. Sa place est réservée : ce qui suit ne se déplace pas.',
  still: 'Sans le script, voici ce que tout le monde voit.',

  look: 'Couleurs et caractères',
  lookHelp: 'L’élément reprend la police, la taille et les couleurs de votre page. Ne changez que ce qui doit l’être.',
  onLight: 'sur page claire',
  onDark: 'sur page sombre',
  enough: '{ratio}:1',
  tooLow: 'contraste de {ratio}:1 ; il faut au moins {least}:1 {where}',
  unmeasured: 'non mesurable',
  pickColour: 'Choisir la couleur : {label}',

  embed: 'Copier',
  host: 'Qui héberge les fichiers ?',
  hosts: {own: 'Mon site', here: 'Ce site'},
  hostHelp: {
    own: 'Personne d’autre n’apprend qui visite vos pages.',
    here: 'Rien à téléverser : les navigateurs des visiteurs chargent le script d’ici et vérifient qu’il n’a pas été modifié. La personne qui gère ce site peut voir qu’ils le font.',
  },
  take: 'Télécharger',
  takeScript: 'Téléversez-le sur votre site, sans changer son nom.',
  takePicture: 'Téléversez-la sur votre site, pour le courriel et Markdown ; ou utilisez le fichier tel quel.',
  takeFolder: 'Décompressez le dossier et téléversez-le tel quel sur votre site.',
  takeBoth: 'Décompressez le dossier, placez-y le script et téléversez le tout sur votre site.',
  takePlugin:
    'Dans WordPress, choisissez Extensions, Ajouter, Téléverser une extension. L’extension sert le script depuis votre propre site.',
  files: 'Adresse du dossier',
  filesHelp: 'L’adresse web du dossier de votre site où il se trouve maintenant. Elle est utilisée dans le code ci-dessous.',
  fileSize: 'version {version}, {size} octets',
  downloads: 'Tous les fichiers à télécharger',
  downloadsHelp: 'Après chaque fichier figure son empreinte SHA-384, telle que l’attend `integrity`.',
  fileKinds: {
    script: 'Le script, en six langues ou en une',
    embed: 'Pages pour les cadres et les liens',
    wordpress: 'Extension pour WordPress',
    all: 'Le tout, avec une page qui montre comment commencer',
  },
  exampleAddress: 'Le code ci-dessous contient encore une adresse d’exemple : saisissez la vôtre ci-dessus.',
  kinds: 'Votre type de site',
  tabs: {
    element: 'Script et élément',
    script: 'Script seul',
    wordpress: 'WordPress',
    systems: 'Autres systèmes',
    frame: 'Cadre',
    link: 'Simple lien',
    mail: 'Courriel et réseaux',
    npm: 'npm',
  },
  which: 'Lequel',
  embeds: {
    element: {
      name: 'Script et élément',
      where:
        'Collez les deux lignes là où l’élément doit apparaître. Si la page en contient plusieurs, ne collez la première ligne qu’une seule fois.',
    },
    script: {
      name: 'Script seul',
      where:
        'Pour ce qui n’accepte que des scripts, comme les gestionnaires de balises. L’élément apparaît là où vous mettez le script ; si vous le placez dans la section `<head>`, l’élément s’affiche en haut de la page ; dans ce cas, omettez la seconde ligne.',
    },
    'wordpress-html': {
      name: 'Bloc HTML personnalisé',
      where:
        'En tant qu’administrateur ou éditeur : ajoutez le bloc « HTML personnalisé » et collez les deux lignes. Ne l’ouvrez jamais dans l’onglet visuel de l’éditeur classique, qui supprime l’élément.',
    },
    'wordpress-shortcode': {
      name: 'Extension',
      where:
        'Avec l’extension july30, tous les rôles ont des blocs avec aperçu ; ou collez ce code court dans n’importe quel texte.',
    },
    'wordpress-address': {
      name: 'Adresse seule',
      where:
        'Pour tous les rôles, sans extension : collez l’adresse seule dans son paragraphe. Il faut https et des fichiers générés avec leur adresse (`npm run build -- --base …`) : renseignez-vous auprès de la personne qui les a générés.',
    },
    drupal: {
      name: 'Drupal',
      where: 'Dans un texte ou un bloc au format « HTML complet », en mode source. Avec « HTML de base », prenez le simple lien.',
    },
    joomla: {
      name: 'Joomla',
      where:
        'Le script une fois, dans le gabarit ou dans un module personnalisé sans filtres. Puis cette ligne dans n’importe quel article, en mode source.',
    },
    ghost: {name: 'Ghost', where: 'Ajoutez une carte HTML et collez les deux lignes.'},
    mediawiki: {
      name: 'MediaWiki',
      where:
        'Un administrateur ajoute la première ligne à `MediaWiki:Common.js`. La seconde fonctionne alors dans toutes les pages.',
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
        'Pour les sites qui n’autorisent pas de scripts extérieurs. Collez la ligne là où l’élément doit apparaître ; si la page traite les messages du cadre, la hauteur s’adapte.',
    },
    link: {
      name: 'Simple lien',
      where:
        'Pour les outils d’édition qui ne gardent que les liens. Le lien doit être seul dans son paragraphe ; il devient l’élément.',
    },
    mail: {
      name: 'Courriel et réseaux sociaux',
      where:
        'Pour les lieux où aucun script ne s’exécute : lettres d’information, réseaux sociaux, diapositives. Une image avec son texte de remplacement, et un texte à publier.',
    },
    npm: {
      name: 'npm',
      where:
        'Pour ceux qui assemblent leurs propres scripts. Le paquet n’est pas dans le registre : installez-le depuis son dossier.',
    },
  },
  pageScheme: 'Votre page est-elle sombre ?',
  pageSchemeHelp: 'Un cadre ne voit pas la page qui l’entoure. Si la vôtre est toujours sombre ou toujours claire, dites-le ici.',
  pageSchemes: {reader: 'Selon le choix du lecteur', light: 'Non, toujours claire', dark: 'Oui, toujours sombre'},
  inHead:
    'Un visiteur peut l’avoir fermé plus tôt, ou sa période peut être passée. Collez donc la première ligne dans la section `<head>` de la page et la seconde là où il doit apparaître.',
  place: 'Réserver sa place',
  placeHelp: 'Une ligne de style réserve la hauteur que l’élément aura, pour que la page ne bouge pas quand le script s’exécute.',
  pieces: {
    paste: 'Collez ceci',
    head: 'Dans la section `<head>` de la page',
    once: 'Une fois pour le site',
    here: 'Partout où l’élément doit apparaître',
    address: 'L’adresse',
    terminal: 'Dans un terminal',
    module: 'Dans votre script',
    alt: 'Texte de remplacement de l’image',
    mail: 'HTML pour une lettre d’information',
    markdown: 'Markdown',
    post: 'Un texte à publier',
    style: 'Style : dans la section `<head>`, ou les règles seules dans votre feuille de style',
  },
  drawings: 'Dessins pour diapositives et impression',
  drawingsHelp:
    'Fichiers SVG : nets à toute taille, sur des diapositives claires ou sombres. La phrase, les notes et la source sont dans le fichier, sans être visibles : placez-les à côté du dessin.',
  notCarried: {
    picture: 'Il n’y a pas d’image pour ceci. Les images existent pour les chiffres de notre liste, la Journée et le Cœur bleu.',
    address: 'Ces fichiers ont été générés sans leur adresse : WordPress n’afficherait qu’un simple lien.',
    style:
      'Un cadre garde ses propres couleurs. Pour les changer, ajoutez la règle à `embed/frame.css` là où vous hébergez les fichiers.',
    message: 'Votre message n’est pas repris : un cadre affiche celui de la campagne.',
    settings: 'WordPress demande la page telle quelle : seuls le chiffre et la langue sont repris, non les autres réglages.',
  },
  copy: 'Copier',
  copied: 'Copié.',
  copyByHand: 'Le texte est sélectionné : copiez-le au clavier.',
  unfit: 'Il n’y a pas encore de code à copier',
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
    script: 'Un script de l’adresse ci-dessus.',
    plugin: 'Un script, du dossier de l’extension sur votre propre site.',
    frame: 'Une page avec une feuille de style et deux scripts de l’adresse ci-dessus.',
    bundle: 'Rien par lui-même : il fait partie de votre propre script.',
  },
  loadsNoMore: 'Ensuite, aucune requête.',
  loadsFeed: 'Ensuite, une seule requête, pour le flux, sans cookie ni en-tête `Referer`.',
  stores: 'Enregistre',
  storesNothing: 'Rien : ni cookie, ni stockage.',
  storesDismissal:
    'Une entrée, `july30`, quand un visiteur le ferme : le nom de la campagne ou, à défaut, le texte du message ; et la date d’expiration.',
  weight: 'Pèse',
  weightOf: '{compressed} octets compressés avec brotli, {plain} octets sans compression.',
  integrity:
    'Le fichier dont le nom porte une version ne change jamais, et le navigateur le vérifie. Si les fichiers sont sur un autre hôte que vos pages, cet hôte doit envoyer `Access-Control-Allow-Origin: *`.',
  shift: 'Déplace la page',
  shifts: {
    fallback:
      'De la différence de hauteur entre le texte et l’élément fini, une fois, quand le script s’exécute ; pas du tout si c’est avant le premier affichage.',
    kept: 'Pas du tout, ou à peine : sa place est réservée. La hauteur a été mesurée ici pour trois largeurs.',
    whole: 'De toute sa hauteur, une fois, quand le script s’exécute. Le script avec l’élément la déplace moins.',
    none: 'Pas du tout ; ou une fois, si votre page règle la hauteur du cadre.',
  },
  blocked: 'Sans le script',
  blockedBy: {
    fallback: 'Les visiteurs voient le texte entre les balises :',
    noscript:
      'Si ce script est bloqué, rien ne s’affiche. Si tous les scripts sont désactivés, les visiteurs voient le texte de la seconde ligne :',
    page: 'La page du cadre affiche la même chose en texte :',
    link: 'Les visiteurs voient le lien :',
  },
  later: 'Plus tard',
  laterBy: {
    countdown:
      'Le 30 juillet {year}, il dit que c’est aujourd’hui la Journée. À partir du 31 juillet, il compte jusqu’au 30 juillet {next}, et ainsi chaque année.',
    stat: 'Il garde ce chiffre et son année. Quand l’éditeur en publie un plus récent, choisissez-le ici et remplacez le code.',
    'blue-heart': 'Il reste tel quel, sauf si vous lui avez donné une période.',
  },
  laterHelpline:
    'À partir du 23 novembre 2027, seule la page officielle de la ligne d’assistance est affichée, car le numéro doit être vérifié de nouveau. Prenez une version plus récente avant ce jour.',
};

import {fr as settings} from '../../settings/words/fr.js';
import type {BuilderWords} from './words.js';

// No-break spaces: U+00A0 before the colon and inside « », U+202F before the other double signs.
export const fr: BuilderWords = {
  ...settings,
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
  pageScheme: 'Votre page est-elle sombre ?',
  pageSchemeHelp: 'Un cadre ne voit pas la page qui l’entoure. Si la vôtre est toujours sombre ou toujours claire, dites-le ici.',
  pageSchemes: {reader: 'Selon le choix du lecteur', light: 'Non, toujours claire', dark: 'Oui, toujours sombre'},
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

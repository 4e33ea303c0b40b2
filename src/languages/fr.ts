import type {FallbackWords, Messages, Plural} from '../i18n/messages.js';
import {registerLanguage} from '../i18n/register-language.js';

// No-break spaces: U+00A0 before the colon and inside « », U+202F before the other double signs.
const until: Plural = {other: 'Il reste *{time}* avant la [Journée mondiale de la lutte contre la traite d’êtres humains].'};

export const fr: Messages = {
  direction: 'ltr',
  day: 'Journée mondiale de la lutte contre la traite d’êtres humains',
  date: '30 juillet {year}',
  space: ' ',
  comma: ', ',
  until: {day: until, hour: until, minute: until, second: until},
  lessThanAnHour: 'Il reste *moins d’une heure* avant la [Journée mondiale de la lutte contre la traite d’êtres humains].',
  lessThanAMinute: 'Il reste *moins d’une minute* avant la [Journée mondiale de la lutte contre la traite d’êtres humains].',
  today: '*Aujourd’hui*, c’est la [Journée mondiale de la lutte contre la traite d’êtres humains].',
  units: {
    day: {one: '{n} jour', other: '{n} jours'},
    hour: {one: '{n} heure', other: '{n} heures'},
    minute: {one: '{n} minute', other: '{n} minutes'},
    second: {one: '{n} seconde', other: '{n} secondes'},
  },
  theme: 'Thème de cette année : {theme}',
  addToCalendar: 'Ajouter à l’agenda',
  pause: 'Pause',
  resume: 'Reprendre',
  usd: {one: '{n} dollar américain', other: '{n} dollars américains'},
  usdInWords: '{n} de dollars américains',
  millions: '',
  percent: '{n} %',
  times: {other: '{n} fois'},
  qualifiers: {nearly: 'près de {n}', about: 'environ {n}', 'more-than': 'plus de {n}', estimated: 'selon les estimations, {n}'},
  ownNumber: 'digits',
  ownFigure: '*{value}* {label} ({where}).',
  figures: {
    'forced-labour': 'On estime que *{value}* de personnes étaient en situation de travail forcé n’importe quel jour de {year}.',
    'forced-labour-2016': 'On estime que *{value}* de personnes étaient en situation de travail forcé en {year}.',
    'modern-slavery': 'On estime que *{value}* de personnes étaient victimes de l’esclavage moderne en {year}.',
    profits: 'En {year}, le travail forcé dans l’économie privée a généré des profits illégaux estimés à *{value}*.',
    'profits-2014':
      'Une estimation de {year} chiffrait à *{value}* par an les profits illégaux tirés du travail forcé dans l’économie privée.',
    children: '*{value}* des victimes de la traite détectées en {year} étaient des enfants.',
    'children-tripled':
      'En {year}, la part des enfants parmi les victimes de la traite détectées était *{value}* ce qu’elle avait été 15 ans plus tôt.',
    'women-and-girls': '*{value}* des victimes de la traite détectées en {year} étaient des femmes et des filles.',
    'detected-change': 'En {year}, le nombre de victimes de la traite détectées était supérieur de *{value}* à celui de {since}.',
    'forced-labour-change':
      'En {year}, le nombre de victimes détectées de la traite à des fins de travail forcé était supérieur de *{value}* à celui de {since}.',
    'blue-heart-states': '*{value}* États avaient rejoint la campagne Cœur bleu au 18 octobre {year}.',
    'france-measures':
      'Le deuxième plan d’action national de la France contre la traite des êtres humains, lancé en {year}, compte *{value}* mesures.',
  },
  caveats: {
    estimate: 'Il s’agit d’une estimation, et non d’un décompte.',
    detected: 'Il s’agit des victimes détectées, et non de toutes les victimes.',
    'forced-labour': 'Le travail forcé n’est pas la même chose que la traite des personnes.',
    'forced-marriage': 'L’esclavage moderne désigne ici le travail forcé et le mariage forcé.',
    inflation: 'Montant non corrigé de l’inflation : les estimations d’années différentes ne sont pas directement comparables.',
    older: 'Il s’agit d’une estimation antérieure.',
    reporting: 'Le nombre de pays ayant communiqué des données varie d’une année à l’autre.',
    'later-plan': 'Un troisième plan couvre la période 2024-2027.',
  },
  newer: 'Une estimation plus récente, pour {year}, est de {value}.',
  source: 'Source : [{source}]',
  publishers: {
    ilo: 'OIT',
    iom: 'OIM',
    unodc: 'ONUDC',
  },
  unofficial: 'Notre formulation n’est pas une traduction officielle.',
  about: 'À propos de ce chiffre',
  counted: 'Part indiquée',
  others: 'Autres',
  trend: 'De {first} en {firstYear} à {last} en {lastYear}.',
  campaign: 'Campagne Cœur bleu',
  message:
    'Le cœur bleu est le symbole de la campagne Cœur bleu. Il exprime la solidarité avec les victimes de la traite des personnes.',
  learnMore: 'En savoir plus',
  close: 'Fermer',
  closed: 'Fermé',
  helpline: 'Ligne d’aide ({country}) : [{to}]',
  hours: {
    always: 'jour et nuit, tous les jours',
    daily: 'tous les jours de l’année',
    weekdays: 'du lundi au vendredi, de 9 h à 17 h',
    free: 'appel gratuit',
    mobile: 'au prix d’un appel vers un téléphone mobile',
  },
  officialSite: 'Site officiel : [{site}]',
  danger: 'En cas de danger immédiat, appelez le numéro d’urgence local.',
  listed: 'Numéro selon la liste établie en novembre 2026.',
};

export const fallback: FallbackWords = {
  date: '30 juillet : Journée mondiale de la lutte contre la traite d’êtres humains',
  sentence: 'Le 30 juillet est la Journée mondiale de la lutte contre la traite d’êtres humains.',
};

registerLanguage('fr', fr);

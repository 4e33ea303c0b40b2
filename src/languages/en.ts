import type {FallbackWords, Messages, Plural} from '../i18n/messages.js';
import {registerLanguage} from '../i18n/register-language.js';

const until: Plural = {other: '*{time}* until the [World Day against Trafficking in Persons].'};

export const en: Messages = {
  direction: 'ltr',
  day: 'World Day against Trafficking in Persons',
  date: '30 July {year}',
  space: ' ',
  comma: ', ',
  until: {day: until, hour: until, minute: until, second: until},
  lessThanAnHour: '*Less than an hour* until the [World Day against Trafficking in Persons].',
  lessThanAMinute: '*Less than a minute* until the [World Day against Trafficking in Persons].',
  today: '*Today* is the [World Day against Trafficking in Persons].',
  units: {
    day: {one: '{n} day', other: '{n} days'},
    hour: {one: '{n} hour', other: '{n} hours'},
    minute: {one: '{n} minute', other: '{n} minutes'},
    second: {one: '{n} second', other: '{n} seconds'},
  },
  theme: 'This year’s theme: {theme}',
  addToCalendar: 'Add to calendar',
  pause: 'Pause',
  resume: 'Resume',
  usd: {other: 'US${n}'},
  usdInWords: 'US${n}',
  millions: '',
  percent: '{n}%',
  times: {one: '{n} time', other: '{n} times'},
  qualifiers: {nearly: 'nearly {n}', about: 'about {n}', 'more-than': 'more than {n}', estimated: 'an estimated {n}'},
  ownNumber: 'words',
  ownFigure: '*{value}* {label} ({where}).',
  figures: {
    'forced-labour': 'An estimated *{value}* people were in forced labour on any given day in {year}.',
    'forced-labour-2016': 'An estimated *{value}* people were in forced labour in {year}.',
    'modern-slavery': 'An estimated *{value}* people were in modern slavery in {year}.',
    profits: 'In {year}, forced labour in the private economy generated an estimated *{value}* in illegal profits.',
    'profits-2014': 'A {year} estimate put the illegal profits from forced labour in the private economy at *{value}* a year.',
    children: '*{value}* of the trafficking victims detected in {year} were children.',
    'children-tripled':
      'In {year}, the share of children among detected trafficking victims was *{value}* what it had been 15 years earlier.',
    'women-and-girls': '*{value}* of the trafficking victims detected in {year} were women and girls.',
    'detected-change': '*{value}* more trafficking victims were detected in {year} than in {since}.',
    'forced-labour-change': '*{value}* more victims of trafficking for forced labour were detected in {year} than in {since}.',
    'blue-heart-states': '*{value}* States had joined the Blue Heart Campaign by 18 October {year}.',
    'france-measures':
      'France’s second national action plan against trafficking in persons, which dates from {year}, contains *{value}* measures.',
  },
  caveats: {
    estimate: 'This is an estimate, not a count.',
    detected: 'These are detected victims, not all victims.',
    'forced-labour': 'Forced labour is not the same as trafficking in persons.',
    'forced-marriage': 'Modern slavery here means forced labour and forced marriage.',
    inflation: 'Not adjusted for inflation: estimates from different years cannot be compared directly.',
    older: 'This is an earlier estimate.',
    reporting: 'The number of countries that report data varies from year to year.',
    'later-plan': 'A third plan covers 2024 to 2027.',
  },
  newer: 'The newer estimate, for {year}, is {value}.',
  source: 'Source: [{source}]',
  publishers: {
    ilo: 'ILO',
    iom: 'IOM',
    unodc: 'UNODC',
  },
  unofficial: 'Our wording is not an official translation.',
  about: 'About this figure',
  counted: 'This figure',
  others: 'The rest',
  trend: 'From {first} in {firstYear} to {last} in {lastYear}.',
  campaign: 'Blue Heart Campaign',
  message:
    'The blue heart is the symbol of the Blue Heart Campaign. It stands for solidarity with the victims of trafficking in persons.',
  learnMore: 'Learn more',
  close: 'Close',
  closed: 'Closed',
  helpline: 'Help line ({country}): [{to}]',
  hours: {
    always: 'day and night, every day',
    daily: 'every day of the year',
    weekdays: 'Monday to Friday, 9:00 to 17:00',
    free: 'free of charge',
    mobile: 'charged as a call to a mobile phone',
  },
  officialSite: 'Official site: [{site}]',
  danger: 'In immediate danger, call the local emergency number.',
  listed: 'Number as listed in November 2026.',
};

export const fallback: FallbackWords = {
  date: '30 July: World Day against Trafficking in Persons',
  sentence: '30 July is the World Day against Trafficking in Persons.',
};

registerLanguage('en', en);

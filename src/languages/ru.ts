import type {FallbackWords, Messages, Plural} from '../i18n/messages.js';
import {registerLanguage} from '../i18n/register.js';

// No ё, as United Nations texts are set; a no-break space before each dash.
const until = (left: string): string => `До [Всемирного дня борьбы с торговлей людьми] ${left} *{time}*.`;
const other = until('осталось');
const masculine: Plural = {one: until('остался'), other};
const feminine: Plural = {one: until('осталась'), other};

export const ru: Messages = {
  direction: 'ltr',
  day: 'Всемирный день борьбы с торговлей людьми',
  date: '30 июля {year} года',
  sentenceSpace: ' ',
  comma: ', ',
  until: {day: masculine, hour: masculine, minute: feminine, second: feminine},
  lessThanAnHour: 'До [Всемирного дня борьбы с торговлей людьми] осталось *меньше часа*.',
  lessThanAMinute: 'До [Всемирного дня борьбы с торговлей людьми] осталось *меньше минуты*.',
  today: '*Сегодня* — [Всемирный день борьбы с торговлей людьми].',
  units: {
    day: {one: '{n} день', many: '{n} дней', other: '{n} дня'},
    hour: {one: '{n} час', many: '{n} часов', other: '{n} часа'},
    minute: {one: '{n} минута', many: '{n} минут', other: '{n} минуты'},
    second: {one: '{n} секунда', many: '{n} секунд', other: '{n} секунды'},
  },
  and: ' ',
  theme: 'Тема этого года: {theme}',
  addToCalendar: 'Добавить в календарь',
  pause: 'Приостановить',
  resume: 'Возобновить',
  usd: {one: '{n} доллар США', many: '{n} долларов США', other: '{n} доллара США'},
  usdInWords: '{n} долларов США',
  percent: '{n} %',
  times: {one: '{n} раз', many: '{n} раз', other: '{n} раза'},
  qualifiers: {nearly: 'почти {n}', about: 'примерно {n}', 'more-than': 'более чем {n}', estimated: 'по оценкам, {n}'},
  ownFigure: '*{value}* {label} ({where}).',
  figures: {
    'forced-labour': 'По оценкам, в любой отдельно взятый день {year} года принудительному труду подвергалось *{value}* человек.',
    'forced-labour-2016': 'По оценкам, в {year} году принудительному труду подвергалось *{value}* человек.',
    'modern-slavery': 'По оценкам, в {year} году в условиях современного рабства находилось *{value}* человек.',
    profits:
      'По оценкам, в {year} году незаконная прибыль от принудительного труда в частном секторе экономики составила *{value}*.',
    'profits-2014':
      'По оценке {year} года, незаконная прибыль от принудительного труда в частном секторе экономики составляла *{value}* в год.',
    children: 'Среди жертв торговли людьми, выявленных в {year} году, дети составили *{value}*.',
    'children-tripled':
      'В {year} году доля детей среди выявленных жертв торговли людьми была в *{value}* больше, чем 15 годами ранее.',
    'women-and-girls': 'Среди жертв торговли людьми, выявленных в {year} году, женщины и девочки составили *{value}*.',
    'detected-change': 'В {year} году было выявлено на *{value}* больше жертв торговли людьми, чем в {since} году.',
    'forced-labour-change':
      'В {year} году было выявлено на *{value}* больше жертв торговли людьми в целях принудительного труда, чем в {since} году.',
    'blue-heart-states':
      'На 18 октября {year} года к кампании Организации Объединенных Наций против торговли людьми (Blue Heart) присоединилось *{value}* государств.',
    'france-measures':
      'Второй национальный план действий Франции по борьбе с торговлей людьми, принятый в {year} году, включает *{value}* мер.',
  },
  caveats: {
    estimate: 'Это оценка, а не результат подсчета.',
    detected: 'Речь идет о выявленных жертвах, а не обо всех жертвах.',
    'forced-labour': 'Принудительный труд и торговля людьми — не одно и то же.',
    'forced-marriage': 'Под современным рабством здесь понимаются принудительный труд и принудительный брак.',
    inflation: 'Без поправки на инфляцию: оценки за разные годы нельзя сравнивать напрямую.',
    older: 'Это более ранняя оценка.',
    reporting: 'Число стран, представивших данные, меняется от года к году.',
    'later-plan': 'Третий план рассчитан на 2024–2027 годы.',
  },
  newer: 'Более новая оценка — {value} ({year}).',
  source: 'Источник: [{source}]',
  unofficial: 'Неофициальный перевод.',
  about: 'Об этих данных',
  counted: 'Учтены здесь',
  others: 'Остальные',
  trend: '{first} в {firstYear} году, {last} в {lastYear} году.',
  campaign: 'Кампания Организации Объединенных Наций против торговли людьми (Blue Heart)',
  message:
    'Голубое сердце — символ кампании Организации Объединенных Наций против торговли людьми (Blue Heart). Оно выражает солидарность с жертвами торговли людьми.',
  learnMore: 'Подробнее',
  close: 'Закрыть',
  closed: 'Закрыто',
  helpline: 'Горячая линия ({country})',
  hours: {
    always: 'круглосуточно, ежедневно',
    daily: 'ежедневно, круглый год',
    weekdays: 'с понедельника по пятницу, с 9:00 до 17:00',
    free: 'звонок бесплатный',
    mobile: 'по тарифу звонка на мобильный телефон',
  },
  officialSite: 'Официальный сайт: [{site}]',
  danger: 'При непосредственной опасности звоните по местному номеру экстренной помощи.',
  listed: 'По данным на {month}',
};

export const fallback: FallbackWords = {
  date: '30 июля: Всемирный день борьбы с торговлей людьми',
  sentence: '30 июля — Всемирный день борьбы с торговлей людьми.',
};

registerLanguage('ru', ru);

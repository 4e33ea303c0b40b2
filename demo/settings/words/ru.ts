import type {SettingWords} from './words.js';

export const ru: SettingWords = {
  labels: {
    'time-zone': 'Часовой пояс',
    precision: 'Наименьшая единица',
    href: 'Ссылка',
    theme: 'Тема года',
    calendar: 'Добавить в календарь',
    announce: 'Озвучивать ключевые моменты',
    figure: 'Показатель',
    feed: 'Адрес ленты данных',
    value: 'Значение',
    label: 'Что считается',
    unit: 'Единица',
    qualifier: 'Степень точности',
    year: 'Год',
    since: 'С какого года',
    place: 'Место',
    source: 'Источник',
    'source-url': 'Адрес источника',
    caveat: 'Оговорка',
    view: 'Вид',
    'count-up': 'Нарастающее число',
    compact: 'Свернуть примечания',
    placement: 'Расположение',
    'link-text': 'Текст ссылки',
    from: 'Первый день',
    until: 'Последний день',
    dismissible: 'Кнопка закрытия',
    'dismiss-for': 'На сколько дней закрывается',
    campaign: 'Кампания',
    helpline: 'Горячая линия',
    '--july30-accent': 'Акцент',
    '--july30-ink': 'Текст',
    '--july30-muted': 'Мелкий текст',
    '--july30-surface': 'Фон',
    '--july30-line': 'Границы',
    '--july30-font': 'Шрифт',
    '--july30-radius': 'Углы',
    '--july30-gap': 'Внутренний отступ',
    '--july30-offset': 'Расстояние от края',
    '--july30-layer': 'Слой',
  },
  values: {
    day: 'Дни',
    hour: 'Часы',
    minute: 'Минуты',
    second: 'Секунды',
    inline: 'На своём месте',
    top: 'Вверху',
    bottom: 'Внизу',
    number: 'Число',
    pictogram: 'Пиктограмма',
    trend: 'График',
    people: 'люди',
    usd: 'доллары США в год',
    percent: 'проценты',
    'percent-change': 'изменение в процентах',
    times: 'во сколько раз больше',
    states: 'государства',
    count: 'просто число',
    nearly: 'почти',
    about: 'около',
    'more-than': 'более',
    estimated: 'по оценкам',
  },
  quoted: '«{text}»',
  explanations: {
    'The Blue Heart with a message, a link and a help line.':
      '«Голубое сердце» (Blue Heart) с сообщением, ссылкой и горячей линией.',
    '`inline` (in the flow), or `top` or `bottom`: sticks to that edge while it is at most a fifth of the window high.':
      '`inline` (в тексте), `top` или `bottom`: держится у этого края, пока занимает не больше пятой части высоты окна.',
    "Where to act; the campaign's page by default.": 'Где можно помочь; по умолчанию — страница кампании.',
    'What the link says; "Learn more" by default.': 'Что написано на ссылке; по умолчанию — «Подробнее».',
    'The first day it shows: `07-01` each year, or `2027-07-01`.': 'Первый день показа: `07-01` каждый год или `2027-07-01`.',
    'The last day it shows, included. With both ends yearly it may wrap over New Year.':
      'Последний день показа включительно. Если обе даты ежегодные, период может переходить через Новый год.',
    "Whose days those are: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'По какому поясу считаются эти дни: `local` (посетителя), `UTC` или название IANA, например `Europe/Paris`.',
    'Adds a close button. Closed until the page is left.':
      'Добавляет кнопку закрытия. Закрыто, пока посетитель не уйдёт со страницы.',
    'For how many days it stays closed, 1 to 365. Implies the close button, and stores one key.':
      'На сколько дней закрывается: от 1 до 365. Добавляет кнопку закрытия и сохраняет один ключ.',
    'What a dismissal belongs to: a new campaign shows again, and banners of one campaign close together. By default the year in which the season began and this banner: the same message at the same place closes on all pages, and no other banner.':
      'К чему относится закрытие: новая кампания показывается снова, а элементы одной кампании закрываются вместе. По умолчанию — год, в котором начался период, и этот элемент: то же сообщение на том же месте закрывается на всех страницах, и никакой другой элемент не закрывается.',
    "A country such as `US`: shows that country's help line against trafficking.":
      'Страна, например `US`: показывает горячую линию этой страны по борьбе с торговлей людьми.',
    'One figure with its source, as a number, a pictogram or a trend.':
      'Одна цифра с источником: в виде числа, пиктограммы или графика.',
    'Which figure: an id of the catalogue, or of the feed.': 'Какие данные: идентификатор из каталога или из ленты.',
    'Address of a JSON feed of figures; makes one request.': 'Адрес ленты данных в JSON; выполняется один запрос.',
    "A value of the site's own, such as `1200`; the attributes below then make the figure, and no catalogue.":
      'Собственное значение сайта, например `1200`; тогда данные составляют настройки ниже, а не каталог.',
    'What the own value counts.': 'Что считает собственное значение.',
    '`people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`.':
      '`people`, `usd`, `percent`, `percent-change`, `times`, `states` или `count`.',
    '`nearly`, `about`, `more-than` or `estimated`.': '`nearly`, `about`, `more-than` или `estimated`.',
    'The year the own value stands for.': 'Год, к которому относится собственное значение.',
    'The year it is measured from.': 'Год, с которого ведётся сравнение.',
    'The country or region it is about.': 'Страна или регион, о которых идёт речь.',
    "Publisher and title of the own value's source.": 'Издатель и название источника собственного значения.',
    "The source's web address.": 'Веб-адрес источника.',
    'What must be known to read it: a text, or keys of shared sentences: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.':
      'Что нужно знать, чтобы верно понять данные: текст или ключи общих фраз: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.',
    '`number`, `pictogram` (38 of 100 marks; percentages only) or `trend` (a small chart; figures with a series only).':
      '`number`, `pictogram` (38 отметок из 100; только проценты) или `trend` (небольшой график; только для рядов данных).',
    'Counts up once when first seen. For the eye only, under a second, and not where the visitor wants less motion.':
      'Число один раз нарастает при первом появлении. Только визуально, меньше секунды, и не там, где посетитель предпочитает меньше движения.',
    'Puts caveat and source behind a disclosure.': 'Прячет оговорку и источник в раскрывающийся блок.',
    'Counts down to 30 July, every year.': 'Отсчитывает дни до 30 июля, каждый год.',
    "Whose 30 July: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'По какому поясу считается 30 июля: `local` (посетителя), `UTC` или название IANA, например `Europe/Paris`.',
    'The smallest unit shown: `day`, `hour`, `minute` or `second`. From `hour` on there is a pause button, and `second` becomes `minute` where the visitor wants less motion.':
      'Наименьшая единица: `day`, `hour`, `minute` или `second`. Начиная с `hour` есть кнопка паузы, а `second` становится `minute`, если посетитель предпочитает меньше движения.',
    "A web address; links the Day's name.": 'Веб-адрес; название Дня становится ссылкой.',
    "The year's theme in the site's own words, shown on the day.": 'Тема года словами самого сайта; показывается в этот день.',
    'Adds a button that makes a calendar file of the Day: all day, every year.':
      'Добавляет кнопку, создающую файл календаря: событие на весь день, каждый год.',
    'Has milestones spoken by screen readers: a day, an hour and a minute before, and the arrival. Never each tick.':
      'Программы экранного доступа сообщают о ключевых моментах: за день, за час, за минуту и о наступлении Дня. Но не о каждой секунде.',
  },
};

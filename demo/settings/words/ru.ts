import type {SettingWords} from './words.js';

export const ru: SettingWords = {
  labels: {
    'time-zone': 'Часовой пояс',
    precision: 'Наименьшая единица',
    href: 'Ссылка',
    theme: 'Тема года',
    calendar: 'Добавить в календарь',
    announce: 'Сообщать о ключевых моментах (программы экранного доступа)',
    figure: 'Показатель',
    feed: 'Адрес ленты данных',
    value: 'Значение',
    label: 'Что обозначает число',
    unit: 'Единица',
    qualifier: 'Степень точности',
    year: 'Год',
    since: 'По сравнению с',
    place: 'Место',
    source: 'Источник',
    'source-url': 'Адрес источника',
    caveat: 'Оговорка',
    view: 'Вид',
    'count-up': 'Нарастающее число',
    compact: 'Свернуть примечания',
    placement: 'Расположение',
    'link-text': 'Текст ссылки',
    from: 'Показывать с',
    until: 'Показывать по',
    dismissible: 'Кнопка закрытия',
    'dismiss-for': 'На сколько дней закрывается',
    campaign: 'Название кампании',
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
    inline: 'Там, куда вставлено',
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
    about: 'примерно',
    'more-than': 'более чем',
    estimated: 'по оценкам',
  },
  quoted: '«{text}»',
  explanations: {
    'The Blue Heart with a message, a link and a help line.': 'Голубое сердце (Blue Heart) с сообщением, ссылкой и горячей линией.',
    '`inline` (in the text), or `top` or `bottom`: it sticks to that edge of the window while it takes up at most a fifth of its height.':
      '`inline` (в тексте), `top` или `bottom`: закрепляется у этого края окна, пока занимает не больше пятой части его высоты.',
    "Where the link leads; by default, the campaign's page.": 'Куда ведет ссылка; по умолчанию — на страницу кампании.',
    'The text of the link; by default, "Learn more".': 'Текст ссылки; по умолчанию — «Подробнее».',
    'The first day it shows, month first: `07-01` (1 July, every year) or `2027-07-01`.':
      'Первый день показа, сначала месяц: `07-01` (1 июля, ежегодно) или `2027-07-01`.',
    'The last day it shows. If both dates are yearly, the period may run over New Year.':
      'Последний день показа. Если обе даты ежегодные, период может переходить через Новый год.',
    "Time zone for these dates: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'По какому часовому поясу считаются эти дни: `local` (посетителя), `UTC` или название IANA, например `Europe/Paris`.',
    'Adds a close button. It stays closed until the visitor leaves the page.':
      'Добавляет кнопку закрытия. Элемент остается закрытым, пока посетитель не уйдет со страницы.',
    "For how many days it stays closed, 1 to 365. Adds the close button, and stores one entry in the visitor's browser.":
      'На сколько дней он закрывается: от 1 до 365. Добавляет кнопку закрытия и сохраняет одну запись в браузере посетителя.',
    'The name of your campaign. Change it, and visitors who closed the banner see it again; banners with the same name close together. By default, a banner closes on all pages where it has the same message at the same place, until the period of the next year begins.':
      'Название вашей кампании. Если его изменить, элемент снова увидят и те, кто его закрыл; элементы с одним названием закрываются вместе. По умолчанию элемент закрывается на всех страницах, где у него то же сообщение на том же месте, до начала периода следующего года.',
    "The code of a country, such as `US`: shows that country's help line against trafficking.":
      'Код страны, например `US`: показывает горячую линию этой страны по борьбе с торговлей людьми.',
    'One figure with its source, as a number, a pictogram or a trend.':
      'Один показатель с источником: число, пиктограмма или график.',
    'Which figure: an id of the catalogue, or of the feed.': 'Какой показатель: идентификатор из каталога или из ленты.',
    'Address of a JSON feed of figures; makes one request.': 'Адрес ленты данных в JSON; выполняется один запрос.',
    'Your own value, such as `1200`. The figure is then taken from the settings below, not from the catalogue.':
      'Ваше собственное число, например `1200`. Тогда показатель задается настройками ниже, а не берется из каталога.',
    'What your value counts, such as "people identified".': 'Что обозначает это число, например «выявленных жертв».',
    '`people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`.':
      '`people`, `usd`, `percent`, `percent-change`, `times`, `states` или `count`.',
    '`nearly`, `about`, `more-than` or `estimated`.': '`nearly`, `about`, `more-than` или `estimated`.',
    'The year your value refers to.': 'Год, к которому относится число.',
    'The year it is measured from or compared with.': 'Год, с которого ведется отсчет или с которым сравнивают.',
    'The country or region it is about.': 'Страна или регион, о которых идет речь.',
    'Publisher and title of your source.': 'Издатель и название вашего источника.',
    'The web address of your source.': 'Веб-адрес вашего источника.',
    'What readers must know about it: a text, or the keys of ready-made notes: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.':
      'Что должен знать читатель: текст или ключи готовых примечаний: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.',
    '`number`, `pictogram` (38 of 100 marks; only for percentages) or `trend` (a small chart; only for figures with a series).':
      '`number`, `pictogram` (38 отметок из 100; только для процентов) или `trend` (небольшой график; только для показателей с рядом данных).',
    'Counts up to the value once, when it is first seen. For the eye only, in under a second, and not where the visitor prefers less motion.':
      'Число один раз нарастает до своего значения при первом появлении. Только визуально, меньше секунды, и не там, где посетитель предпочитает меньше движения.',
    'Folds caveat and source away until the visitor opens them.': 'Сворачивает оговорку и источник, пока посетитель их не откроет.',
    'Counts down to 30 July, every year.': 'Отсчитывает дни до 30 июля, каждый год.',
    "Time zone that decides when 30 July begins: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'По какому часовому поясу наступает 30 июля: `local` (посетителя), `UTC` или название IANA, например `Europe/Paris`.',
    'The smallest unit shown: `day`, `hour`, `minute` or `second`. From `hour` on there is a pause button, and `second` becomes `minute` where the visitor prefers less motion.':
      'Наименьшая единица: `day`, `hour`, `minute` или `second`. Начиная с `hour` есть кнопка паузы, а `second` становится `minute`, если посетитель предпочитает меньше движения.',
    "A web address that the Day's name links to.": 'Веб-адрес, на который ведет название Дня.',
    'The theme of the year in your own words, shown on the Day.': 'Тема года вашими словами; показывается в сам День.',
    'Adds a button that makes a calendar file of the Day: all day, every year.':
      'Добавляет кнопку, создающую файл календаря: событие на весь день, каждый год.',
    'Lets screen readers announce milestones: a day, an hour and a minute before, and when the Day begins. Never every second.':
      'Программы экранного доступа сообщают о ключевых моментах: за день, за час, за минуту и о наступлении Дня. Но не о каждой секунде.',
  },
};

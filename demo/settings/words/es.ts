import type {SettingWords} from './words.js';

export const es: SettingWords = {
  labels: {
    'time-zone': 'Zona horaria',
    precision: 'Unidad más pequeña',
    href: 'Enlace',
    theme: 'Tema del año',
    calendar: 'Añadir al calendario',
    announce: 'Anunciar los momentos clave',
    figure: 'Cifra',
    feed: 'Dirección de la fuente de datos',
    value: 'Valor',
    label: 'Qué cuenta',
    unit: 'Unidad',
    qualifier: 'Grado de exactitud',
    year: 'Año',
    since: 'Desde el año',
    place: 'Lugar',
    source: 'Fuente',
    'source-url': 'Dirección de la fuente',
    caveat: 'Advertencia',
    view: 'Se muestra como',
    'count-up': 'Conteo animado',
    compact: 'Plegar las notas',
    placement: 'Ubicación',
    'link-text': 'Texto del enlace',
    from: 'Primer día',
    until: 'Último día',
    dismissible: 'Botón para cerrar',
    'dismiss-for': 'Días que queda cerrado',
    campaign: 'Campaña',
    helpline: 'Línea de ayuda',
    '--july30-accent': 'Color de acento',
    '--july30-ink': 'Texto',
    '--july30-muted': 'Texto pequeño',
    '--july30-surface': 'Fondo',
    '--july30-line': 'Bordes',
    '--july30-font': 'Tipo de letra',
    '--july30-radius': 'Esquinas',
    '--july30-gap': 'Espacio interior',
    '--july30-offset': 'Distancia al borde',
    '--july30-layer': 'Capa',
  },
  values: {
    day: 'Días',
    hour: 'Horas',
    minute: 'Minutos',
    second: 'Segundos',
    inline: 'Donde está',
    top: 'Arriba',
    bottom: 'Abajo',
    number: 'Número',
    pictogram: 'Pictograma',
    trend: 'Tendencia',
    people: 'personas',
    usd: 'dólares de los EE. UU. al año',
    percent: 'por ciento',
    'percent-change': 'por ciento más o menos',
    times: 'veces más',
    states: 'Estados',
    count: 'un número',
    nearly: 'casi',
    about: 'alrededor de',
    'more-than': 'más de',
    estimated: 'según estimaciones',
  },
  quoted: '«{text}»',
  explanations: {
    'The Blue Heart with a message, a link and a help line.': 'El Corazón Azul con un mensaje, un enlace y una línea de ayuda.',
    '`inline` (in the flow), or `top` or `bottom`: sticks to that edge while it is at most a fifth of the window high.':
      '`inline` (en el texto), o `top` o `bottom`: se queda en ese borde mientras su altura no supere una quinta parte de la ventana.',
    "Where to act; the campaign's page by default.": 'Dónde actuar; por defecto, la página de la campaña.',
    'What the link says; "Learn more" by default.': 'Lo que dice el enlace; por defecto, «Más información».',
    'The first day it shows: `07-01` each year, or `2027-07-01`.':
      'El primer día que se muestra: `07-01` cada año, o `2027-07-01`.',
    'The last day it shows, included. With both ends yearly it may wrap over New Year.':
      'El último día que se muestra, incluido. Si ambas fechas son anuales, el período puede abarcar el Año Nuevo.',
    "Whose days those are: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'Según qué zona horaria se cuentan esos días: `local` (la del visitante), `UTC` o un nombre IANA como `Europe/Paris`.',
    'Adds a close button. Closed until the page is left.':
      'Añade un botón para cerrar. Queda cerrado hasta que se abandone la página.',
    'For how many days it stays closed, 1 to 365. Implies the close button, and stores one key.':
      'Cuántos días queda cerrado, de 1 a 365. Incluye el botón para cerrar y guarda una clave.',
    'What a dismissal belongs to: a new campaign shows again, and banners of one campaign close together. By default the year in which the season began and this banner: the same message at the same place closes on all pages, and no other banner.':
      'A qué corresponde un cierre: una campaña nueva se muestra de nuevo, y los elementos de una misma campaña se cierran juntos. Por defecto, el año en que empezó el período y este elemento: el mismo mensaje en el mismo lugar se cierra en todas las páginas, y ningún otro elemento.',
    "A country such as `US`: shows that country's help line against trafficking.":
      'Un país como `US`: muestra la línea de ayuda contra la trata de ese país.',
    'One figure with its source, as a number, a pictogram or a trend.':
      'Una cifra con su fuente, como número, pictograma o tendencia.',
    'Which figure: an id of the catalogue, or of the feed.': 'Qué cifra: un identificador del catálogo o de la fuente de datos.',
    'Address of a JSON feed of figures; makes one request.': 'Dirección de una fuente JSON de cifras; hace una petición.',
    "A value of the site's own, such as `1200`; the attributes below then make the figure, and no catalogue.":
      'Un valor propio del sitio, como `1200`; entonces la cifra la forman los ajustes siguientes y no el catálogo.',
    'What the own value counts.': 'Lo que cuenta el valor propio.',
    '`people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`.':
      '`people`, `usd`, `percent`, `percent-change`, `times`, `states` o `count`.',
    '`nearly`, `about`, `more-than` or `estimated`.': '`nearly`, `about`, `more-than` o `estimated`.',
    'The year the own value stands for.': 'El año al que corresponde el valor propio.',
    'The year it is measured from.': 'El año desde el que se mide.',
    'The country or region it is about.': 'El país o la región de que se trata.',
    "Publisher and title of the own value's source.": 'Editor y título de la fuente del valor propio.',
    "The source's web address.": 'La dirección web de la fuente.',
    'What must be known to read it: a text, or keys of shared sentences: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.':
      'Lo que hay que saber para leerla: un texto o claves de frases comunes: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.',
    '`number`, `pictogram` (38 of 100 marks; percentages only) or `trend` (a small chart; figures with a series only).':
      '`number`, `pictogram` (38 de 100 marcas; solo porcentajes) o `trend` (un pequeño gráfico; solo cifras con serie).',
    'Counts up once when first seen. For the eye only, under a second, and not where the visitor wants less motion.':
      'El número avanza hasta su valor una vez, la primera vez que se ve. Solo para la vista, en menos de un segundo, y no si el visitante prefiere menos movimiento.',
    'Puts caveat and source behind a disclosure.': 'Pone la advertencia y la fuente en un desplegable.',
    'Counts down to 30 July, every year.': 'Cuenta los días que faltan para el 30 de julio, cada año.',
    "Whose 30 July: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'Según qué zona horaria se cuenta el 30 de julio: `local` (la del visitante), `UTC` o un nombre IANA como `Europe/Paris`.',
    'The smallest unit shown: `day`, `hour`, `minute` or `second`. From `hour` on there is a pause button, and `second` becomes `minute` where the visitor wants less motion.':
      'La unidad más pequeña que se muestra: `day`, `hour`, `minute` o `second`. A partir de `hour` hay un botón de pausa, y `second` pasa a `minute` si el visitante prefiere menos movimiento.',
    "A web address; links the Day's name.": 'Una dirección web; el nombre del Día pasa a ser un enlace.',
    "The year's theme in the site's own words, shown on the day.":
      'El tema del año, con las palabras del sitio; se muestra el propio día.',
    'Adds a button that makes a calendar file of the Day: all day, every year.':
      'Añade un botón que crea un archivo de calendario del Día: todo el día, cada año.',
    'Has milestones spoken by screen readers: a day, an hour and a minute before, and the arrival. Never each tick.':
      'Los lectores de pantalla anuncian los momentos clave: un día, una hora y un minuto antes, y la llegada. Nunca cada segundo.',
  },
};

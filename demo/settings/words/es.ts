import type {SettingWords} from './words.js';

export const es: SettingWords = {
  labels: {
    'time-zone': 'Zona horaria',
    precision: 'Unidad más pequeña',
    href: 'Enlace',
    theme: 'Tema del año',
    calendar: 'Añadir al calendario',
    announce: 'Anunciar los momentos clave (lectores de pantalla)',
    figure: 'Cifra',
    feed: 'Dirección del canal de datos (feed)',
    value: 'Valor',
    label: 'Qué se cuenta',
    unit: 'Unidad',
    qualifier: 'Grado de exactitud',
    year: 'Año',
    since: 'En comparación con',
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
    campaign: 'Nombre de la campaña',
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
    inline: 'Donde se pega',
    top: 'Arriba',
    bottom: 'Abajo',
    number: 'Número',
    pictogram: 'Pictograma',
    trend: 'Tendencia',
    people: 'personas',
    usd: 'dólares de los EE. UU. al año',
    percent: 'por ciento',
    'percent-change': 'variación porcentual',
    times: 'veces',
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
    '`inline` (in the text), or `top` or `bottom`: it sticks to that edge of the window while it takes up at most a fifth of its height.':
      '`inline` (en el texto), o `top` o `bottom`: se queda fijo en ese borde de la ventana mientras no ocupe más de una quinta parte de su altura.',
    "Where the link leads; by default, the campaign's page.": 'Adónde lleva el enlace; por defecto, la página de la campaña.',
    'The text of the link; by default, "Learn more".': 'El texto del enlace; por defecto, «Más información».',
    'The first day it shows, month first: `07-01` (1 July, every year) or `2027-07-01`.':
      'El primer día que se muestra, con el mes delante: `07-01` (1 de julio, cada año) o `2027-07-01`.',
    'The last day it shows. If both dates are yearly, the period may run over New Year.':
      'El último día que se muestra. Si ambas fechas son anuales, el período puede abarcar el Año Nuevo.',
    "Time zone for these dates: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'La zona horaria de esas fechas: `local` (la del visitante), `UTC` o un nombre IANA como `Europe/Paris`.',
    'Adds a close button. Once closed, the banner stays closed until the visitor leaves the page.':
      'Añade un botón para cerrar. Queda cerrado hasta que se abandone la página.',
    "For how many days it stays closed, 1 to 365. Adds the close button, and stores one entry in the visitor's browser.":
      'Cuántos días queda cerrado, de 1 a 365. Añade el botón para cerrar y guarda una entrada en el navegador del visitante.',
    'The name of your campaign. Change it, and visitors who closed the banner see it again; banners with the same name close together. By default, a banner closes on all pages where it has the same message at the same place, until the period of the next year begins.':
      'El nombre de su campaña. Si lo cambia, quienes habían cerrado el elemento vuelven a verlo; los elementos con el mismo nombre se cierran juntos. Por defecto, un elemento se cierra en todas las páginas donde tiene el mismo mensaje en el mismo lugar, hasta que empiece el período del año siguiente.',
    "The code of a country, such as `US`: shows that country's help line against trafficking.":
      'El código de un país, como `US`: muestra la línea de ayuda contra la trata de ese país.',
    'One figure with its source, as a number, a pictogram or a trend.':
      'Una cifra con su fuente, como número, pictograma o tendencia.',
    'Which figure: an id of the catalogue, or of the feed.': 'Qué cifra: un identificador de nuestra lista o del canal de datos.',
    'Address of a JSON feed of figures; makes one request.': 'Dirección de un canal JSON de cifras; hace una petición.',
    'Your own value, such as `1200`. The figure is then taken from the settings below, not from the catalogue.':
      'Un valor propio, como `1200`. La cifra se toma entonces de los ajustes siguientes, no de nuestra lista.',
    'What your value counts, such as "people identified".': 'Lo que mide su valor, por ejemplo «personas identificadas».',
    '`people`, `usd`, `percent`, `percent-change`, `times`, `states` or `count`.':
      '`people`, `usd`, `percent`, `percent-change`, `times`, `states` o `count`.',
    '`nearly`, `about`, `more-than` or `estimated`.': '`nearly`, `about`, `more-than` o `estimated`.',
    'The year your value refers to.': 'El año al que corresponde su valor.',
    'The year it is measured from or compared with.': 'El año desde el que se mide o con el que se compara.',
    'The country or region it is about.': 'El país o la región de que se trata.',
    'Publisher and title of your source.': 'Editor y título de su fuente.',
    'The web address of your source.': 'La dirección web de su fuente.',
    'What readers must know about it: a text, or the keys of ready-made notes: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.':
      'Lo que el lector debe saber: un texto o las claves de frases ya preparadas: `estimate`, `detected`, `forced-labour`, `forced-marriage`, `inflation`, `older`, `reporting`, `later-plan`.',
    '`number`, `pictogram` (such as 38 of 100 marks; only for percentages) or `trend` (a small chart; only for figures with a series).':
      '`number`, `pictogram` (38 de 100 marcas; solo para porcentajes) o `trend` (un pequeño gráfico; solo para cifras con serie).',
    'Counts up to the value once, when it is first seen. For the eye only, in under a second, and not where the visitor prefers less motion.':
      'El número avanza hasta su valor una vez, la primera vez que se ve. Solo para la vista, en menos de un segundo, y no si el visitante prefiere menos movimiento.',
    'Folds caveat and source away until the visitor opens them.':
      'Pliega la advertencia y la fuente hasta que el visitante las abra.',
    'Counts down to 30 July, every year.': 'Cuenta los días que faltan para el 30 de julio, cada año.',
    "Time zone that decides when 30 July begins: `local` (the visitor's), `UTC`, or an IANA name such as `Europe/Paris`.":
      'La zona horaria que determina cuándo empieza el 30 de julio: `local` (la del visitante), `UTC` o un nombre IANA como `Europe/Paris`.',
    'The smallest unit shown: `day`, `hour`, `minute` or `second`. From `hour` on there is a pause button, and `second` becomes `minute` where the visitor prefers less motion.':
      'La unidad más pequeña que se muestra: `day`, `hour`, `minute` o `second`. A partir de `hour` hay un botón de pausa, y `second` pasa a `minute` si el visitante prefiere menos movimiento.',
    "A web address that the Day's name links to.": 'La dirección web a la que enlaza el nombre del Día.',
    'The theme of the year in your own words, shown on the Day.':
      'El tema del año con sus propias palabras; se muestra el propio día.',
    'Adds a button that makes a calendar file for the Day: all day, every year.':
      'Añade un botón que crea un archivo de calendario del Día: todo el día, cada año.',
    'Lets screen readers announce milestones: a day, an hour and a minute before, and when the Day begins. Never every second.':
      'Los lectores de pantalla anuncian los momentos clave: un día, una hora y un minuto antes, y cuando empieza el Día. Nunca cada segundo.',
    'The heart and the rule above.': 'El corazón y la línea de encima.',
    'The text on a surface.': 'El texto sobre el fondo.',
    'The small text on a surface.': 'El texto pequeño sobre el fondo.',
    'Background.': 'El fondo.',
    'Borders of buttons.': 'Los bordes de los botones.',
    'The border of the close button.': 'El borde del botón para cerrar.',
    'How far from the edge it sticks, for example below a header; in WordPress below the admin bar.':
      'A qué distancia del borde se fija, por ejemplo bajo una cabecera; en WordPress, bajo la barra de administración.',
    'Its z-index while it sticks.': 'Su z-index mientras está fijo.',
    'Font family.': 'La familia tipográfica.',
    'Corners.': 'Las esquinas.',
    'The measure of the space inside.': 'La medida del espacio interior.',
    'The thin rule, the marks and the line of the charts.': 'La línea fina, las marcas y la línea de los gráficos.',
    'Background; brings padding with it.': 'El fondo; añade un margen interior.',
    'Corners of the surface.': 'Las esquinas del fondo.',
    'The thin rule above the date.': 'La línea fina sobre la fecha.',
    'Corners of the surface and the buttons.': 'Las esquinas del fondo y de los botones.',
  },
};

import {es as settings} from '../../settings/words/es.js';
import type {BuilderWords} from './words.js';

export const es: BuilderWords = {
  ...settings,
  direction: 'ltr',
  language: 'Español',
  labelled: '{label}: {text}',
  title: 'El 30 de julio en su sitio',
  lead: 'Una cuenta atrás, una cifra o un corazón azul para el Día Mundial contra la Trata de Personas. Elija, ajuste y copie: se tarda un minuto.',
  promises: 'Nada de lo que elija aquí se envía a ninguna parte, y no se recoge ningún dato de sus visitantes.',
  skip: 'Ir al código',
  languages: 'Idioma de esta página',
  unaffiliated: 'Un proyecto independiente. No está afiliado a las Naciones Unidas ni cuenta con su respaldo.',
  examples: 'Más ejemplos',
  documentation: 'Documentación',
  calendar: 'El 30 de julio en su calendario',

  choose: 'Elegir',
  elements: {countdown: 'Cuenta atrás', stat: 'Cifra', 'blue-heart': 'Corazón Azul'},

  settings: 'Ajustar',
  textLanguage: 'Idioma',
  textLanguageHelp: 'El idioma en que se muestra. Por defecto, el de su página.',
  pageLanguage: 'El mismo que la página',
  message: 'Mensaje',
  messageHelp: 'Con sus propias palabras; le sigue el enlace de la campaña. Se muestra con el script y sin él.',
  origin: 'De dónde procede la cifra',
  origins: {catalogue: 'De nuestra lista', own: 'Propia', feed: 'De un canal de datos'},
  ownHelp: 'Para una cifra propia, indique su valor, su unidad, lo que se cuenta, su año y una fuente con su dirección web.',
  none: 'Ninguno',
  sharedCaveats: 'frases ya preparadas, en el idioma del lector',
  ownCaveat: 'O una frase propia',
  helplineCheck: 'Llame una vez al número antes de publicarlo.',
  problems: {
    choice: 'No es ninguna de las opciones. Elija una de estas: {choices}.',
    number: 'Escriba un número de {least} a {most}.',
    figure: 'En nuestra lista no hay ninguna cifra con ese nombre.',
    country: 'En nuestra lista no hay ninguna línea de ayuda para ese país.',
    zone: 'No existe esa zona horaria. Escriba `local`, `UTC` o un nombre como `Europe/Paris`.',
    day: 'Escriba el mes y el día, como `07-01` (1 de julio, cada año), o una fecha como `2027-07-01`.',
    address: 'Escriba una dirección web que empiece por `https://`.',
    year: 'Escriba un año como `2024`.',
    value: 'Escriba solo cifras, como `1200` o `38.5`, sin espacios ni comas.',
    css: 'Los navegadores no entienden este valor, así que se omite.',
  },
  scriptSays: 'Mensaje del script:',
  required: 'obligatorio',
  reset: 'Restablecer los valores por defecto',

  preview: 'Vista previa',
  previewTitle: 'Vista previa en una página corriente',
  views: {rtl: 'De derecha a izquierda', dark: 'Página oscura', phone: 'Teléfono', noscript: 'Sin el script'},
  day: 'Tal como se ve el',
  today: 'Hoy',
  ofJuly: '{day} de julio',
  moves: 'Con esta anchura el texto mide {before} px de alto y el elemento terminado {after} px: lo que sigue se mueve {moved} px.',
  movesNot:
    'Con esta anchura el texto mide {before} px de alto y el elemento terminado {after} px. Su lugar está reservado: lo que sigue no se mueve.',
  still: 'Sin el script, esto es lo que ve todo el mundo.',

  look: 'Colores y letra',
  lookHelp: 'El elemento adopta la letra, el tamaño y los colores de su página. Cambie solo lo necesario.',
  onLight: 'en una página clara',
  onDark: 'en una página oscura',
  enough: '{ratio}:1',
  tooLow: 'contraste de {ratio}:1; debe ser al menos de {least}:1 {where}',
  unmeasured: 'no se puede medir',
  pickColour: 'Elegir el color: {label}',

  embed: 'Copiar',
  host: '¿Quién aloja los archivos?',
  hosts: {own: 'Mi sitio', here: 'Este sitio'},
  hostHelp: {
    own: 'Nadie más se entera de quién visita sus páginas.',
    here: 'No hay que subir nada: los navegadores de los visitantes cargan el script desde aquí y comprueban que no se ha modificado. Quien administra este sitio puede ver que lo hacen.',
  },
  take: 'Descargar',
  takeScript: 'Súbalo a su sitio sin cambiar su nombre.',
  takePicture: 'Súbala a su sitio, para el correo y Markdown; o use el archivo tal cual.',
  takeFolder: 'Descomprima la carpeta y súbala tal cual a su sitio.',
  takeBoth: 'Descomprima la carpeta, ponga en ella el script y súbala a su sitio.',
  takePlugin: 'En WordPress, elija Plugins, Añadir nuevo, Subir plugin. El plugin sirve el script desde su propio sitio.',
  files: 'Dirección de la carpeta',
  filesHelp: 'La dirección web de la carpeta de su sitio en la que está ahora. Se usa en el código de abajo.',
  fileSize: 'versión {version}, {size} bytes',
  downloads: 'Todo lo que se puede descargar',
  downloadsHelp: 'Detrás de cada archivo está su resumen SHA-384, tal como lo pide `integrity`.',
  fileKinds: {
    script: 'El script, en seis idiomas o en uno',
    embed: 'Páginas para marcos y enlaces',
    wordpress: 'Plugin para WordPress',
    all: 'Todo, con una página que muestra cómo empezar',
  },
  exampleAddress: 'El código de abajo tiene todavía una dirección de ejemplo: introduzca arriba la suya.',
  kinds: 'Su tipo de sitio',
  tabs: {
    element: 'Script y elemento',
    script: 'Solo el script',
    wordpress: 'WordPress',
    systems: 'Otros sistemas',
    frame: 'Marco',
    link: 'Enlace simple',
    mail: 'Correo y redes',
    npm: 'npm',
  },
  which: 'Cuál',
  embeds: {
    element: {
      name: 'Script y elemento',
      where: 'Pegue las dos líneas donde deba aparecer. Si hay varios en una página, pegue la primera línea una sola vez.',
    },
    script: {
      name: 'Solo el script',
      where:
        'Para lugares que solo aceptan scripts, como los gestores de etiquetas. El elemento aparece donde se pone el script; si lo coloca en la sección `<head>`, el elemento aparece al principio de la página; en ese caso, omita la segunda línea.',
    },
    'wordpress-html': {
      name: 'Bloque «HTML personalizado»',
      where:
        'Si es administrador o editor: añada el bloque «HTML personalizado» y pegue las dos líneas. No lo abra nunca en la pestaña visual del editor clásico, que elimina el elemento.',
    },
    'wordpress-shortcode': {
      name: 'Plugin',
      where: 'Con el plugin july30, todos los perfiles tienen bloques con vista previa; o pegue este shortcode en cualquier texto.',
    },
    'wordpress-address': {
      name: 'Dirección sola',
      where:
        'Para todos los perfiles y sin plugin: pegue la dirección sola en su párrafo. Hace falta https, y archivos generados con su dirección (`npm run build -- --base …`): pregunte a quien los generó.',
    },
    drupal: {
      name: 'Drupal',
      where: 'En un texto o bloque con el formato «HTML completo», en la vista de código. Con «HTML básico», use el enlace simple.',
    },
    joomla: {
      name: 'Joomla',
      where:
        'El script una vez, en la plantilla o en un módulo personalizado sin filtros. Después, esta línea en cualquier artículo, en la vista de código.',
    },
    ghost: {name: 'Ghost', where: 'Añada una tarjeta HTML y pegue las dos líneas.'},
    mediawiki: {
      name: 'MediaWiki',
      where: 'Un administrador añade la primera línea a `MediaWiki:Common.js`. Después, la segunda funciona en todas las páginas.',
    },
    squarespace: {name: 'Squarespace', where: 'Añada un bloque «Code», elija HTML y pegue las dos líneas.'},
    wix: {
      name: 'Wix',
      where: 'Añada «Embed code» y después «Embed HTML», y pegue las dos líneas. Wix lo muestra en un marco propio.',
    },
    frame: {
      name: 'Marco',
      where:
        'Para sitios que no permiten scripts ajenos. Pegue la línea donde deba aparecer. En las páginas que lo admiten, la altura se ajusta sola.',
    },
    link: {
      name: 'Enlace simple',
      where:
        'Para editores que solo conservan los enlaces. El enlace debe ser lo único en su párrafo; se convierte en el elemento.',
    },
    mail: {
      name: 'Correo y redes sociales',
      where:
        'Para lugares donde no se ejecuta ningún script: boletines, redes sociales, diapositivas. Una imagen con su texto alternativo, y un texto para publicar.',
    },
    npm: {
      name: 'npm',
      where: 'Para quienes empaquetan sus propios scripts. El paquete no está en el registro: instálelo desde su carpeta.',
    },
  },
  pageScheme: '¿Es oscura su página?',
  pageSchemeHelp: 'Un marco no ve la página que lo rodea. Si la suya es siempre oscura o siempre clara, indíquelo aquí.',
  pageSchemes: {reader: 'Según la preferencia del lector', light: 'No, siempre clara', dark: 'Sí, siempre oscura'},
  inHead:
    'Un visitante puede haberlo cerrado antes, o su período puede haber pasado. Pegue por eso la primera línea en la sección `<head>` de la página y la segunda donde deba aparecer.',
  place: 'Reservar su lugar',
  placeHelp:
    'Una línea de estilo reserva la altura que tendrá el elemento, para que la página no se mueva cuando se ejecuta el script.',
  pieces: {
    paste: 'Pegue esto',
    head: 'En la sección `<head>` de la página',
    once: 'Una vez en el sitio',
    here: 'Dondequiera que deba aparecer',
    address: 'La dirección',
    terminal: 'En un terminal',
    module: 'En su script',
    alt: 'Texto alternativo de la imagen',
    mail: 'HTML para un boletín',
    markdown: 'Markdown',
    post: 'Un texto para publicar',
    style: 'Estilo: en la sección `<head>`, o solo las reglas en su hoja de estilos',
  },
  drawings: 'Dibujos para diapositivas e impresión',
  drawingsHelp:
    'Archivos SVG: nítidos a cualquier tamaño, en diapositivas claras u oscuras. La frase, las notas y la fuente están dentro del archivo, pero no se ven: póngalas junto al dibujo.',
  notCarried: {
    picture: 'No hay imagen de esto. Las imágenes existen para las cifras de nuestra lista, el Día y el Corazón Azul.',
    address: 'Estos archivos se generaron sin su dirección, así que WordPress mostraría un simple enlace.',
    style: 'Un marco conserva sus propios colores. Para cambiarlos, añada la regla a `embed/frame.css` donde aloje los archivos.',
    message: 'Su mensaje no se incluye: un marco muestra el de la campaña.',
    settings: 'WordPress pide la página tal cual: solo se conservan la cifra y el idioma, no los demás ajustes.',
  },
  copy: 'Copiar',
  copied: 'Copiado.',
  copyByHand: 'El texto está seleccionado: cópielo con el teclado.',
  unfit: 'Todavía no hay código que copiar',
  unfitHelp: 'No se muestra ningún número sin su fuente. Falta todavía: {names}.',

  facts: 'Lo que supone para su página',
  policy: 'Política de seguridad de contenido',
  policyHelp:
    'Si su sitio tiene una, permita esto y nada más. Si exige Trusted Types, añada `july30` a `trusted-types`. No hace falta un bloque de estilos: la regla puede estar en su propia hoja.',
  framePolicyHelp: 'Si su sitio tiene una, permita esto y nada más.',
  bundlePolicyHelp:
    'Se ejecuta dentro de su propio script. Si su política exige Trusted Types, añada `lit-html` a `trusted-types`.',
  loads: 'Carga',
  loadsWhat: {
    script: 'Un script de la dirección indicada arriba.',
    plugin: 'Un script, de la carpeta del plugin en su propio sitio.',
    frame: 'Una página con una hoja de estilos y dos scripts de la dirección indicada arriba.',
    bundle: 'Nada por sí mismo: forma parte de su propio script.',
  },
  loadsNoMore: 'Después, ninguna petición.',
  loadsFeed: 'Después, una sola petición, para el canal de datos, sin cookies ni cabecera `Referer`.',
  stores: 'Guarda',
  storesNothing: 'Nada: ni cookies ni almacenamiento.',
  storesDismissal:
    'Una entrada, `july30`, cuando un visitante lo cierra: el nombre de la campaña o, a falta de este, el texto del mensaje; y la fecha de caducidad.',
  weight: 'Pesa',
  weightOf: '{compressed} bytes comprimidos con brotli, {plain} bytes sin comprimir.',
  integrity:
    'El archivo que lleva una versión en su nombre no cambia nunca, y el navegador lo comprueba. Si los archivos están en otro servidor que sus páginas, ese servidor debe enviar `Access-Control-Allow-Origin: *`.',
  shift: 'Mueve la página',
  shifts: {
    fallback:
      'Una vez, cuando se ejecuta el script, por la diferencia de altura entre el texto y el elemento terminado. Nada, si el script se ejecuta antes de que la página se dibuje por primera vez.',
    kept: 'Nada, o apenas: su lugar está reservado. La altura se midió aquí en tres anchuras.',
    whole: 'Una vez, cuando se ejecuta el script, por toda su altura. El script con el elemento la mueve menos.',
    none: 'Nada; o una vez, si su página ajusta la altura del marco.',
  },
  blocked: 'Sin el script',
  blockedBy: {
    fallback: 'Los visitantes ven el texto que está entre las etiquetas:',
    noscript:
      'Si este script está bloqueado, no se muestra nada. Si todos los scripts están desactivados, los visitantes ven el texto de la segunda línea:',
    page: 'La página del marco muestra lo mismo como texto:',
    link: 'Los visitantes ven el enlace:',
  },
  later: 'Más adelante',
  laterBy: {
    countdown:
      'El 30 de julio de {year} dice que hoy es el Día. A partir del 31 de julio cuenta hasta el 30 de julio de {next}, y así cada año.',
    stat: 'Conserva esta cifra y su año. Cuando su editor publique una más reciente, elíjala aquí y sustituya el código.',
    'blue-heart': 'Se queda como está, salvo que le haya dado un período.',
  },
  laterHelpline:
    'A partir del 23 de noviembre de 2027 solo se muestra la página oficial de la línea de ayuda, porque hay que comprobar de nuevo el número. Tome una versión más reciente antes de ese día.',
};

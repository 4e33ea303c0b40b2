/**
 * Parts of the libraries that this script never reaches: [module, what stands there, what takes its place]. Together a fifth of the
 * file. If a library changes, the build says which of these met nothing; `tests/e2e/built-answers.test.ts` holds the built file to the
 * answers of the source.
 */
export const unreached = [
  // Of zod: one class for each kind, each made once, with at most one check of its own. Of an error only the paths are read.
  [
    /zod\/v4\/core\/core\.js$/,
    /function \$constructor\([^]*?^\}/m,
    'function $constructor(_, init) { function Schema(def) { this._zod = {def}; init(this, def); } Schema.init = init; return Schema; }',
  ],
  [/zod\/v4\/core\/core\.js$/, /^\(_a = globalThis\)\.__zod_globalConfig.*;/m, ''],
  [/zod\/v4\/mini\/schemas\.js$/, /core\.\$constructor\("ZodMini(Array|Object|Optional|Custom)", [^]*?\n\}\)/g, 'core.$$Zod$1'],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /\$constructor\("\$ZodType", [^]*?\n\}\);/,
    '$constructor("$$ZodType", ({_zod}) => { _zod.run = (payload) => { _zod.parse(payload); _zod.check?.(payload); return payload; }; });',
  ],
  [/zod\/v4\/core\/schemas\.js$/, /checks\.\$ZodCheck\.init\(inst, def\);/, ''],
  [/zod\/v4\/core\/schemas\.js$/, /issues\.push\((util\.issue\(_iss\)|\{[^{}]*\})\)/g, 'issues.push({path: []})'],
  [/zod\/v4\/core\/schemas\.js$/, /const _iss = \{[^]*?(?=payload\.issues\.push)/, ''],
  [/zod\/v4\/core\/util\.js$/, /\(_a = iss\)\.path \?\? \(_a\.path = \[\]\);/, ''],
  [/zod\/v4\/core\/parse\.js$/, /^function failure\([^]*?^\}/m, 'function failure(_, issues) { return {error: {issues}}; }'],
  [/zod\/v4\/core\/parse\.js$/, /_safeParse\(errors\.\$ZodRealError\)/, '_safeParse()'],
  [/zod\/v4\/core\/api\.js$/, /const norm = .*\s+norm\.abort \?\? .*/, 'const norm = {};'],
  // Our checks answer at once, and nothing is asked to stop early or to go backwards.
  [/zod\/v4\/core\/\w+\.js$/, / \w+ instanceof Promise\b/g, ' false'],
  [/zod\/v4\/core\/\w+\.js$/, /\(\w+ instanceof Promise\b/g, '(false'],
  [/zod\/v4\/core\/parse\.js$/, /const ctx = _ctx .*;/g, 'let ctx;'],
  [/zod\/v4\/core\/schemas\.js$/, /ctx\?\.abortEarly/g, 'false'],
  [/zod\/v4\/core\/schemas\.js$/, /proms\.length/g, 'false'],
  [/zod\/v4\/core\/schemas\.js$/, /core\.globalConfig\.memoizer/g, 'undefined'],
  [/zod\/v4\/core\/schemas\.js$/, /capSize\(inst, arraySize\);/, ''],
  [/zod\/v4\/core\/schemas\.js$/, /util\.defineLazyInternal\(inst, "(propValues|values|pattern)", (.*\);|[^]*?\n {4}\}\);)/g, ''],
  // A figure is a plain object with fixed keys, each of them there or optional; nothing has a default, and other keys are passed over.
  [/zod\/v4\/core\/schemas\.js$/, /const desc = Object\.getOwnPropertyDescriptor\(def, "shape"\);[^]*?(?= {4}const isObject)/, ''],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /value \?\? \(value = _normalized\.value\);/,
    'const value = {shape: def.shape, allKeys: Object.keys(def.shape)};',
  ],
  [/zod\/v4\/core\/schemas\.js$/, /const catchall = def\.catchall;/, 'const catchall = undefined;'],
  [/zod\/v4\/core\/schemas\.js$/, /if \(key === "__proto__"\)\s+continue;\s+(?=const el)/, ''],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /^function handlePropertyResult\([^]*?^\}/m,
    `function handlePropertyResult(result, final, key, input, optional) {
      if (optional && !(key in input)) return;
      final.issues.push(...util.prefixIssues(key, result.issues));
      final.value[key] = result.value;
    }`,
  ],
  [
    /zod\/v4\/core\/schemas\.js$/,
    /util\.defineLazyInternal\(inst, "optin", \(zod\) => zod\.def\.innerType\._zod\.optin === "defaulted" .*;\s+.*;/,
    'inst._zod.optin = true;',
  ],
  [/zod\/v4\/core\/schemas\.js$/, /if \(def\.innerType\._zod\.optin !== "defaulted"\)(?=\s+return payload)/, ''],
  // Of Lit's styles: every sheet is written once, without expressions, and every element has a list of them.
  [
    /reactive-element\/css-tag\.js$/,
    /class n\{.*?\}\}(?=const r=)/,
    'class n{constructor(t){this.cssText=t}get styleSheet(){return this.o??=(t=>(t.replaceSync(this.cssText),t))(new CSSStyleSheet)}}',
  ],
  [/reactive-element\/css-tag\.js$/, /i=\(t,\.\.\.e\)=>\{.*?\},(?=S=)/, 'i=([t])=>new n(t),'],
  [/reactive-element\/css-tag\.js$/, /S=\(s,o\)=>\{.*?\}\},(?=c=)/, 'S=(t,s)=>{t.adoptedStyleSheets=s.map(t=>t.styleSheet)},'],
  [/reactive-element\/css-tag\.js$/, /,e=t\.ShadowRoot&&.*?(?=,s=Symbol)/, ',e=!0'],
  [/reactive-element\/reactive-element\.js$/, /this\.finalizeStyles\(this\.styles\)/, 'this.styles'],
  [/reactive-element\/reactive-element\.js$/, /static finalizeStyles\(s\)\{.*?return i\}/, ''],
  // Of its properties: all by `createProperty`, under a name, with a converter of ours, nothing reflected and no accessors beside them.
  [
    /reactive-element\/reactive-element\.js$/,
    /if\(this\.finalized=!0,this\._\$Ei\(\),this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/,
    'this.finalized=!0,this._$Ei();',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    ';',
  ],
  [/reactive-element\/reactive-element\.js$/, /,l=c\?c\.emptyScript:""/, ''],
  [/reactive-element\/reactive-element\.js$/, /,u=\{toAttribute\(.*?(?=,f=)/, ',u=0'],
  [/reactive-element\/reactive-element\.js$/, /static addInitializer\(t\)\{.*?\}(?=static)/, ''],
  [/reactive-element\/reactive-element\.js$/, /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  [/reactive-element\/reactive-element\.js$/, /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [
    /reactive-element\/reactive-element\.js$/,
    /createProperty\(t,s=b\)\{.*?\}\}(?=static)/,
    'createProperty(t,s){this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))}',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /const\{get:e,set:r\}=.*?return\{get:e,set\(s\)\{.*?\}(?=,configurable)/,
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /const i=this\._\$Eu\(t,s\);void 0!==i&&this\._\$Eh\.set\(i,t\)/,
    '!1!==s.attribute&&this._$Eh.set(s.attribute??t.toLowerCase(),t)',
  ],
  [/reactive-element\/reactive-element\.js$/, /static _\$Eu\(t,s\)\{.*?\}(?=constructor)/, ''],
  [/reactive-element\/reactive-element\.js$/, /b=\{attribute:!0,.*?\}/, 'b={}'],
  [/reactive-element\/reactive-element\.js$/, /_\$ET\(t,s\)\{.*?\}(?=_\$AK)/, ''],
  [
    /reactive-element\/reactive-element\.js$/,
    /_\$AK\(t,s\)\{.*?\}(?=requestUpdate)/,
    '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t),r=i.getPropertyOptions(e).converter.fromAttribute(s);this[e]=r??this._$Ej?.get(e)??r}',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /requestUpdate\(t,s,i,e=!1,h\)\{.*?\}(?=!1===this\.isUpdatePending)/,
    'requestUpdate(t,s,i){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s,i??this.constructor.getPropertyOptions(t))}',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /C\(t,s,\{.*?\}(?=async _\$EP)/,
    'C(t,s,{useDefault:i}){i&&!(this._$Ej??=new Map).has(t)?this._$Ej.set(t,s??this[t]):this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s))}',
  ],
  [/reactive-element\/reactive-element\.js$/, /,this\._\$Em=null(?=,this\._\$Ev)/, ''],
  [/reactive-element\/reactive-element\.js$/, /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\),/, ''],
  [
    /reactive-element\/reactive-element\.js$/,
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?\}(?=\}let t=!1)/,
    '',
  ],
  // Of its life: controllers are there before the element is and do not ask before an update; every update is made, and none throws.
  [/reactive-element\/reactive-element\.js$/, /,void 0!==this\.renderRoot&&this\.isConnected&&t\.hostConnected\?\.\(\)/, ''],
  [/reactive-element\/reactive-element\.js$/, /removeController\(t\)\{.*?\}(?=_\$E_)/, ''],
  [
    /reactive-element\/reactive-element\.js$/,
    /try\{await this\._\$ES\}catch\(t\)\{.*?return this\.performUpdate\(\)\}/,
    'await this._$ES,this.performUpdate();return!this.isUpdatePending}',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /let t=!1;const s=this\._\$AL;try\{.*?t&&/,
    'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}',
  ],
  [
    /reactive-element\/reactive-element\.js$/,
    /this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/,
    'this.hasUpdated=!0',
  ],
  [/reactive-element\/reactive-element\.js$/, /this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
  [/reactive-element\/reactive-element\.js$/, /(shouldUpdate\(t\)\{return!0|enableUpdating\(t\)\{)\}/g, ''],
  [/reactive-element\/reactive-element\.js$/, /firstUpdated\(t\)\{\}/, ''],
  [/lit-element\/lit-element\.js$/, /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=.*?\),/, ''],
  [/lit-element\/lit-element\.js$/, /connectedCallback\(\)\{.*?render\(\)\{return r\}/, ''],
  [/lit-element\/lit-element\.js$/, /i\._\$litElement\$=!0,i\["finalized"\]=!0,/, ''],
  // A page's hooks into Lit are for the page's own copy, and it counts its own.
  [/reactive-element\/reactive-element\.js$/, /,p=a\.reactiveElementPolyfillSupport/, ''],
  [/reactive-element\/reactive-element\.js$/, /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=.*?;/, ';'],
  [/lit-html\/lit-html\.js$/, /,B=t\.litHtmlPolyfillSupport;B\?\.\(.*?\),\(t\.litHtmlVersions\?\?=.*?;/, ';'],
  [/lit-element\/lit-element\.js$/, /s\.litElementHydrateSupport\?\..*?;const o=.*?;o\?\..*?;/, ';'],
  [/lit-element\/lit-element\.js$/, /\(s\.litElementVersions\?\?=.*?;/, ''],
  // Of its templates: those of HTML, with expressions in texts and, quoted and alone, in attributes.
  [/lit-html\/lit-html\.js$/, /Symbol\.for\("lit-(noChange|nothing)"\)/g, 'Symbol()'],
  [/lit-html\/lit-html\.js$/, /(?<=,v=).*?(?=,_=)/, '/<\\/?\\w[^>\\s]*/g'],
  [/lit-html\/lit-html\.js$/, /(?<=,p=)RegExp\(.*?,"g"\)/, '/>|\\s([^\\s">=]+)(=(")|)/g'],
  [/lit-html\/lit-html\.js$/, /,_\$litType\$:i\},e\)/, '})'],
  [/lit-html\/lit-html\.js$/, /x=t=>.*?T=x\(3\)/, 'b=(t,...i)=>({strings:t,values:i}),w=0,T=0'],
  [/lit-html\/lit-html\.js$/, /if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw .*?;(?=return)/, ''],
  [/lit-html\/lit-html\.js$/, /"!--"===u\[1\]\?.*?c=p\):void 0!==u\[3\]&&\(c=p\)/, 'c=p'],
  [/lit-html\/lit-html\.js$/, /\(c=n\?\?v,d=-1\):void 0===u\[1\]\?d=-2:/, 'c=v:'],
  [/lit-html\/lit-html\.js$/, /void 0===u\[3\]\?p:'"'===u\[3\]\?\$:g/, 'u[3]?$:p'],
  [/lit-html\/lit-html\.js$/, /c===\$\|\|c===g\?c=p:.*?n=void 0\)/, 'c=p'],
  [/lit-html\/lit-html\.js$/, /const x=c===p&&.*?;l\+=/, 'l+='],
  [/lit-html\/lit-html\.js$/, /d>=0\?(\(e\.push\(a\),.*?)\+x\):.*?\}/, '$1)}'],
  [/lit-html\/lit-html\.js$/, /(?<=let n,l=)2===i\?.*?(?=,c=v)/, '""'],
  [/lit-html\/lit-html\.js$/, /\+\(2===i\?"<\/svg>".*?""\)/, ''],
  [/lit-html\/lit-html\.js$/, /if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===.*?\}(?=for)/, '$1;'],
  [/lit-html\/lit-html\.js$/, /,s=r\.getAttribute\(t\)\.split\(o\)(?=,e=)/, ''],
  [/lit-html\/lit-html\.js$/, /strings:s,ctor:"\."===e\[1\]\?I:/, 'ctor:'],
  [/lit-html\/lit-html\.js$/, /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ';'],
  [/lit-html\/lit-html\.js$/, /if\(y\.test\(r\.tagName\)\)\{.*?\}\}else if/, '}else if'],
  [
    /lit-html\/lit-html\.js$/,
    /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
    '',
  ],
  // Of its parts: no directives, no properties, no options of listeners; texts, arrays and templates are shown, nodes are not.
  [/lit-html\/lit-html\.js$/, /function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''],
  [/lit-html\/lit-html\.js$/, /this\._\$AV=\[\],this\._\$AN=void 0,(.*?),this\._\$AM=i\}.*?(?=u\(t\))/, 'this._$$AV=[],$1}'],
  [/lit-html\/lit-html\.js$/, /\(t\?\.creationScope\?\?l\)/, 'l'],
  [
    /lit-html\/lit-html\.js$/,
    /,this,t\):1===r\.type\?\(?i=new r\.ctor\(h,r\.name,r\.strings,this,t\):6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    ',t):i=new r.ctor(h,r.name,t)',
  ],
  [/lit-html\/lit-html\.js$/, /void 0!==s&&\(void 0!==s\.strings\?.*?s\._\$AI\(t\[i\]\)\),i\+\+/, 's._$$AI(t[i++])'],
  [
    /lit-html\/lit-html\.js$/,
    /class k\{.*?(?=O\(t\))/,
    'class k{constructor(t,i,s){this._$$AH=A,this._$$AA=t,this._$$AB=i,this.options=s}_$$AI(t){a(t)?t===A||null==t||""===t?(this._$$AH!==A&&this._$$AR(),this._$$AH=A):t!==this._$$AH&&this._(t):u(t)?this.k(t):this.$$(t)}',
  ],
  [/lit-html\/lit-html\.js$/, /const\{values:i,_\$litType\$:s\}=t,e=.*?;(?=if)/, 'const{values:i}=t,e=this._$$AC(t);'],
  [/lit-html\/lit-html\.js$/, /new R\(e,this\)/, 'new R(e)'],
  [/lit-html\/lit-html\.js$/, /(?<=this\.O\(c\(\)\)),this(?=,this\.options)/, ''],
  [/lit-html\/lit-html\.js$/, /_\$AR\(t=(.*?),s\)\{for\(.*?;t!==/, '_$$AR(t=$1){for(;t!=='],
  [/lit-html\/lit-html\.js$/, /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  [
    /lit-html\/lit-html\.js$/,
    /class H\{.*?(?=j\(t\)\{t===A)/,
    'class H{constructor(t,i,s){this._$$AH=A,this.element=t,this.name=i,this.options=s}_$$AI(t){t!==this._$$AH&&this.j(this._$$AH=t)}',
  ],
  [/lit-html\/lit-html\.js$/, /class I extends H\{.*?\}(?=class L)/, 'class I{}'],
  [/lit-html\/lit-html\.js$/, /(?<=class L extends H\{)constructor.*?(?=j\(t\))/, ''],
  [/lit-html\/lit-html\.js$/, /!!t&&t!==A/, 't'],
  [
    /lit-html\/lit-html\.js$/,
    /(?<=class z extends H\{).*?\}(?=class Z)/,
    'j(){this.element.addEventListener(this.name,this)}handleEvent(t){this._$$AH.call(this.options.host,t)}}',
  ],
  [/lit-html\/lit-html\.js$/, /class Z\{.*?\}(?=const j)/, 'class Z{}'],
  [/lit-html\/lit-html\.js$/, /const j=\{.*?\};/, 'const j={};'],
  [/lit-html\/lit-html\.js$/, /s\?\.renderBefore\?\?i;/, 's.renderBefore??i;'],
  [/lit-html\/lit-html\.js$/, /s\?\.renderBefore\?\?null;/, 's.renderBefore??null;'],
  [/lit-html\/lit-html\.js$/, /t\),t,void 0,s\?\?\{\}\)/, 't),t,s)'],
];

/**
 * What Lit can do and the built Lit cannot, since it is left out above: properties, directives and more than one expression in an
 * attribute; a property without a converter; hooks. (Nor can it show a node, or take a controller after the constructor.)
 */
export const leftOut = new RegExp(
  [
    /\s\.\w+="?\$\{/,
    /="[^"$\n]+\$\{/,
    /lit\/directives?\b/,
    /\bproperty\(\{(?![^}]*converter)/,
    /\b(firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|hostUpdate|hasChanged|noAccessor|removeController)\b/,
    /\breflect:/,
  ]
    .map(({source}) => source)
    .join('|'),
);

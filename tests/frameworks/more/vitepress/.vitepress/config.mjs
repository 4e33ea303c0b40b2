export default {
  title: 'VitePress',
  cacheDir: '../node_modules/.built/vitepress-cache',
  vue: {template: {compilerOptions: {isCustomElement: (tag) => /^(blue-heart|trafficking|world-day)-/.test(tag)}}},
};

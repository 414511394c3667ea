/** Makes tables of documents and figures of tables; pure, so that a reading can be repeated. */
@NullMarked
package dk.sigtepunkt.sources.internal.read;

import org.jspecify.annotations.NullMarked;

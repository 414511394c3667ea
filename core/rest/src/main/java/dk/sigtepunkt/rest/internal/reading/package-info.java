/** One moment for one answer: which reading, which quarter, as of when. */
@NullMarked
package dk.sigtepunkt.rest.internal.reading;

import org.jspecify.annotations.NullMarked;

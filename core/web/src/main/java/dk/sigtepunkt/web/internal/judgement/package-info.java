/** Statuses that persons set of a focus area, and why one is off course: what was written, and the forms for it. */
@NullMarked
package dk.sigtepunkt.web.internal.judgement;

import org.jspecify.annotations.NullMarked;

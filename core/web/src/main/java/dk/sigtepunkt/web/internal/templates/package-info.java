/** Templates of written reports: what reports consist of, what is proposed, and what was approved. */
@NullMarked
package dk.sigtepunkt.web.internal.templates;

import org.jspecify.annotations.NullMarked;

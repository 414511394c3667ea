/** What was seen and heard: looked up, read, and written by committees' people. */
@NullMarked
package dk.sigtepunkt.web.internal.evidence;

import org.jspecify.annotations.NullMarked;

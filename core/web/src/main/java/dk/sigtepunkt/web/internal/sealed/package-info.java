/**
 * The body of a report as it is sealed: taken apart into blocks that know nothing of how pages look, and shown from them again.
 * {@code docs/decisions/0075-what-is-sealed.md} has the blocks.
 */
@NullMarked
package dk.sigtepunkt.web.internal.sealed;

import org.jspecify.annotations.NullMarked;

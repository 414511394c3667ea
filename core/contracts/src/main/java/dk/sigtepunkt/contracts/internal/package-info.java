/** What values check of themselves when they are made. */
@NullMarked
package dk.sigtepunkt.contracts.internal;

import org.jspecify.annotations.NullMarked;

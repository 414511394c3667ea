/** Asks data sources, keeps what they answer, and decides which figures are taken in. */
@NullMarked
package dk.sigtepunkt.sources.internal;

import org.jspecify.annotations.NullMarked;

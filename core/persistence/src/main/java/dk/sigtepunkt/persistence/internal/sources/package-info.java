/** Runs of the data sources: leases, kept documents, quarantine and pauses. */
@NullMarked
package dk.sigtepunkt.persistence.internal.sources;

import org.jspecify.annotations.NullMarked;

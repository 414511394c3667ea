/** The durable store: Derby or PostgreSQL behind the domain's ports. Nothing here is seen by other bundles. */
@NullMarked
package dk.sigtepunkt.persistence.internal;

import org.jspecify.annotations.NullMarked;

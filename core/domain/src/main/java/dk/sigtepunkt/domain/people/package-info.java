/** The door by which those who look after accounts see who has one and what each of them holds. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

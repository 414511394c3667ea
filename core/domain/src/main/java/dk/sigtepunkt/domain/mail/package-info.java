/** Mail that the product sends: what a letter is, who carries it, and how it went. */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

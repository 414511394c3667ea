/**
 * Reads committee and strategy files. A file is accepted whole or refused whole, with the file, the line and a plain
 * Danish sentence for each thing that is wrong.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.content;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

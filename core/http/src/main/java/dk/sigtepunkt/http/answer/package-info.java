/**
 * What every answer over HTTP has in common, as pure functions from what was asked and what was made to what is sent. The
 * adapter to the web server is all that calls it.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.http.answer;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
